package peygir.meeting;

import org.springframework.data.repository.Repository;

interface SeriesBook extends Repository<MeetingSeries, SeriesId> {

    MeetingSeries save(MeetingSeries series);
}
