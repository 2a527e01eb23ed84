package peygir;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.theme.lumo.Lumo;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.TimeZone;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;
import peygir.operations.Terminal;
import peygir.shared.Dates;

/** The product: one Spring Boot application with its interface written in Java. */
@SpringBootApplication
@StyleSheet(Lumo.STYLESHEET)
@StyleSheet("styles/peygir.css")
public class Application implements AppShellConfigurator {

    static {
        // Moments are stored in UTC wherever the server stands; days are Tehran's and are asked of the clock.
        TimeZone.setDefault(TimeZone.getTimeZone(ZoneOffset.UTC));
    }

    public static void main(String[] arguments) {
        if (Terminal.asks(arguments)) {
            System.exit(Terminal.run(Application.class, arguments));
        }
        if (Terminal.lacksDatabase()) {
            System.exit(1);
        }
        SpringApplication.run(Application.class, arguments);
    }

    @Bean
    @ConditionalOnMissingBean
    Clock clock() {
        return Clock.system(Dates.TEHRAN);
    }
}
