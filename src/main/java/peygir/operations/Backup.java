package peygir.operations;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;
import org.springframework.stereotype.Component;

/** Writes everything the database holds into one file, as it stood at one moment; the server may go on meanwhile. */
@Component
class Backup implements Operation {

    private final DataSource database;

    Backup(DataSource database) {
        this.database = database;
    }

    @Override
    public String name() {
        return "backup";
    }

    @Override
    public String usage() {
        return "backup FILE.zip";
    }

    @Override
    public List<String> run(List<String> arguments) {
        if (arguments.size() != 1) {
            throw Refusal.wrongUsage("usage: " + usage());
        }
        var file = Path.of(arguments.getFirst());
        try (var out = Files.newOutputStream(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            var parts = written(file, out);
            var rows = parts.stream().mapToLong(part -> part.content().rows()).sum();
            return List.of("wrote " + rows + " rows of " + parts.size() + " tables into " + file);
        } catch (FileAlreadyExistsException _) {
            throw Refusal.failed(file + " is there already");
        } catch (IOException _) {
            throw Refusal.failed("cannot write " + file);
        }
    }

    private List<Archive.Part> written(Path file, OutputStream out) throws IOException {
        try (var connection = database.getConnection()) {
            connection.setAutoCommit(false);
            // All tables as of one moment.
            connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
            try {
                return Archive.write(connection, out);
            } finally {
                connection.rollback();
            }
        } catch (SQLException failure) {
            Files.deleteIfExists(file);
            throw Refusal.failed("the database did not answer: " + failure.getMessage());
        }
    }
}
