package peygir.operations;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import peygir.operations.Operation.Refusal;

/** {@code java -jar peygir.jar COMMAND}: the application starts without a page, does what was asked, and ends. */
public final class Terminal {

    private static final String NO_DATABASE =
            "no database is named; set SPRING_DATASOURCE_URL, SPRING_DATASOURCE_USERNAME and SPRING_DATASOURCE_PASSWORD";

    private Terminal() {}

    /** Whether the arguments name a command; options alone start the server. */
    public static boolean asks(String... arguments) {
        return arguments.length > 0 && !arguments[0].startsWith("-");
    }

    /** Whether no database is named; then a line says how to, not a page of causes. */
    public static boolean lacksDatabase() {
        if (namesNone()) {
            complain(NO_DATABASE);
            return true;
        }
        return false;
    }

    private static boolean namesNone() {
        return System.getenv("SPRING_DATASOURCE_URL") == null && System.getProperty("spring.datasource.url") == null;
    }

    /**
     * Carries a command out.
     *
     * @return 0 when it was done, 1 when it could not be, 2 when it was asked wrongly
     */
    public static int run(Class<?> application, String... arguments) {
        try {
            say(carryOut(application, arguments[0], Arrays.asList(arguments).subList(1, arguments.length)));
            return 0;
        } catch (Refusal refusal) {
            complain(String.valueOf(refusal.getMessage()));
            return refusal.exitCode();
        } catch (RuntimeException failure) {
            complain(rootLine(failure));
            return 1;
        }
    }

    private static List<String> carryOut(Class<?> application, String name, List<String> arguments) {
        if (namesNone()) {
            throw Refusal.failed(NO_DATABASE);
        }
        Map<String, Object> quiet = Map.of(
                "server.port", "0", "server.address", "127.0.0.1", "logging.level.root", "OFF", "logging.level.peygir", "OFF",
                "spring.main.banner-mode", "off");
        // The pages' own beans want a web server; it listens on a free port of this machine alone, for as long as this takes.
        try (var context = new SpringApplicationBuilder(application).web(WebApplicationType.SERVLET).properties(quiet).run(
                quiet.entrySet().stream().map(entry -> "--" + entry.getKey() + "=" + entry.getValue()).toArray(String[]::new))) {
            var operations = context.getBeansOfType(Operation.class).values().stream().sorted(Comparator.comparing(Operation::name)).toList();
            return operations.stream()
                    .filter(operation -> operation.name().equals(name))
                    .findFirst()
                    .orElseThrow(() -> Refusal.wrongUsage("no command " + name + "; there are "
                            + String.join(", ", operations.stream().map(Operation::name).toList())))
                    .run(arguments);
        }
    }

    private static String rootLine(Throwable failure) {
        var root = failure;
        while (root.getCause() != null) {
            root = root.getCause();
        }
        return String.valueOf(root.getMessage()).lines().findFirst().orElse(root.getClass().getSimpleName());
    }

    private static void say(List<String> lines) {
        lines.forEach(System.out::println);
    }

    private static void complain(String line) {
        System.err.println("peygir: " + line);
    }
}
