package peygir.meeting;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Version;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import peygir.shared.CountyCode;
import peygir.shared.DomainException;
import peygir.shared.OfficeId;

/** An office's promise to meet every so many Jalali months. */
@Entity
class MeetingSeries {

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private SeriesId id;

    @Version
    private @Nullable Long version;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "office_id"))
    private OfficeId office;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "county_code"))
    private CountyCode county;

    private String title;
    private int cadenceMonths;
    private int graceDays;
    private LocalDate startedOn;
    private @Nullable LocalDate endedOn;

    protected MeetingSeries() {}

    MeetingSeries(SeriesId id, OfficeId office, CountyCode county, String title, int cadenceMonths, int graceDays, LocalDate startedOn) {
        if (cadenceMonths < 1 || cadenceMonths > 24) {
            throw new DomainException("meeting.MeetingSeries.cadence");
        }
        if (graceDays < 0 || graceDays > 60) {
            throw new DomainException("meeting.MeetingSeries.grace");
        }
        this.id = id;
        this.office = office;
        this.county = county;
        this.title = title;
        this.cadenceMonths = cadenceMonths;
        this.graceDays = graceDays;
        this.startedOn = startedOn;
    }

    SeriesId id() {
        return id;
    }
}
