package peygir.operations;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;

/** One database's tables as text: every row of every table in the order of its key, so that equal content is equal text. */
final class Dump {

    /** Kept by the migrations themselves. */
    private static final String HISTORY = "flyway_schema_history";

    private static final CSVFormat FORMAT = CSVFormat.DEFAULT.builder().setRecordSeparator('\n').get();
    private static final int AT_ONCE = 500;
    private static final String TEXT = "t";
    private static final String BYTES = "x";

    private final Connection connection;

    Dump(Connection connection) {
        this.connection = connection;
    }

    /**
     * @param columns those that hold something; what the database derives is left out
     * @param key the columns its rows are ordered by
     */
    record Table(String name, List<String> columns, List<String> key) {}

    /** What was written or read of a table. */
    record Content(long rows, String hash) {}

    /** The last migration that was carried out. */
    String version() throws SQLException {
        try (var asked = connection.prepareStatement("select version from " + HISTORY + " where success order by installed_rank desc limit 1"); var row = asked.executeQuery()) {
            return row.next() ? row.getString(1) : "";
        }
    }

    List<Table> tables() throws SQLException {
        var tables = new ArrayList<Table>();
        for (var name : words("select table_name from information_schema.tables where table_schema = database() and table_type = 'BASE TABLE' order by table_name")) {
            if (!name.equals(HISTORY)) {
                tables.add(new Table(
                        name,
                        words("select column_name from information_schema.columns where table_schema = database() and table_name = ? and generation_expression is null order by column_name", name),
                        words("select column_name from information_schema.key_column_usage where table_schema = database() and table_name = ? and constraint_name = 'PRIMARY' order by ordinal_position", name)));
            }
        }
        return tables;
    }

    /** Writes a table row after row; nothing of it is held in memory. */
    Content write(Table table, OutputStream out) throws SQLException, IOException {
        var digest = sha256();
        var rows = 0L;
        var order = table.key().isEmpty() ? table.columns() : table.key();
        // The stream stays open: what follows is written into it too.
        var printer = new CSVPrinter(new OutputStreamWriter(new DigestOutputStream(out, digest), StandardCharsets.UTF_8), FORMAT);
        try (var asked = connection.prepareStatement("select " + names(table.columns()) + " from " + name(table.name()) + " order by " + names(order))) {
            asked.setFetchSize(AT_ONCE);
            try (var row = asked.executeQuery()) {
                while (row.next()) {
                    for (var column = 1; column <= table.columns().size(); column++) {
                        printer.print(cell(row, column));
                    }
                    printer.println();
                    rows++;
                }
            }
        }
        printer.flush();
        return new Content(rows, HexFormat.of().formatHex(digest.digest()));
    }

    /** Puts rows as they were written into a table. */
    void read(Table table, InputStream in) throws SQLException, IOException {
        var marks = String.join(", ", table.columns().stream().map(_ -> "?").toList());
        try (var put = connection.prepareStatement("insert into " + name(table.name()) + " (" + names(table.columns()) + ") values (" + marks + ")")) {
            var waiting = 0;
            // The parser is not closed: the stream holds other tables behind this one.
            for (var record : FORMAT.parse(new InputStreamReader(in, StandardCharsets.UTF_8))) {
                set(put, record, table.columns().size());
                put.addBatch();
                if (++waiting % AT_ONCE == 0) {
                    put.executeBatch();
                }
            }
            put.executeBatch();
        }
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java has SHA-256", impossible);
        }
    }

    static String name(String name) {
        return "`" + name.replace("`", "``") + "`";
    }

    private static String names(List<String> columns) {
        return String.join(", ", columns.stream().map(Dump::name).toList());
    }

    /** Nothing stands for nothing; a text is marked as such, and so are bytes. */
    private static String cell(ResultSet row, int column) throws SQLException {
        var type = row.getMetaData().getColumnTypeName(column).toUpperCase(Locale.ROOT);
        if (type.contains("BLOB") || type.contains("BINARY")) {
            byte @Nullable [] bytes = row.getBytes(column);
            return bytes == null ? "" : BYTES + HexFormat.of().formatHex(bytes);
        }
        var text = row.getString(column);
        return text == null ? "" : TEXT + text;
    }

    private static void set(PreparedStatement put, CSVRecord record, int columns) throws SQLException, IOException {
        if (record.size() != columns) {
            throw new IOException("a row has " + record.size() + " cells");
        }
        for (var column = 0; column < columns; column++) {
            var cell = record.get(column);
            if (cell.startsWith(BYTES)) {
                put.setBytes(column + 1, HexFormat.of().parseHex(cell.substring(1)));
            } else {
                put.setString(column + 1, cell.isEmpty() ? null : cell.substring(1));
            }
        }
    }

    private List<String> words(String query, String... values) throws SQLException {
        try (var asked = connection.prepareStatement(query)) {
            for (var at = 0; at < values.length; at++) {
                asked.setString(at + 1, values[at]);
            }
            var words = new ArrayList<String>();
            try (var row = asked.executeQuery()) {
                while (row.next()) {
                    words.add(row.getString(1));
                }
            }
            return words;
        }
    }
}
