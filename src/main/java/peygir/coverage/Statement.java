package peygir.coverage;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import peygir.shared.CountyCode;
import peygir.shared.DomainException;
import peygir.shared.NgoId;

/** An NGO's word that it does nothing in a sub-sector for a period: told apart from silence. Said once, never changed. */
@Entity
@Table(name = "coverage_statement")
class Statement {

    @Id
    private UUID id;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "ngo_id"))
    private NgoId ngo;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "county_code"))
    private CountyCode county;

    private String subSector;
    private LocalDate validFrom;
    private LocalDate validTo;
    private String statedBy;

    protected Statement() {}

    /** From today until that day, a year at most: what nobody repeats is no longer known. */
    static Statement nothingToReport(NgoId ngo, CountyCode county, String subSector, LocalDate today, LocalDate until, String statedBy) {
        expectFitting(today, until);
        var statement = new Statement();
        statement.id = UUID.randomUUID();
        statement.ngo = ngo;
        statement.county = county;
        statement.subSector = subSector;
        statement.validFrom = today;
        statement.validTo = until;
        statement.statedBy = statedBy;
        return statement;
    }

    private static void expectFitting(LocalDate today, LocalDate until) {
        if (until.isBefore(today)) {
            throw new DomainException("coverage.Statement.past");
        }
        var latest = today.plusYears(1);
        if (until.isAfter(latest)) {
            throw new DomainException("coverage.Statement.tooLong", latest);
        }
    }

    UUID id() {
        return id;
    }
}
