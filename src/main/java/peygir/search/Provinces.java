package peygir.search;

import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import peygir.access.Reach;
import peygir.access.Scope;
import peygir.shared.CountyCode;

/** The provinces a search looks into: with them the key of words begins. */
public record Provinces(List<String> codes) {

    /** Where all lies that is reached; whoever also reaches something of his own, wherever it may be, looks everywhere. */
    public static Provinces of(JdbcClient jdbc, Reach reach, @Nullable CountyCode county) {
        if (county != null) {
            return new Provinces(List.of(county.province().value()));
        }
        var some = new TreeSet<String>();
        for (var scope : reach.scopes()) {
            switch (scope) {
                case Scope.OfProvince(var province) -> some.add(province.value());
                case Scope.OfCounty(var one) -> some.add(one.province().value());
                case Scope.OfNation _, Scope.OfNgo _, Scope.OfDepartment _ -> {
                    return new Provinces(jdbc.sql("select code from province order by code").query(String.class).list());
                }
            }
        }
        return new Provinces(List.copyOf(some));
    }

    /** SQL condition over a column with a province's code. */
    public String in(String column) {
        return codes.isEmpty() ? "1 = 0" : codes.stream().map(code -> "'" + code + "'").collect(Collectors.joining(", ", column + " in (", ")"));
    }
}
