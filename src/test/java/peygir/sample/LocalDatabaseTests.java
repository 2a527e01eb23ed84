package peygir.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LocalDatabaseTests {

    @Test
    void whatIsKeptInADirectoryForTemporaryFilesIsThereAfterARestart(@TempDir Path home) throws SQLException {
        try (var database = LocalDatabase.start(home, false, List.of())) {
            execute(database, "create table kept (n int)");
            execute(database, "insert into kept values (7)");
        }
        try (var database = LocalDatabase.start(home, false, List.of());
                var connection = DriverManager.getConnection(database.url(), "root", "");
                var rows = connection.createStatement().executeQuery("select n from kept")) {
            assertThat(rows.next()).isTrue();
            assertThat(rows.getInt(1)).isEqualTo(7);
        }
    }

    private static void execute(LocalDatabase database, String sql) throws SQLException {
        try (var connection = DriverManager.getConnection(database.url(), "root", ""); var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
