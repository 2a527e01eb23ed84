package peygir.coverage;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import peygir.shared.CountyCode;

/** What a source says is needed in a cell. A later finding takes an earlier one's place; none is changed. */
@Entity
class Need {

    @Id
    private UUID id;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "county_code"))
    private CountyCode county;

    private String subSector;
    private @Nullable String targetGroup;
    private int priority;
    private String source;
    private LocalDate asOf;

    protected Need() {}

    static Need found(NeedDesk.Finding finding) {
        var need = new Need();
        need.id = UUID.randomUUID();
        need.county = finding.county();
        need.subSector = finding.subSector();
        need.targetGroup = finding.group();
        need.priority = finding.priority();
        need.source = finding.source();
        need.asOf = finding.asOf();
        return need;
    }

    UUID id() {
        return id;
    }
}
