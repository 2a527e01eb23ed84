package peygir.operations;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import peygir.operations.Operation.Refusal;

/** A backup as a file: a part a table, and a list of contents with the number of rows and the hash of each. */
final class Archive {

    private static final String CONTENTS = "contents.txt";
    private static final String KIND = "peygir-backup 1";

    private Archive() {}

    /** A line of the contents. */
    record Part(Dump.Table table, Dump.Content content) {

        String line() {
            return String.join("\t", table.name(), Long.toString(content.rows()), content.hash(), String.join(",", table.columns()), String.join(",", table.key()));
        }

        static Part of(String line) {
            var words = line.split("\t", -1);
            return new Part(
                    new Dump.Table(words[0], List.of(words[3].split(",")), words[4].isEmpty() ? List.of() : List.of(words[4].split(","))),
                    new Dump.Content(Long.parseLong(words[1]), words[2]));
        }
    }

    static List<Part> write(Connection connection, OutputStream file) throws SQLException, IOException {
        var dump = new Dump(connection);
        var parts = new ArrayList<Part>();
        try (var zip = new ZipOutputStream(file, StandardCharsets.UTF_8)) {
            for (var table : dump.tables()) {
                zip.putNextEntry(new ZipEntry(table.name() + ".csv"));
                parts.add(new Part(table, dump.write(table, zip)));
                zip.closeEntry();
            }
            var lines = new ArrayList<>(List.of(KIND, dump.version()));
            parts.forEach(part -> lines.add(part.line()));
            zip.putNextEntry(new ZipEntry(CONTENTS));
            zip.write(String.join("\n", lines).getBytes(StandardCharsets.UTF_8));
            zip.closeEntry();
        }
        return parts;
    }

    /**
     * Puts everything of a file into a database of the same version in which nobody works yet, and holds what stands
     * there then against the file, row for row.
     *
     * @throws Refusal when it is no backup, of another version, damaged, or the database is in use: nothing is changed then
     */
    static List<Part> restore(Connection connection, Path file) throws SQLException, IOException {
        try (var zip = new ZipFile(file.toFile(), StandardCharsets.UTF_8)) {
            var lines = contents(zip);
            var dump = new Dump(connection);
            if (!lines.get(1).equals(dump.version())) {
                throw Refusal.failed("the backup is of version " + lines.get(1) + ", the database of version " + dump.version());
            }
            var parts = lines.stream().skip(2).map(Part::of).toList();
            if (!parts.stream().map(Part::table).toList().equals(dump.tables())) {
                throw Refusal.failed("the backup has other tables than the database");
            }
            expectUnused(connection);
            put(connection, dump, zip, parts);
            return parts;
        }
    }

    private static List<String> contents(ZipFile zip) throws IOException {
        var entry = zip.getEntry(CONTENTS);
        var lines = entry == null ? List.<String>of() : new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        if (lines.size() < 3 || !lines.getFirst().equals(KIND)) {
            throw Refusal.failed(Path.of(zip.getName()).getFileName() + " is no backup");
        }
        return lines;
    }

    /** What the migrations brought may be replaced; what somebody did may not. */
    private static void expectUnused(Connection connection) throws SQLException {
        for (var table : List.of("account", "ngo", "meeting", "commitment", "audit_entry")) {
            try (var asked = connection.prepareStatement("select count(*) from " + Dump.name(table)); var row = asked.executeQuery()) {
                if (row.next() && row.getLong(1) > 0) {
                    throw Refusal.failed("the database is in use: a backup is restored into an empty one only");
                }
            }
        }
    }

    private static void put(Connection connection, Dump dump, ZipFile zip, List<Part> parts) throws SQLException, IOException {
        try (var said = connection.createStatement()) {
            // Rows come table by table, and refer to others in every direction; they did so when they were written out.
            said.execute("set foreign_key_checks = 0");
            try {
                for (var part : parts) {
                    said.executeUpdate("delete from " + Dump.name(part.table().name()));
                    put(dump, zip, part);
                }
            } finally {
                said.execute("set foreign_key_checks = 1");
            }
        }
    }

    private static void put(Dump dump, ZipFile zip, Part part) throws SQLException, IOException {
        var entry = zip.getEntry(part.table().name() + ".csv");
        if (entry == null) {
            throw Refusal.failed("the backup lacks " + part.table().name());
        }
        try (var in = zip.getInputStream(entry)) {
            dump.read(part.table(), in);
        }
        if (!dump.write(part.table(), OutputStream.nullOutputStream()).equals(part.content())) {
            throw Refusal.failed("the backup is damaged at " + part.table().name());
        }
    }
}
