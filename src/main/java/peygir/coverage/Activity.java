package peygir.coverage;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.orm.ObjectOptimisticLockingFailureException;
import peygir.shared.CountyCode;
import peygir.shared.DomainException;
import peygir.shared.NgoId;

/**
 * What an NGO does in its county. Its days say where it stands ({@link ActivityStatus}); whoever touches the record has
 * looked at it, so every verb but the withdrawal confirms it.
 */
@Entity
class Activity {

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private ActivityId id;

    @Version
    private @Nullable Long version;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "ngo_id"))
    private NgoId ngo;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "county_code"))
    private CountyCode county;

    private @Nullable UUID localityId;
    private String subSector;
    private @Nullable String otherWords;
    private String title;
    private LocalDate plannedFrom;
    private LocalDate plannedTo;
    private @Nullable LocalDate actualFrom;
    private @Nullable LocalDate actualTo;
    private LocalDate confirmedOn;
    private @Nullable LocalDate withdrawnOn;

    @ElementCollection
    @CollectionTable(name = "activity_target_group", joinColumns = @JoinColumn(name = "activity_id"))
    @Column(name = "target_group")
    private Set<String> groups = new LinkedHashSet<>();

    /** All days on which somebody said that it is true; the last of them stands beside the record. */
    @ElementCollection
    @CollectionTable(name = "activity_confirmation", joinColumns = @JoinColumn(name = "activity_id"))
    @Column(name = "on_day")
    private Set<LocalDate> confirmations = new LinkedHashSet<>();

    protected Activity() {}

    private Activity(ActivityId id, NgoId ngo, CountyCode county) {
        this.id = id;
        this.ngo = ngo;
        this.county = county;
    }

    static Activity plan(ActivityId id, NgoId ngo, CountyCode county, ActivityFacts facts, LocalDate today) {
        var activity = new Activity(id, ngo, county);
        activity.write(facts, today);
        return activity;
    }

    void expectVersion(long seen) {
        if (version != null && version != seen) {
            throw new ObjectOptimisticLockingFailureException(Activity.class, id);
        }
    }

    void change(ActivityFacts facts, LocalDate today) {
        expectNotWithdrawn();
        if (actualFrom != null && actualTo == null && facts.to().isBefore(actualFrom)) {
            throw new DomainException("coverage.Activity.endsBeforeItsStart", actualFrom);
        }
        write(facts, today);
    }

    /** It began on that day; said again, the later word holds. */
    void start(LocalDate on, LocalDate today) {
        expectNotWithdrawn();
        expectPast(on, today);
        var end = actualTo == null ? plannedTo : actualTo;
        if (on.isAfter(end)) {
            throw new DomainException("coverage.Activity.startsAfterItsEnd", end);
        }
        actualFrom = on;
        seenToBeTrue(today);
    }

    /** It ended on that day; when nobody said that it began, it began as planned. */
    void finish(LocalDate on, LocalDate today) {
        expectNotWithdrawn();
        expectPast(on, today);
        var start = actualFrom == null ? plannedFrom : actualFrom;
        if (on.isBefore(start)) {
            throw new DomainException("coverage.Activity.endsBeforeItsStart", start);
        }
        actualFrom = start;
        actualTo = on;
        seenToBeTrue(today);
    }

    /** Still true, as it stands. */
    void confirm(LocalDate today) {
        expectNotWithdrawn();
        switch (status(today)) {
            case PLANNED, RUNNING -> seenToBeTrue(today);
            case ENDED, LAPSED -> throw new DomainException("coverage.Activity.overSince", to());
        }
    }

    /** It will not be, or was put down by mistake. */
    void withdraw(LocalDate today) {
        expectNotWithdrawn();
        withdrawnOn = today;
    }

    ActivityStatus status(LocalDate asOf) {
        return ActivityStatus.of(plannedFrom, plannedTo, actualFrom, actualTo, asOf);
    }

    private void write(ActivityFacts facts, LocalDate today) {
        title = facts.title();
        subSector = facts.subSector();
        otherWords = facts.otherWords();
        localityId = facts.locality();
        plannedFrom = facts.from();
        plannedTo = facts.to();
        groups.retainAll(facts.groups());
        groups.addAll(facts.groups());
        seenToBeTrue(today);
    }

    private void seenToBeTrue(LocalDate today) {
        confirmedOn = today;
        confirmations.add(today);
    }

    private static void expectPast(LocalDate on, LocalDate today) {
        if (on.isAfter(today)) {
            throw new DomainException("coverage.Activity.inFuture");
        }
    }

    private void expectNotWithdrawn() {
        if (withdrawnOn != null) {
            throw new DomainException("coverage.Activity.withdrawn", withdrawnOn);
        }
    }

    private LocalDate to() {
        return actualTo == null ? plannedTo : actualTo;
    }

    /** What the record says, for the log of a change. */
    Map<String, String> words() {
        var words = new LinkedHashMap<String, String>();
        words.put("title", title);
        words.put("sub-sector", subSector);
        words.put("other", Objects.toString(otherWords, ""));
        words.put("groups", String.join(" ", new TreeSet<>(groups)));
        words.put("locality", Objects.toString(localityId, ""));
        words.put("planned", plannedFrom + " - " + plannedTo);
        words.put("began", Objects.toString(actualFrom, ""));
        words.put("ended", Objects.toString(actualTo, ""));
        words.put("confirmed", confirmedOn.toString());
        words.put("withdrawn", Objects.toString(withdrawnOn, ""));
        return words;
    }

    CountyCode county() {
        return county;
    }

    String subSector() {
        return subSector;
    }

    LocalDate confirmedOn() {
        return confirmedOn;
    }
}
