package peygir.shared;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * A list that is read with the record it is kept of: a column of it, holding the list's rows as JSON. For a page that
 * shows several such lists a statement of its own for each would cost far more than what is in them.
 */
public final class ListColumn<T> {

    private static final JsonMapper JSON = new JsonMapper();
    private static final TypeReference<List<Map<String, Object>>> ROWS = new TypeReference<>() {};
    private static final String LABEL = "{label}";

    private final String name;
    private final String query;
    private final Function<Fields, T> row;

    /**
     * @param name of the column
     * @param columns of a row, as they stand in a select, without commas of their own; {@code {label}} is the label in the reader's language
     * @param from where the rows of the record are, with the condition
     */
    public ListColumn(String name, String columns, String from, String order, Function<Fields, T> row) {
        this.name = name;
        this.query = "(select json_arrayagg(json_object("
                + Arrays.stream(columns.split(",\\s*")).map(ListColumn::member).collect(Collectors.joining(", "))
                + ") order by " + order + ") from " + from + ") as " + name;
        this.row = row;
    }

    /** What the row of the record must hold. */
    public String in(Locale locale) {
        return query.replace(LABEL, Language.of(locale) == Language.ENGLISH ? "label_en" : "label_fa");
    }

    /** @param found the row of the record, with the column */
    public List<T> read(ResultSet found) throws SQLException {
        var rows = found.getString(name);
        return rows == null ? List.of() : JSON.readValue(rows, ROWS).stream().map(Fields::new).map(row).toList();
    }

    /** {@code x.kind} is known as kind, {@code l.name as locality} as locality. */
    private static String member(String column) {
        var named = column.split(" as ");
        var value = named[0];
        return "'" + (named.length > 1 ? named[1] : value.substring(value.indexOf('.') + 1)) + "', " + value;
    }
}
