package peygir.sample;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.LoggerFactory;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;
import peygir.Application;

/** {@code peygir run}: the whole product on this machine, with sample data, for whoever wants to see it. */
public final class SampleMain {

    /** Letters and digits that are not mistaken for each other. */
    private static final String ALPHABET = "abcdefghjkmnpqrstuvwxyz23456789";

    private SampleMain() {}

    public static void main(String[] arguments) {
        // The embedded database tells every step it takes; whoever starts the sample wants to read the address.
        ((Logger) LoggerFactory.getLogger("ch.vorburger")).setLevel(Level.WARN);
        try {
            var usage = Usage.of(arguments);
            refuseBusyPort(usage.port());
            var password = Optional.ofNullable(System.getenv("PEYGIR_SAMPLE_PASSWORD"))
                    .filter(given -> !given.isBlank())
                    .orElseGet(SampleMain::randomPassword);
            say("Starting the embedded database in " + usage.data() + " …");
            var database = LocalDatabase.start(usage.data(), usage.fresh(), List.of());
            var context = startOrStop(usage, database, password);
            Runtime.getRuntime().addShutdownHook(new Thread(() -> {
                SpringApplication.exit(context);
                database.close();
            }));
            say("");
            say("Peygir is ready at  http://127.0.0.1:" + usage.port() + "/");
            say("Sign in as          " + String.join(", ", SampleAccounts.NAMES));
            say("with the password   " + password);
            say("The data are samples. Ctrl-C ends it.");
        } catch (Refusal refusal) {
            System.err.println("peygir: " + refusal.line());
            System.exit(refusal.exitCode());
        }
    }

    private static ConfigurableApplicationContext startOrStop(Usage usage, LocalDatabase database, String password) {
        try {
            return start(usage.port(), usage.today(), database.url(), password);
        } catch (RuntimeException failure) {
            database.close();
            throw failure;
        }
    }

    /**
     * Starts the application in sample mode on a database that is there.
     *
     * @param port 0 for any free one
     * @param today the day its clock starts at, null for the real one
     */
    public static ConfigurableApplicationContext start(int port, @Nullable LocalDate today, String databaseUrl, String password) {
        Map<String, Object> settings = new HashMap<>();
        settings.put("spring.datasource.url", databaseUrl);
        settings.put("spring.datasource.username", "root");
        settings.put("spring.datasource.password", "");
        settings.put("server.address", "127.0.0.1");
        settings.put("server.port", port);
        settings.put("spring.main.banner-mode", "off");
        settings.put("peygir.sample.password", password);
        ApplicationContextInitializer<ConfigurableApplicationContext> clock = context -> {
            if (today != null && context instanceof GenericApplicationContext beans) {
                var moved = MovedClock.startingOn(today);
                beans.registerBean("clock", Clock.class, () -> moved);
            }
        };
        return new SpringApplicationBuilder(Application.class)
                .profiles("sample")
                .initializers(clock)
                .properties(settings)
                .registerShutdownHook(false)
                .run();
    }

    private static void refuseBusyPort(int port) {
        try (var probe = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
            probe.setReuseAddress(true);
        } catch (IOException busy) {
            throw new Refusal(1, "port " + port + " is in use; choose another with --port=N");
        }
    }

    private static String randomPassword() {
        var random = new SecureRandom();
        var password = new StringBuilder();
        for (var i = 0; i < 12; i++) {
            password.append(ALPHABET.charAt(random.nextInt(ALPHABET.length())));
        }
        return password.toString();
    }

    private static void say(String line) {
        System.out.println(line);
    }
}
