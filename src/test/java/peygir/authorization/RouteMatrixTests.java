package peygir.authorization;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.RouteConfiguration;
import com.vaadin.flow.router.RouteData;
import com.vaadin.flow.server.VaadinContext;
import com.vaadin.flow.server.VaadinService;
import com.vaadin.flow.server.startup.ApplicationRouteRegistry;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.transaction.annotation.Transactional;
import peygir.OfficeTest;
import peygir.SamplePeople;
import peygir.access.Role;
import peygir.commitment.CommitmentId;
import peygir.coverage.ActivityId;
import peygir.meeting.MeetingId;
import peygir.network.NetworkId;
import peygir.shared.CountyCode;
import peygir.shared.NgoId;
import peygir.shared.ProvinceCode;
import peygir.shared.Subject;

/** Everyone opens every page, of every place: the pages come from the code, who may open them from {@code route-rules.txt}. */
@OfficeTest
@Transactional
class RouteMatrixTests extends SpringBrowserlessTest {

    private static final Pattern KIND = Pattern.compile("\\{(\\w+)}");

    @Autowired
    private JdbcClient jdbc;

    private World world;

    private record Page(String template, String address, Set<Role> roles) {

        static Page read(String line) {
            var parts = line.split("\\|");
            var roles = Arrays.stream(parts[2].strip().split("\\s+")).map(Role::valueOf).collect(Collectors.toUnmodifiableSet());
            return new Page(parts[0].strip(), parts[1].strip(), roles);
        }
    }

    @BeforeEach
    void aWorldOfThreeCounties() {
        world = new World(jdbc);
    }

    @AfterEach
    void signOut() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void everyPageIsWrittenDownAndNoneThatIsGone() throws IOException {
        var written = pages().stream().map(Page::template).collect(Collectors.toSet());
        // The landing page only leads on to the role's home.
        written.add("");
        assertThat(views().keySet()).containsExactlyInAnyOrderElementsOf(written);
    }

    @Test
    void everyPageOpensForThoseWhoMayAndForNobodyElse() throws IOException {
        var cells = new ArrayList<String>();
        var wrong = new ArrayList<String>();
        for (var page : pages()) {
            for (var target : targets(page.address())) {
                for (var person : world.people()) {
                    var expected = person.role() != null && page.roles().contains(person.role()) && target.stream().allMatch(one -> one.exists() && person.covers(one));
                    var actual = opens(page, person, target);
                    var cell = page.address() + ";" + person + ";" + target + ";" + expected + ";" + actual;
                    cells.add(cell);
                    if (expected != actual) {
                        wrong.add(cell);
                    }
                }
            }
        }
        Files.createDirectories(Path.of("target"));
        Files.write(Path.of("target/authorization-routes.csv"), cells);
        assertThat(wrong).as("pages that answer wrongly, of %d", cells.size()).isEmpty();
        assertThat(cells).hasSizeGreaterThan(1000);
    }

    private boolean opens(Page page, Person person, List<Placed> target) {
        SamplePeople.signIn(person.actor());
        // A page left and entered anew is made anew: nobody finds the one another person opened.
        UI.getCurrent().navigate("nowhere");
        var address = target.isEmpty() ? page.address() : KIND.matcher(page.address()).replaceFirst(value(target.getFirst().subject()));
        var location = new Location(address);
        UI.getCurrent().navigate(location.getPath(), location.getQueryParameters());
        return getCurrentView().getClass().equals(views().get(page.template()));
    }

    private static String value(Subject subject) {
        return subject.toString();
    }

    /** What an address may be about: everything of its kind, or nothing when it names none. */
    private List<List<Placed>> targets(String address) {
        var kind = KIND.matcher(address);
        if (!kind.find()) {
            return List.of(List.of());
        }
        return world.all(type(kind.group(1))).stream().map(List::of).toList();
    }

    private static Class<? extends Subject> type(String kind) {
        return switch (kind) {
            case "province" -> ProvinceCode.class;
            case "county" -> CountyCode.class;
            case "ngo" -> NgoId.class;
            case "meeting" -> MeetingId.class;
            case "commitment" -> CommitmentId.class;
            case "activity" -> ActivityId.class;
            case "network" -> NetworkId.class;
            default -> throw new AssertionError("No subject is called " + kind);
        };
    }

    private static List<Page> pages() throws IOException {
        return new ClassPathResource("route-rules.txt").getContentAsString(StandardCharsets.UTF_8)
                .lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(Page::read)
                .toList();
    }

    private static Map<String, Class<?>> views() {
        VaadinContext context = VaadinService.getCurrent().getContext();
        return RouteConfiguration.forRegistry(ApplicationRouteRegistry.getInstance(context)).getAvailableRoutes().stream()
                .filter(route -> route.getNavigationTarget().getPackageName().startsWith("peygir."))
                .collect(Collectors.toMap(RouteData::getTemplate, (Function<RouteData, Class<?>>) RouteData::getNavigationTarget));
    }
}
