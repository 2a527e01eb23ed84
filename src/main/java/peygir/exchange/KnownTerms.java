package peygir.exchange;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import peygir.ngo.PhoneNumber;
import peygir.shared.CountyCode;
import peygir.shared.DepartmentId;
import peygir.shared.DomainException;
import peygir.shared.Letters;

/** What a county's register knows already: its terms, and its NGOs by name, id and telephone; read once for a whole sheet. */
final class KnownTerms {

    private final Map<String, String> sectors = new HashMap<>();
    private final Map<String, DepartmentId> departments = new HashMap<>();
    private final Map<String, String> names = new HashMap<>();
    private final Map<String, String> phones = new HashMap<>();
    private final Set<String> county = new HashSet<>();
    private final Set<String> ids = new HashSet<>();

    KnownTerms(JdbcClient jdbc, CountyCode code) {
        jdbc.sql("select code, label_fa, label_en from sector").query(row -> {
            for (var name : new String[] {row.getString("code"), row.getString("label_fa"), row.getString("label_en")}) {
                sectors.put(Letters.compact(name), row.getString("code"));
            }
        });
        jdbc.sql("select typed, sector_code from import_term where county_code = ?").param(code.value()).query(row -> {
            sectors.put(row.getString("typed"), row.getString("sector_code"));
        });
        jdbc.sql("select id, name from department where county_code = ?").param(code.value()).query(row -> {
            departments.put(Letters.compact(row.getString("name")), new DepartmentId(UUID.fromString(row.getString("id"))));
        });
        jdbc.sql("select name_fa, name_en from county where code = ?").param(code.value()).query(row -> {
            county.add(Letters.compact(row.getString("name_fa")));
            county.add(Letters.compact(row.getString("name_en")));
        });
        county.add(code.value());
        jdbc.sql("select name, phone from ngo where county_code = ? and closed_on is null").param(code.value()).query(row -> {
            names.put(Letters.compact(row.getString("name")), row.getString("name"));
            if (row.getString("phone") != null) {
                phones.put(row.getString("phone"), row.getString("name"));
            }
        });
        jdbc.sql("select national_id from ngo where national_id is not null").query(row -> {
            ids.add(row.getString("national_id"));
        });
    }

    Optional<String> sector(String typed) {
        return Optional.ofNullable(sectors.get(Letters.compact(typed)));
    }

    boolean hasName(String compact) {
        return names.containsKey(compact);
    }

    boolean hasId(String id) {
        return ids.contains(id);
    }

    /** A sheet is of one county; a row of another one stands in the wrong sheet. */
    @Nullable
    Void expectCounty(String typed) {
        if (!typed.isEmpty() && !county.contains(Letters.compact(typed))) {
            throw new DomainException("exchange.NgoReader.otherCounty", typed);
        }
        return null;
    }

    @Nullable
    DepartmentId department(String typed) {
        if (typed.isEmpty()) {
            return null;
        }
        var found = departments.get(Letters.compact(typed));
        if (found == null) {
            throw new DomainException("exchange.NgoReader.unknownDepartment", typed);
        }
        return found;
    }

    /** The NGO that may be the same: its name holds this one or is held by it, or it answers the same telephone. */
    @Nullable
    String twin(String name, @Nullable PhoneNumber phone) {
        if (phone != null && phones.containsKey(phone.value())) {
            return phones.get(phone.value());
        }
        var compact = Letters.compact(name);
        return compact.length() < 5
                ? null
                : names.entrySet().stream()
                        .filter(known -> !known.getKey().equals(compact) && known.getKey().length() >= 5
                                && (known.getKey().contains(compact) || compact.contains(known.getKey())))
                        .map(Map.Entry::getValue)
                        .findFirst()
                        .orElse(null);
    }
}
