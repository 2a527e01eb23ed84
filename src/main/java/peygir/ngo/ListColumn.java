package peygir.ngo;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import peygir.shared.Language;
import peygir.shared.NgoId;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * A list kept of an NGO that is read with its record: a column of it, holding the list's rows as JSON. For a page that
 * shows several such lists a statement of its own for each would cost far more than what is in them.
 */
final class ListColumn<T> {

    private static final JsonMapper JSON = new JsonMapper();
    private static final TypeReference<List<Map<String, Object>>> ROWS = new TypeReference<>() {};
    private static final String LABEL = "{label}";

    private final String name;
    private final String query;
    private final Function<Fields, T> row;

    /**
     * @param name of the column
     * @param columns of a row, as they stand in a select; {@code {label}} is the label in the reader's language
     * @param from where the rows of the NGO {@code n} are, with the condition
     */
    ListColumn(String name, String columns, String from, String order, Function<Fields, T> row) {
        this.name = name;
        this.query = "(select json_arrayagg(json_object("
                + Arrays.stream(columns.split(",\\s*")).map(ListColumn::member).collect(Collectors.joining(", "))
                + ") order by " + order + ") from " + from + ") as " + name;
        this.row = row;
    }

    /** What the row of an NGO {@code n} must hold. */
    String in(Locale locale) {
        return query.replace(LABEL, Language.of(locale) == Language.ENGLISH ? "label_en" : "label_fa");
    }

    /** @param found with the column */
    List<T> read(ResultSet found) throws SQLException {
        var rows = found.getString(name);
        return rows == null ? List.of() : JSON.readValue(rows, ROWS).stream().map(Fields::new).map(row).toList();
    }

    /** The list alone. */
    List<T> of(NgoId ngo, Locale locale, JdbcClient jdbc) {
        return jdbc.sql("select " + in(locale) + " from ngo n where n.id = ?")
                .param(ngo.value())
                .query((found, _) -> read(found))
                .optional()
                .orElse(List.of());
    }

    /** {@code x.kind} is known as kind, {@code l.name as locality} as locality. */
    private static String member(String column) {
        var named = column.split(" as ");
        var value = named[0];
        return "'" + (named.length > 1 ? named[1] : value.substring(value.indexOf('.') + 1)) + "', " + value;
    }
}
