package peygir.ngo;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import peygir.shared.CountyCode;
import peygir.shared.DomainException;
import peygir.shared.Letters;
import peygir.shared.NgoId;
import peygir.shared.NotFound;

/** What only the whole register can say against what is written of one NGO. */
@Component
class RegisterRules {

    private final JdbcClient jdbc;

    RegisterRules(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * @throws DomainException when another NGO of the county has the name, or another one anywhere the national id
     * @throws NotFound when the sector is none, or the department is of another county
     */
    void expectFitting(NgoId id, CountyCode county, Profile profile) {
        expectSector(profile.sector());
        var compact = Letters.compact(profile.name());
        // The name stands first among the searched names; a compact one holds letters and digits only.
        if (exists(
                "select 1 from ngo where county_code = ? and (search_compact = ? or search_compact like concat(?, ' %')) and id <> ? and closed_on is null",
                county.value(), compact, compact, id.value())) {
            throw new DomainException("ngo.NgoRegistry.sameName", profile.name());
        }
        if (profile.nationalId() != null
                && exists("select 1 from ngo where national_id = ? and id <> ?", profile.nationalId().value(), id.value())) {
            throw new DomainException("ngo.NgoRegistry.sameNationalId");
        }
        if (profile.affiliation() != null
                && !exists("select 1 from department where id = ? and county_code = ?", profile.affiliation().value(), county.value())) {
            throw new NotFound();
        }
    }

    /** @throws NotFound when there is no such county on that day */
    void expectCounty(CountyCode county, LocalDate day) {
        if (!exists("select 1 from county where code = ? and valid_from <= ? and (valid_to is null or valid_to >= ?)", county.value(), day, day)) {
            throw new NotFound();
        }
    }

    void expectSector(String code) {
        if (!exists("select 1 from sector where code = ?", code)) {
            throw new NotFound();
        }
    }

    /** @throws DomainException when the register has the licence already */
    void expectNew(Permission permission) {
        if (exists("select 1 from licence where issuer = ? and number = ?", permission.issuer(), permission.number())) {
            throw new DomainException("ngo.NgoRegistry.sameLicence");
        }
    }

    /**
     * What offers and wishes may name: a sub-sector there is, a place of the NGO's county.
     *
     * @throws NotFound otherwise
     */
    void expectKnown(NgoId ngo, @Nullable String subSector, @Nullable UUID locality) {
        var known = (subSector == null || exists("select 1 from sub_sector where code = ?", subSector))
                && (locality == null
                        || exists("select 1 from locality l join ngo n on n.county_code = l.county_code where l.id = ? and n.id = ?", locality, ngo.value()));
        if (!known) {
            throw new NotFound();
        }
    }

    private boolean exists(String query, Object... values) {
        return jdbc.sql(query + " limit 1").params(values).query(Integer.class).optional().isPresent();
    }
}
