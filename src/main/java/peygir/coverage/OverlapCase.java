package peygir.coverage;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.orm.ObjectOptimisticLockingFailureException;
import peygir.meeting.MeetingId;
import peygir.shared.CountyCode;

/** Two activities that somebody looks at together: opened, then settled by what they turned out to be and what was agreed. */
@Entity
class OverlapCase {

    /** The version of a pair of which there is no case yet. */
    static final long NOT_OPENED = -1;

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private OverlapCaseId id;

    @Version
    private @Nullable Long version;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "county_code"))
    private CountyCode county;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "first_activity"))
    private ActivityId firstActivity;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "second_activity"))
    private ActivityId secondActivity;

    @Enumerated(EnumType.STRING)
    @Column(length = 20)
    private @Nullable OverlapLabel label;

    private @Nullable String agreement;
    private LocalDate openedOn;
    private @Nullable LocalDate resolvedOn;
    private @Nullable UUID decidedIn;

    protected OverlapCase() {}

    private OverlapCase(OverlapCaseId id, CountyCode county, ActivityId first, ActivityId second, LocalDate today) {
        this.id = id;
        this.county = county;
        this.firstActivity = first;
        this.secondActivity = second;
        this.openedOn = today;
    }

    static OverlapCase open(CountyCode county, ActivityId first, ActivityId second, LocalDate today) {
        return new OverlapCase(OverlapCaseId.random(), county, first, second, today);
    }

    void expectVersion(long seen) {
        if ((version == null ? NOT_OPENED : version) != seen) {
            throw new ObjectOptimisticLockingFailureException(OverlapCase.class, id);
        }
    }

    /** What it turned out to be. Said again, the later word holds; the record of the first stays in the log. */
    void resolve(OverlapLabel label, String agreement, @Nullable MeetingId decidedIn, LocalDate today) {
        this.label = label;
        this.agreement = agreement;
        this.decidedIn = decidedIn == null ? null : decidedIn.value();
        this.resolvedOn = today;
    }

    boolean resolved() {
        return resolvedOn != null;
    }

    OverlapCaseId id() {
        return id;
    }
}
