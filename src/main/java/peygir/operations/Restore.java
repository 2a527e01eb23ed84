package peygir.operations;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;
import org.springframework.stereotype.Component;

/** Fills an empty database from a backup, all of it or nothing, and holds it against the file row for row. */
@Component
class Restore implements Operation {

    private final DataSource database;

    Restore(DataSource database) {
        this.database = database;
    }

    @Override
    public String name() {
        return "restore";
    }

    @Override
    public String usage() {
        return "restore FILE.zip   (into an empty database of the same version)";
    }

    @Override
    public List<String> run(List<String> arguments) {
        if (arguments.size() != 1) {
            throw Refusal.wrongUsage("usage: " + usage());
        }
        var file = Path.of(arguments.getFirst());
        if (!Files.isReadable(file)) {
            throw Refusal.failed("cannot read " + file);
        }
        try (var connection = database.getConnection()) {
            connection.setAutoCommit(false);
            return restored(connection, file);
        } catch (IOException _) {
            throw Refusal.failed(file + " is no backup, or it is damaged; nothing was changed");
        } catch (SQLException failure) {
            throw Refusal.failed("the database refused: " + failure.getMessage() + "; nothing was changed");
        }
    }

    private static List<String> restored(Connection connection, Path file) throws SQLException, IOException {
        var whole = false;
        try {
            var parts = Archive.restore(connection, file);
            connection.commit();
            whole = true;
            var rows = parts.stream().mapToLong(part -> part.content().rows()).sum();
            return List.of("restored " + rows + " rows of " + parts.size() + " tables from " + file + "; each is as it was written");
        } finally {
            if (!whole) {
                connection.rollback();
            }
        }
    }
}
