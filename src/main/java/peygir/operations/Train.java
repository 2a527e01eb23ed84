package peygir.operations;

import java.util.List;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/**
 * Opens the server's own pages as a browser would, so that a Java machine that is asked to remember what it loaded and
 * compiled remembers what pages need. Reads only: nothing is changed, but that somebody signed in.
 */
@Component
class Train implements Operation {

    /** What somebody looks at in a morning; pages that are not his answer as unknown ones, which is a page, too. */
    private static final List<String> PAGES = List.of(
            "", "nation", "province", "county", "my-ngo", "inbox", "ngos", "meetings", "meetings/calendar", "commitments", "commitments?q=۱", "coverage",
            "review", "offices", "admin", "about:nothing");

    private static final int ROUNDS = 4;

    private final Environment environment;

    Train(Environment environment) {
        this.environment = environment;
    }

    @Override
    public String name() {
        return "train";
    }

    @Override
    public String usage() {
        return "train   (signs in as PEYGIR_TRAINING_NAME with PEYGIR_TRAINING_PASSWORD)";
    }

    @Override
    public List<String> run(List<String> arguments) {
        var name = System.getenv("PEYGIR_TRAINING_NAME");
        var password = System.getenv("PEYGIR_TRAINING_PASSWORD");
        if (!arguments.isEmpty() || name == null || password == null) {
            throw Refusal.wrongUsage("usage: " + usage());
        }
        var port = environment.getRequiredProperty("local.server.port", Integer.class);
        try (var reader = new PageReader(port)) {
            for (var round = 0; round < ROUNDS; round++) {
                if (!reader.signIn(name, password)) {
                    throw Refusal.failed(name + " was not let in");
                }
                reader.open(PAGES.getFirst());
                PAGES.forEach(reader::go);
                reader.signOut();
            }
            return List.of("opened " + ROUNDS * (PAGES.size() + 1) + " pages");
        }
    }
}
