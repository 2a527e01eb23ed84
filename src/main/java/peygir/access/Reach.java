package peygir.access;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import peygir.shared.CountyCode;

/**
 * The part of the world an actor may see, as a condition for queries: lists are cut in the database, never afterwards.
 * The conditions are literals: codes are digits and ids are UUIDs by their types, so nothing typed by a person reaches them.
 */
public record Reach(Set<Scope> scopes) {

    private static final String NOTHING = "(1=0)";

    /** Covers this location? */
    public boolean covers(Location location) {
        return scopes.stream().anyMatch(scope -> scope.covers(location));
    }

    /** Is any of it a place, and not only one's own? */
    public boolean ofPlaces() {
        return scopes.stream().anyMatch(scope -> scope instanceof Scope.OfNation || scope instanceof Scope.OfProvince || scope instanceof Scope.OfCounty);
    }

    /** The county it is, when it is one county and no more: there is nothing to choose then. */
    public Optional<CountyCode> onlyCounty() {
        return scopes.size() == 1 && scopes.iterator().next() instanceof Scope.OfCounty(var county) ? Optional.of(county) : Optional.empty();
    }

    /** SQL condition over a county-code column: counties held, or all of a province, or all. NGOs and departments reach no county. */
    public String counties(String column) {
        return counties(column, "");
    }

    /** The same where a column beside it has the code of the province, which an index may begin with; none when empty. */
    public String counties(String column, String provinceColumn) {
        var conditions = new ArrayList<String>();
        for (var scope : scopes) {
            switch (scope) {
                case Scope.OfNation _ -> {
                    return "(1=1)";
                }
                case Scope.OfProvince(var province) ->
                        conditions.add(provinceColumn.isEmpty() ? column + " like '" + province + "%'" : provinceColumn + " = '" + province + "'");
                case Scope.OfCounty(var county) -> conditions.add(column + " = '" + county + "'");
                case Scope.OfNgo _, Scope.OfDepartment _ -> {}
            }
        }
        return conditions.isEmpty() ? NOTHING : "(" + String.join(" or ", conditions) + ")";
    }

    /** SQL condition over an NGO-id column: the NGOs the actor speaks for. */
    public String ngos(String column) {
        return in(column, scopes.stream().flatMap(s -> s instanceof Scope.OfNgo(var ngo, _) ? Stream.of(ngo.toString()) : Stream.empty()));
    }

    /** SQL condition over a department-id column: the departments the actor is liaison of. */
    public String departments(String column) {
        return in(column, scopes.stream()
                .flatMap(s -> s instanceof Scope.OfDepartment(var department, _) ? Stream.of(department.toString()) : Stream.empty()));
    }

    /**
     * SQL condition that holds where one of these does. What reaches nothing is left out: beside another condition it
     * would keep the database from entering by that one's index.
     */
    public static String any(String... conditions) {
        var reaching = Arrays.stream(conditions).filter(condition -> !condition.equals(NOTHING)).collect(Collectors.joining(" or "));
        return reaching.isEmpty() ? NOTHING : "(" + reaching + ")";
    }

    /** A subquery's condition around what it is about; nothing around nothing. */
    public static String around(String before, String condition, String after) {
        return condition.equals(NOTHING) ? NOTHING : before + condition + after;
    }

    private static String in(String column, Stream<String> ids) {
        var list = ids.sorted().map(id -> "'" + id + "'").collect(Collectors.joining(", "));
        return list.isEmpty() ? NOTHING : column + " in (" + list + ")";
    }
}
