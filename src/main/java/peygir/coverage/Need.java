package peygir.coverage;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.OptimisticLockingFailureException;
import peygir.shared.CountyCode;

/**
 * What a source says is needed in a cell. A later finding takes an earlier one's place. What was put down wrongly is
 * corrected by another one or withdrawn with a reason; neither is ever overwritten.
 */
@Entity
class Need {

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private NeedId id;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "county_code"))
    private CountyCode county;

    private String subSector;
    private @Nullable String targetGroup;
    private int priority;
    private String source;
    private LocalDate asOf;
    private LocalDate recordedOn;
    private @Nullable String recordedBy;
    private @Nullable LocalDate endedOn;
    private @Nullable String endedBy;
    private @Nullable String endedReason;
    private @Nullable UUID correctedBy;

    protected Need() {}

    static Need found(NeedDesk.Finding finding, String by, LocalDate today) {
        var need = new Need();
        need.id = NeedId.random();
        need.county = finding.county();
        need.subSector = finding.subSector();
        need.targetGroup = finding.group();
        need.priority = finding.priority();
        need.source = finding.source();
        need.asOf = finding.asOf();
        need.recordedOn = today;
        need.recordedBy = by;
        return need;
    }

    void correct(Need better, String by, LocalDate today) {
        end(by, today);
        correctedBy = better.id.value();
    }

    void withdraw(String reason, String by, LocalDate today) {
        end(by, today);
        endedReason = reason;
    }

    /** @throws OptimisticLockingFailureException when somebody did so meanwhile */
    private void end(String by, LocalDate today) {
        if (endedOn != null) {
            throw new OptimisticLockingFailureException("need " + id + " ended");
        }
        endedOn = today;
        endedBy = by;
    }

    NeedId id() {
        return id;
    }

    CountyCode county() {
        return county;
    }

    String words() {
        return subSector + ", priority " + priority + ": " + source;
    }
}
