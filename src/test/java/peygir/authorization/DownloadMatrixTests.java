package peygir.authorization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.ResponseEntity;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.context.WebApplicationContext;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import peygir.OfficeTest;
import peygir.SamplePeople;
import peygir.access.Role;
import peygir.commitment.CommitmentId;
import peygir.meeting.MeetingId;
import peygir.ngo.DocumentId;
import peygir.shared.CountyCode;
import peygir.shared.NgoId;
import peygir.shared.ProvinceCode;
import peygir.shared.Subject;

/** Everyone asks for every file, of every place: the downloads come from the code, who may have them from {@code download-rules.txt}. */
@OfficeTest
@Transactional
class DownloadMatrixTests {

    private static final Pattern KIND = Pattern.compile("\\{(\\w+)}");

    @Autowired
    private WebApplicationContext application;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    private RequestMappingHandlerMapping mappings;

    @Autowired
    private JdbcClient jdbc;

    private World world;
    private MockMvc office;

    private record Download(String template, String address, Set<Role> roles) {

        static Download read(String line) {
            var parts = line.split("\\|");
            var roles = Arrays.stream(parts[2].strip().split("\\s+")).map(Role::valueOf).collect(Collectors.toUnmodifiableSet());
            return new Download(parts[0].strip(), parts[1].strip(), roles);
        }
    }

    @BeforeEach
    void aWorldOfThreeCounties() {
        world = new World(jdbc);
        office = MockMvcBuilders.webAppContextSetup(application).build();
    }

    @AfterEach
    void signOut() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void everyDownloadIsWrittenDownAndNoneThatIsGone() throws IOException {
        var written = downloads().stream().map(Download::template).collect(Collectors.toSet());
        var answered = mappings.getHandlerMethods().entrySet().stream()
                .filter(entry -> entry.getValue().getBeanType().getPackageName().startsWith("peygir."))
                .filter(entry -> !entry.getValue().getBeanType().getPackageName().startsWith("peygir.api"))
                .filter(entry -> entry.getValue().getMethod().getReturnType().equals(ResponseEntity.class))
                .flatMap(entry -> entry.getKey().getPatternValues().stream())
                .collect(Collectors.toSet());
        assertThat(written).isEqualTo(answered);
    }

    @Test
    void everyFileIsHandedToThoseWhoMayHaveItAndToNobodyElse() throws Exception {
        var cells = new ArrayList<String>();
        var wrong = new ArrayList<String>();
        for (var download : downloads()) {
            for (var target : targets(download.address())) {
                for (var person : world.people()) {
                    var expected = person.role() != null && download.roles().contains(person.role())
                            && target.stream().allMatch(one -> one.exists() && person.covers(one));
                    var actual = answers(download, person, target);
                    var cell = download.address() + ";" + person + ";" + target + ";" + (expected ? 200 : 404) + ";" + actual;
                    cells.add(cell);
                    if (actual != (expected ? 200 : 404)) {
                        wrong.add(cell);
                    }
                }
            }
        }
        Files.createDirectories(Path.of("target"));
        Files.write(Path.of("target/authorization-downloads.csv"), cells);
        assertThat(wrong).as("files that are handed out wrongly, of %d", cells.size()).isEmpty();
        assertThat(cells).hasSizeGreaterThan(800);
    }

    private int answers(Download download, Person person, List<Placed> target) throws Exception {
        SamplePeople.signIn(person.actor());
        var address = target.isEmpty() ? download.address() : KIND.matcher(download.address()).replaceAll(target.getFirst().subject().toString());
        return office.perform(get(java.net.URI.create("/" + address))).andReturn().getResponse().getStatus();
    }

    /** What an address may be about: everything of its kind, or nothing when it names none. */
    private List<List<Placed>> targets(String address) {
        var kind = KIND.matcher(address);
        return kind.find() ? world.all(type(kind.group(1))).stream().map(List::of).toList() : List.of(List.of());
    }

    private static Class<? extends Subject> type(String kind) {
        return switch (kind) {
            case "province" -> ProvinceCode.class;
            case "county" -> CountyCode.class;
            case "ngo" -> NgoId.class;
            case "meeting" -> MeetingId.class;
            case "commitment" -> CommitmentId.class;
            case "document" -> DocumentId.class;
            default -> throw new AssertionError("No subject is called " + kind);
        };
    }

    private static List<Download> downloads() throws IOException {
        return new ClassPathResource("download-rules.txt").getContentAsString(StandardCharsets.UTF_8)
                .lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(Download::read)
                .toList();
    }
}
