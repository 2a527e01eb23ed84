package peygir.operations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import peygir.SampleOffice;
import peygir.TestDatabase;
import peygir.operations.Operation.Refusal;

/** What was backed up stands in another database row for row; a file that is no backup, or a database in use, changes nothing. */
@SampleOffice
class BackupTests {

    @Autowired
    DataSource sample;

    @TempDir
    Path folder;

    private Path file;
    private DataSource empty;

    @BeforeEach
    void aBackupAndAnEmptyDatabase() {
        file = folder.resolve("office.zip");
        assertThat(new Backup(sample).run(List.of(file.toString()))).singleElement().asString().matches("wrote \\d{4,} rows of \\d+ tables into .*");
        empty = new DriverManagerDataSource(TestDatabase.url("restored_" + UUID.randomUUID().toString().replace("-", "")), "root", "");
        Flyway.configure().dataSource(empty).locations("classpath:db/migration").load().migrate();
    }

    @Test
    void everyRowOfEveryTableComesBack() throws Exception {
        assertThat(new Restore(empty).run(List.of(file.toString()))).singleElement().asString().startsWith("restored ").endsWith("each is as it was written");

        assertThat(contents(empty)).isEqualTo(contents(sample)).hasSizeGreaterThan(40);
        assertThat(JdbcClient.create(empty).sql("select count(*) from ngo").query(Long.class).single()).isPositive();
        assertThatThrownBy(() -> new Restore(empty).run(List.of(file.toString()))).isInstanceOf(Refusal.class).hasMessageContaining("in use");
    }

    @Test
    void aDamagedBackupChangesNothing() throws Exception {
        var before = contents(empty);
        var damaged = folder.resolve("damaged.zip");
        try (var whole = new ZipFile(file.toFile()); var zip = new ZipOutputStream(Files.newOutputStream(damaged))) {
            for (var entry : Collections.list(whole.entries())) {
                zip.putNextEntry(new ZipEntry(entry.getName()));
                var text = new String(whole.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8);
                zip.write((entry.getName().equals("ngo.csv") ? text.replaceFirst("ASSOCIATION|CHARITY|INSTITUTE|CENTRE|GROUP", "GROUP").replaceFirst("انجمن|کانون", "باشگاه") : text).getBytes(StandardCharsets.UTF_8));
            }
        }
        assertThatThrownBy(() -> new Restore(empty).run(List.of(damaged.toString()))).isInstanceOf(Refusal.class).hasMessageContaining("damaged at ngo");
        var other = Files.writeString(folder.resolve("other.zip"), "no backup");
        assertThatThrownBy(() -> new Restore(empty).run(List.of(other.toString()))).isInstanceOf(Refusal.class).hasMessageContaining("no backup");
        assertThatThrownBy(() -> new Restore(empty).run(List.of(folder.resolve("none.zip").toString()))).isInstanceOf(Refusal.class);
        assertThat(contents(empty)).isEqualTo(before);
        assertThatThrownBy(() -> new Backup(sample).run(List.of(file.toString()))).as("a backup is never written over").isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> new Backup(sample).run(List.of())).isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.exitCode()).isEqualTo(2));
    }

    /** Every table with the number of its rows and their hash. */
    private static Map<String, Dump.Content> contents(DataSource database) throws Exception {
        var contents = new LinkedHashMap<String, Dump.Content>();
        try (var connection = database.getConnection()) {
            var dump = new Dump(connection);
            for (var table : dump.tables()) {
                contents.put(table.name(), dump.write(table, OutputStream.nullOutputStream()));
            }
        }
        return contents;
    }
}
