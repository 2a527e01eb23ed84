package peygir.journey;

import java.time.LocalDate;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import peygir.TestDatabase;
import peygir.sample.SampleMain;

/** The real application in sample mode, as a visitor of that day would find it. One for each day asked for. */
final class SampleOffice implements AutoCloseable {

    static final String PASSWORD = "sample-1405";

    private static final Map<LocalDate, SampleOffice> OPEN = new ConcurrentHashMap<>();

    private final ConfigurableApplicationContext context;

    private SampleOffice(ConfigurableApplicationContext context) {
        this.context = context;
    }

    /** The office of that day for journeys that only look; started once, for all of them. */
    static SampleOffice lookedAtOn(String today) {
        return OPEN.computeIfAbsent(LocalDate.parse(today), SampleOffice::start);
    }

    /** An office of one's own, for a journey that changes things: its database is named after the journey. */
    static SampleOffice ownedBy(String journey, String today) {
        return new SampleOffice(SampleMain.start(0, LocalDate.parse(today), TestDatabase.url("journey_" + journey), PASSWORD));
    }

    private static SampleOffice start(LocalDate today) {
        var database = TestDatabase.url("journey_" + today.toString().replace("-", "_"));
        return new SampleOffice(SampleMain.start(0, today, database, PASSWORD));
    }

    String address() {
        return "http://127.0.0.1:" + ((ServletWebServerApplicationContext) context).getWebServer().getPort();
    }

    <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    @Override
    public void close() {
        context.close();
    }
}
