package peygir.sample;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
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
        try {
            var usage = Usage.of(arguments);
            refuseBusyPort(usage.port());
            var password = Optional.ofNullable(System.getenv("PEYGIR_SAMPLE_PASSWORD"))
                    .filter(given -> !given.isBlank())
                    .orElseGet(SampleMain::randomPassword);
            say("Starting the embedded database in " + usage.data() + " …");
            var database = LocalDatabase.start(usage.data(), usage.fresh());
            start(usage, database, password);
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

    /** Starts the application on that database; closing the context stops the database. */
    public static ConfigurableApplicationContext start(Usage usage, LocalDatabase database, String password) {
        Map<String, Object> settings = new HashMap<>();
        settings.put("spring.datasource.url", database.url());
        settings.put("spring.datasource.username", "root");
        settings.put("spring.datasource.password", "");
        settings.put("server.address", "127.0.0.1");
        settings.put("server.port", usage.port());
        settings.put("spring.main.banner-mode", "off");
        settings.put("peygir.sample.password", password);
        ApplicationContextInitializer<ConfigurableApplicationContext> clock = context -> {
            if (usage.today() != null && context instanceof GenericApplicationContext beans) {
                var moved = MovedClock.startingOn(usage.today());
                beans.registerBean("clock", Clock.class, () -> moved);
            }
        };
        try {
            var context = new SpringApplicationBuilder(Application.class)
                    .profiles("sample")
                    .initializers(clock)
                    .properties(settings)
                    .registerShutdownHook(false)
                    .run();
            Runtime.getRuntime().addShutdownHook(new Thread(() -> {
                SpringApplication.exit(context);
                database.close();
            }));
            return context;
        } catch (RuntimeException failure) {
            database.close();
            throw failure;
        }
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
