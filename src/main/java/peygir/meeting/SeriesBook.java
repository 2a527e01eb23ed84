package peygir.meeting;

import org.springframework.data.repository.Repository;

interface SeriesBook extends Repository<MeetingSeries, SeriesId> {

    /** Writes at once, for the rows that hang on it. */
    MeetingSeries saveAndFlush(MeetingSeries series);
}
