package peygir;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.Location;
import jakarta.servlet.ServletException;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.FilterChainProxy;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import peygir.access.Actor;
import peygir.sample.SampleIds;

/**
 * How often a page asks the database. A budget is what the page needs, not what it may waste: a query for each row of a
 * list would break it at once.
 */
@SampleOffice
@Import(QueryBudgetTests.Counting.class)
class QueryBudgetTests extends SpringBrowserlessTest {

    private static final AtomicInteger STATEMENTS = new AtomicInteger();
    private static final Path REPORT = Path.of("target/queries-per-page.txt");

    static Stream<Arguments> pages() {
        var first = SampleIds.bafqFirstMeeting();
        return Stream.of(
                Arguments.of("director", "province", 2),
                Arguments.of("director", "county/2105", 7),
                Arguments.of("director", "coverage?province=21", 8),
                Arguments.of("director", "ngos", 4),
                Arguments.of("director", "ngos?q=کتاب", 4),
                Arguments.of("governor", "ngos?county=2102", 3),
                Arguments.of("governor", "commitments?q=گزارش", 3),
                Arguments.of("governor", "ngos/duplicates", 2),
                Arguments.of("governor", "networks", 5),
                Arguments.of("director", "meetings", 2),
                Arguments.of("director", "meetings/series", 3),
                Arguments.of("director", "commitments", 2),
                Arguments.of("director", "inbox", 12),
                Arguments.of("governor", "county", 6),
                Arguments.of("governor", "coverage", 8),
                Arguments.of("governor", "coverage?tab=needs", 8),
                Arguments.of("governor", "coverage?tab=trend", 3),
                Arguments.of("director", "coverage?province=21&on=2026-08-01&show=people", 8),
                Arguments.of("director", "coverage?province=21&tab=trend", 5),
                Arguments.of("governor", "localities", 4),
                Arguments.of("governor", "coverage?county=2102&tab=overlaps", 3),
                Arguments.of("governor", "ngos/" + SampleIds.ngo("ngo"), 12),
                Arguments.of("governor", "import?list=licences", 2),
                Arguments.of("governor", "meetings/" + first, 5),
                Arguments.of("governor", "meetings/" + first + "?tab=agenda", 3),
                Arguments.of("governor", "meetings/" + first + "?tab=attendance", 4),
                Arguments.of("governor", "meetings/" + first + "?tab=minutes", 5),
                Arguments.of("ngo", "meetings/" + first + "?tab=agenda", 3),
                Arguments.of("governor", "commitments/" + SampleIds.bafqPromise(), 2),
                Arguments.of("ngo", "commitments/" + SampleIds.bafqPromise(), 2),
                Arguments.of("ngo", "commitments", 1),
                Arguments.of("governor", "introductions", 4),
                Arguments.of("ngo", "experience", 1),
                Arguments.of("ngo", "my-ngo", 19),
                Arguments.of("admin", "admin", 2),
                Arguments.of("director", "figures/commitment.overdue?of=21", 2),
                Arguments.of("governor", "figures/ngo.total?of=2102", 2));
    }

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private FilterChainProxy doors;

    @AfterEach
    void signOut() {
        SecurityContextHolder.clearContext();
        // Pages are opened as people open them, outside of any transaction: what the NGO has read on its home it has not read for other tests.
        jdbc.sql("delete from meeting_news_reading where account_id = ?").param(SamplePeople.ngo().account().value()).update();
    }

    @ParameterizedTest(name = "{0} opens {1}")
    @MethodSource("pages")
    void aPageKeepsToItsBudget(String who, String address, int budget) throws IOException, ServletException {
        SamplePeople.signIn(person(who));
        open("about:nothing");
        // What was put together for whoever came before is there for the next.
        open(address);
        open("about:nothing");
        arrive();
        STATEMENTS.set(0);
        open(address);
        var asked = STATEMENTS.get();

        Files.writeString(REPORT, who + " " + address + ": " + asked + " of " + budget + "\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        assertThat(getCurrentView().getClass().getSimpleName()).doesNotStartWith("Unknown");
        assertThat(asked).as("queries of %s", address).isPositive().isLessThanOrEqualTo(budget);
    }

    private static Actor person(String name) {
        return switch (name) {
            case "director" -> SamplePeople.director();
            case "governor" -> SamplePeople.governor();
            case "admin" -> SamplePeople.admin();
            default -> SamplePeople.ngo();
        };
    }

    /** A request of its own: who comes is looked up at the door, and nothing is known from the page before. */
    private void arrive() throws IOException, ServletException {
        var request = new MockHttpServletRequest();
        RequestContextHolder.setRequestAttributes(new ServletRequestAttributes(request));
        for (var door : doors.getFilters("/")) {
            if (door.getClass().getSimpleName().equals("FreshRights")) {
                door.doFilter(request, new MockHttpServletResponse(), new MockFilterChain());
            }
        }
    }

    private static void open(String address) {
        var location = new Location(address);
        UI.getCurrent().navigate(location.getPath(), location.getQueryParameters());
    }

    /** Counts the statements that are prepared on any connection. */
    @TestConfiguration(proxyBeanMethods = false)
    static class Counting {

        @Bean
        static BeanPostProcessor statementCounter() {
            return new BeanPostProcessor() {
                @Override
                public Object postProcessAfterInitialization(Object bean, String name) {
                    return bean instanceof DataSource source ? watched(DataSource.class, source) : bean;
                }
            };
        }

        private static <T> T watched(Class<T> type, T target) {
            return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, (_, method, arguments) -> {
                if (method.getName().equals("prepareStatement") || method.getName().equals("createStatement")) {
                    STATEMENTS.incrementAndGet();
                }
                try {
                    var answer = method.invoke(target, arguments);
                    return answer instanceof Connection connection && method.getReturnType() == Connection.class ? watched(Connection.class, connection) : answer;
                } catch (InvocationTargetException failure) {
                    throw failure.getCause();
                }
            }));
        }
    }
}
