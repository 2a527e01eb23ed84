package peygir.bench;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;

/** Writes rows of many tables as fast as the server takes them: text in, a load each few megabytes. */
final class Bulk implements AutoCloseable {

    private static final int FLUSHED_AT = 6_000_000;

    private final Connection connection;
    private final Map<String, StringBuilder> waiting = new LinkedHashMap<>();
    private long rows;

    Bulk(Connection connection) throws SQLException {
        this.connection = connection;
        try (var statement = connection.createStatement()) {
            statement.execute("set session foreign_key_checks = 0");
            statement.execute("set session unique_checks = 0");
        }
    }

    /** @param table with its columns, {@code ngo (id, name)}: a row each for the values */
    void row(String table, Object... values) {
        var text = waiting.computeIfAbsent(table, _ -> new StringBuilder(1 << 16));
        for (var i = 0; i < values.length; i++) {
            text.append(i == 0 ? "" : "\t");
            var value = values[i];
            text.append(switch (value) {
                case null -> "\\N";
                case Boolean yes -> yes ? "1" : "0";
                default -> value.toString();
            });
        }
        text.append('\n');
        rows++;
        if (text.length() > FLUSHED_AT) {
            flush(table, text);
        }
    }

    private void flush(String table, StringBuilder text) {
        var columns = table.substring(table.indexOf('('));
        var name = table.substring(0, table.indexOf('(')).strip();
        try (var statement = connection.createStatement()) {
            statement.unwrap(org.mariadb.jdbc.Statement.class)
                    .setLocalInfileInputStream(new ByteArrayInputStream(text.toString().getBytes(StandardCharsets.UTF_8)));
            statement.execute("load data local infile 'rows' into table " + name + " character set utf8mb4 " + columns);
            var loaded = statement.getUpdateCount();
            var expected = text.chars().filter(letter -> letter == '\n').count();
            if (loaded != expected) {
                throw new IllegalStateException(name + ": of " + expected + " rows " + loaded + " were taken");
            }
        } catch (SQLException failure) {
            throw new IllegalStateException("Loading " + name, failure);
        }
        text.setLength(0);
    }

    long rows() {
        return rows;
    }

    @Override
    public void close() {
        waiting.forEach((table, text) -> {
            if (!text.isEmpty()) {
                flush(table, text);
            }
        });
    }
}
