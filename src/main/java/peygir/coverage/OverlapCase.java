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
import peygir.shared.DomainException;

/**
 * Two activities that somebody looks at together: opened under an owner, put on an agenda, settled by what they turned
 * out to be and what was agreed, and opened again when that did not hold.
 */
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
    private @Nullable UUID ownerId;
    private @Nullable String ownerName;
    private @Nullable LocalDate reopenedOn;
    private @Nullable UUID agendaItemId;

    protected OverlapCase() {}

    private OverlapCase(OverlapCaseId id, CountyCode county, ActivityId first, ActivityId second, LocalDate today) {
        this.id = id;
        this.county = county;
        this.firstActivity = first;
        this.secondActivity = second;
        this.openedOn = today;
    }

    static OverlapCase open(CountyCode county, ActivityId first, ActivityId second, UUID owner, String ownerName, LocalDate today) {
        var opened = new OverlapCase(OverlapCaseId.random(), county, first, second, today);
        opened.handTo(owner, ownerName);
        return opened;
    }

    /** Of a pair of which there is no case: nothing else can have been seen. */
    static void expectNotOpened(long seen) {
        if (seen != NOT_OPENED) {
            throw new ObjectOptimisticLockingFailureException(OverlapCase.class, "not opened");
        }
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

    /** What was settled did not hold: it is spoken about again. */
    void reopen(LocalDate today) {
        if (resolvedOn == null) {
            throw new DomainException("coverage.OverlapCase.open");
        }
        label = null;
        agreement = null;
        decidedIn = null;
        resolvedOn = null;
        agendaItemId = null;
        reopenedOn = today;
    }

    void handTo(UUID account, String name) {
        expectOpen();
        ownerId = account;
        ownerName = name;
    }

    void table(UUID agendaItem) {
        expectOpen();
        agendaItemId = agendaItem;
    }

    private void expectOpen() {
        if (resolvedOn != null) {
            throw new DomainException("coverage.OverlapCase.settled", resolvedOn);
        }
    }

    @Nullable
    String ownerName() {
        return ownerName;
    }

    OverlapCaseId id() {
        return id;
    }
}
