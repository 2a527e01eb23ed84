package peygir.ngo;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.MapKeyEnumerated;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import peygir.shared.DomainException;
import peygir.shared.NgoId;

/** What an NGO says should be changed in its record; it waits until an officer of the county decides. */
@Entity
class ProfileChange {

    /** Whoever asked or decided, as it is kept. */
    private static final int LONGEST_PERSON = 120;

    /** Where a proposal stands. */
    enum State {
        WAITING, ACCEPTED, DECLINED, WITHDRAWN
    }

    /** What a field said when the change was proposed, and what it should say. */
    @Embeddable
    record Line(@Column(name = "before_it", length = 2200) String before, @Column(name = "after_it", length = 2200) String after) {}

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private ProfileChangeId id;

    @Version
    private @Nullable Long version;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "ngo_id"))
    private NgoId ngo;

    private LocalDate proposedOn;
    private String proposedBy;

    @Enumerated(EnumType.STRING)
    @Column(length = 10)
    private State state;

    private @Nullable LocalDate decidedOn;
    private @Nullable String decidedBy;
    private @Nullable String reason;

    @ElementCollection
    @CollectionTable(name = "profile_change_line", joinColumns = @JoinColumn(name = "change_id"))
    @MapKeyColumn(name = "field", length = 20)
    @MapKeyEnumerated(EnumType.STRING)
    private Map<ProfileField, Line> lines = new HashMap<>();

    protected ProfileChange() {}

    ProfileChange(ProfileChangeId id, NgoId ngo, Map<ProfileField, Line> lines, String by, LocalDate today) {
        this.id = id;
        this.ngo = ngo;
        this.lines.putAll(lines);
        this.proposedBy = shortened(by);
        this.proposedOn = today;
        this.state = State.WAITING;
    }

    /**
     * What the record says with this change.
     *
     * @param stored what it says now
     * @throws DomainException when a field says something else by now than it did then: nobody decided about that
     */
    Map<ProfileField, String> appliedTo(Map<ProfileField, String> stored) {
        var applied = new EnumMap<>(stored);
        lines.forEach((field, line) -> {
            if (!line.before().equals(stored.get(field))) {
                throw new DomainException("ngo.ProfileDesk.changedMeanwhile");
            }
            applied.put(field, line.after());
        });
        return applied;
    }

    void accept(String by, LocalDate today) {
        decide(State.ACCEPTED, by, today);
    }

    void decline(String reason, String by, LocalDate today) {
        decide(State.DECLINED, by, today);
        this.reason = reason;
    }

    void withdraw(String by, LocalDate today) {
        decide(State.WITHDRAWN, by, today);
    }

    private void decide(State decision, String by, LocalDate today) {
        if (state != State.WAITING) {
            throw new DomainException("ngo.ProfileDesk.decidedAlready", decidedOn == null ? today : decidedOn);
        }
        state = decision;
        decidedBy = shortened(by);
        decidedOn = today;
    }

    private static String shortened(String person) {
        return person.length() <= LONGEST_PERSON ? person : person.substring(0, LONGEST_PERSON);
    }

    ProfileChangeId id() {
        return id;
    }

    NgoId ngo() {
        return ngo;
    }

    Map<ProfileField, Line> lines() {
        return Map.copyOf(lines);
    }
}
