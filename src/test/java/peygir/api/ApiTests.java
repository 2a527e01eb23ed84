package peygir.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.cookie;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.context.WebApplicationContext;
import peygir.OfficeTest;
import peygir.access.Actor;
import peygir.access.Grant;
import peygir.access.Role;
import peygir.access.Scope;
import peygir.commitment.TestClock;
import peygir.shared.AccountId;
import peygir.shared.CommandKey;
import peygir.shared.CountyCode;
import peygir.shared.DomainException;
import peygir.shared.NotFound;
import peygir.shared.ProvinceCode;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** Other systems read with a key what a reader of that place reads, for as long as the key is good, and nothing else. */
@OfficeTest
@Import(TestClock.Wound.class)
@Transactional
class ApiTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final CountyCode ABARKUH = new CountyCode("2107");
    private static final CountyCode TAFT = new CountyCode("2103");

    private static final Set<FigureFamily> ALL = Set.of(FigureFamily.values());

    @Autowired
    WebApplicationContext application;

    @Autowired
    ApiTokenDesk desk;

    @Autowired
    TestClock clock;

    @Autowired
    JdbcClient jdbc;

    private Actor governor;
    private MockMvc office;

    @BeforeEach
    void aGovernor() {
        clock.set(TODAY);
        governor = someone(Role.GOVERNOR, new Scope.OfCounty(ABARKUH));
        office = MockMvcBuilders.webAppContextSetup(application).apply(SecurityMockMvcConfigurers.springSecurity()).build();
        for (var i = 0; i < 5; i++) {
            promise(ABARKUH, "قول ابرکوه " + i);
            promise(TAFT, "قول تفت " + i);
        }
    }

    @Test
    void aKeyReadsItsCountyAndNothingBeyond() throws Exception {
        var key = key(ABARKUH);

        ask("/api/v1/counties", key).andExpect(status().isOk()).andExpect(jsonPath("$.items", hasSize(1))).andExpect(jsonPath("$.items[0].code", is("2107")));
        ask("/api/v1/coverage", key).andExpect(status().isOk()).andExpect(jsonPath("$.items[?(@.county != '2107')]", hasSize(0)))
                .andExpect(jsonPath("$.items[0].state", is("NOT_REPORTED")));
        ask("/api/v1/cadence?lang=en", key).andExpect(status().isOk()).andExpect(jsonPath("$.items[0].name", is("Abarkuh")));
        ask("/api/v1/commitments", key).andExpect(status().isOk()).andExpect(content().string(not(containsString("تفت"))));
        for (var beyond : List.of("coverage?county=2103", "coverage?province=21", "cadence?county=2103", "cadence?province=21", "commitments?county=2103",
                "coverage?county=99", "commitments?after=" + UUID.randomUUID(), "commitments?after=nothing", "nothing")) {
            ask("/api/v1/" + beyond, key).andExpect(status().isNotFound()).andExpect(content().contentType("application/problem+json"));
        }
    }

    @Test
    void aKeyForOneFamilyOfFiguresIsRefusedAtTheOthersInItsOwnPlaceAndFindsNothingBeyondIt() throws Exception {
        for (var family : FigureFamily.values()) {
            var key = desk.issueForCounty(governor, CommandKey.fresh(), ABARKUH, "سامانه", Set.of(family), TODAY.plusDays(1)).secret();
            for (var other : FigureFamily.values()) {
                var opens = other == family;
                for (var address : other.addresses()) {
                    var answer = ask(address, key);
                    answer.andExpect(status().is(opens ? 200 : 403));
                    if (!opens) {
                        answer.andExpect(content().contentType("application/problem+json")).andExpect(content().string(not(containsString("2107"))));
                    }
                    ask(address + "?county=2103", key).andExpect(status().is(opens ? 404 : 403));
                }
            }
            ask("/api/v1/counties", key).andExpect(status().isOk());
        }
        assertThatThrownBy(() -> desk.issueForCounty(governor, CommandKey.fresh(), ABARKUH, "سامانه", Set.of(), TODAY)).isInstanceOf(DomainException.class);
        assertThat(desk.rows(governor, Locale.ENGLISH)).extracting(ApiTokenRow::families).allMatch(families -> families.size() == 1);
    }

    @Test
    void aKeyOfAProvinceReadsAllItsCounties() throws Exception {
        var director = someone(Role.DIRECTOR, new Scope.OfProvince(new ProvinceCode("21")));
        var key = desk.issueForProvince(director, CommandKey.fresh(), new ProvinceCode("21"), "سامانه", ALL, TODAY).secret();

        ask("/api/v1/cadence", key).andExpect(status().isOk()).andExpect(jsonPath("$.items[?(@.county == '2103')]", hasSize(1)));
        ask("/api/v1/coverage?county=2103", key).andExpect(status().isOk());
        ask("/api/v1/coverage?province=20", key).andExpect(status().isNotFound());
    }

    @Test
    void commitmentsComeInPartsWithoutGapsOrDoubles() throws Exception {
        var key = key(ABARKUH);
        var seen = new ArrayList<String>();
        var next = "/api/v1/commitments?limit=2&show=open";
        while (next != null) {
            var answer = new ObjectMapper().readTree(ask(next, key).andExpect(status().isOk()).andReturn().getResponse().getContentAsByteArray());
            assertThat(answer.get("items").size()).isLessThanOrEqualTo(2);
            answer.get("items").forEach(item -> seen.add(item.get("text").asString()));
            next = answer.get("next").isNull() ? null : answer.get("next").asString();
        }
        assertThat(seen).containsExactlyInAnyOrder("قول ابرکوه 0", "قول ابرکوه 1", "قول ابرکوه 2", "قول ابرکوه 3", "قول ابرکوه 4");
    }

    @Test
    void theSameComesAsTextUnderHashtags() throws Exception {
        var key = key(ABARKUH);
        for (var path : List.of("coverage", "cadence", "commitments", "counties")) {
            var text = ask("/api/v1/" + path + ".csv", key).andExpect(status().isOk()).andExpect(content().contentType("text/csv;charset=UTF-8"))
                    .andReturn().getResponse().getContentAsByteArray();
            var lines = new String(text, StandardCharsets.UTF_8).lines().toList();
            assertThat(lines.get(1)).contains("#adm2+code");
            assertThat(lines.get(2)).contains("2107");
            assertThat(office.perform(get("/api/v1/" + path).header("Authorization", "Bearer " + key).header("Accept", "text/csv")).andReturn().getResponse().getContentAsByteArray())
                    .isEqualTo(text);
        }
        ask("/api/v1/commitments.csv?limit=2", key).andExpect(header().string("Link", containsString("rel=\"next\"")));
    }

    @Test
    void aWithdrawnKeyOpensNothingAtTheNextRequestNorOnePastItsDayNorOneOfWhoLeft() throws Exception {
        var issued = desk.issueForCounty(governor, CommandKey.fresh(), ABARKUH, "سامانه", ALL, TODAY.plusDays(1));
        ask("/api/v1/cadence", issued.secret()).andExpect(status().isOk());
        desk.revoke(governor, CommandKey.fresh(), issued.id());
        refused(issued.secret());

        var second = key(ABARKUH);
        clock.set(TODAY.plusDays(2));
        refused(second);

        clock.set(TODAY);
        ask("/api/v1/cadence", second).andExpect(status().isOk());
        jdbc.sql("update account set enabled = false where id = ?").param(governor.account().value()).update();
        refused(second);
    }

    @Test
    void withoutAKeyNobodyReadsAndNoSessionIsMade() throws Exception {
        office.perform(get("/api/v1/coverage")).andExpect(status().isUnauthorized()).andExpect(header().string("WWW-Authenticate", "Bearer"))
                .andExpect(content().contentType("application/problem+json"));
        refused("pgr_nonsense");
        ask("/api/v1/cadence", key(ABARKUH)).andExpect(status().isOk()).andExpect(cookie().doesNotExist("PEYGIR"))
                .andExpect(result -> assertThat(result.getRequest().getSession(false)).isNull());
        office.perform(get("/api/v1/openapi.json")).andExpect(status().isOk()).andExpect(jsonPath("$.openapi", is("3.1.0")));
    }

    @Test
    void nothingIsWrittenAndWhatCannotBeReadIsRefusedInOneForm() throws Exception {
        var key = key(ABARKUH);
        office.perform(post("/api/v1/commitments").header("Authorization", "Bearer " + key)).andExpect(status().isMethodNotAllowed()).andExpect(header().string("Allow", "GET, HEAD"));
        for (var wrong : List.of("commitments?show=nothing", "commitments?limit=many")) {
            ask("/api/v1/" + wrong, key).andExpect(status().isBadRequest()).andExpect(content().contentType("application/problem+json"))
                    .andExpect(content().string(not(containsString("Exception")))).andExpect(jsonPath("$.status", is(400)));
        }
    }

    @Test
    void whoeverAsksTooOftenWaitsAMinute() throws Exception {
        var key = key(ABARKUH);
        for (var i = 0; i < TokenDoor.REQUESTS; i++) {
            ask("/api/v1/openapi.json", key).andExpect(status().isOk());
        }
        ask("/api/v1/openapi.json", key).andExpect(status().isTooManyRequests()).andExpect(header().string("Retry-After", "60"));
        ask("/api/v1/openapi.json", key(ABARKUH)).andExpect(status().isOk());
        clock.set(TODAY.plusDays(1));
        ask("/api/v1/openapi.json", key).andExpect(status().isOk());
    }

    @Test
    void everyAnswerIsAsItsDescriptionSays() throws Exception {
        var key = key(ABARKUH);
        var description = new ObjectMapper().readTree(ask("/api/v1/openapi.json", key).andReturn().getResponse().getContentAsByteArray());
        for (var path : description.get("paths").propertyNames()) {
            if (path.endsWith(".csv") || path.endsWith(".json")) {
                continue;
            }
            var schema = description.get("paths").get(path).get("get").at("/responses/200/content/application~1json/schema");
            var answer = new ObjectMapper().readTree(ask(path, key).andExpect(status().isOk()).andReturn().getResponse().getContentAsByteArray());
            assertThat(answer.get("items")).as(path).isNotEmpty();
            expectAsDescribed(path, answer, schema, description);
        }
        var refusal = new ObjectMapper().readTree(ask("/api/v1/nothing", key).andReturn().getResponse().getContentAsByteArray());
        expectAsDescribed("refusal", refusal, description.at("/components/schemas/Problem"), description);
    }

    /** The part of JSON Schema that the description uses. */
    private static void expectAsDescribed(String where, JsonNode value, JsonNode schema, JsonNode description) {
        if (schema.has("$ref")) {
            expectAsDescribed(where, value, description.at(schema.get("$ref").asString().substring(1)), description);
            return;
        }
        var types = new ArrayList<String>();
        (schema.get("type").isArray() ? schema.get("type") : List.of(schema.get("type"))).forEach(type -> types.add(((JsonNode) type).asString()));
        var actual = value.isNull() ? "null" : value.isBoolean() ? "boolean" : value.isIntegralNumber() ? "integer" : value.isString() ? "string"
                : value.isArray() ? "array" : "object";
        assertThat(types).as(where).contains(actual);
        if (schema.has("enum") && value.isString()) {
            assertThat(schema.get("enum")).extracting(JsonNode::asString).as(where).contains(value.asString());
        }
        if (schema.path("format").asString("").equals("date") && value.isString()) {
            assertThat(LocalDate.parse(value.asString())).as(where).isNotNull();
        }
        if (value.isArray()) {
            value.forEach(item -> expectAsDescribed(where + "[]", item, schema.get("items"), description));
        }
        if (value.isObject()) {
            assertThat(schema.get("properties").propertyNames()).as(where).containsAll(value.propertyNames());
            schema.path("required").forEach(name -> assertThat(value.has(name.asString())).as(where + "." + name).isTrue());
            value.propertyNames().forEach(name -> expectAsDescribed(where + "." + name, value.get(name), schema.get("properties").get(name), description));
        }
    }

    @Test
    void whoeverAsksAgainForWhatDidNotChangeGetsAWord() throws Exception {
        var key = key(ABARKUH);
        var first = ask("/api/v1/commitments", key).andExpect(status().isOk()).andReturn().getResponse();
        var mark = String.valueOf(first.getHeader("ETag"));
        assertThat(mark).startsWith("\"");
        office.perform(get("/api/v1/commitments").header("Authorization", "Bearer " + key).header("If-None-Match", mark))
                .andExpect(status().isNotModified()).andExpect(content().string(""));
        promise(ABARKUH, "قول تازه");
        office.perform(get("/api/v1/commitments").header("Authorization", "Bearer " + key).header("If-None-Match", mark)).andExpect(status().isOk());
        office.perform(get("/api/v1/commitments").header("If-None-Match", mark)).andExpect(status().isUnauthorized());
    }

    @Test
    void theSecretIsShownOnceAndKeptNowhere() {
        var click = CommandKey.fresh();
        var issued = desk.issueForCounty(governor, click, ABARKUH, "سامانه", ALL, TODAY);

        assertThat(issued.secret()).startsWith("pgr_").hasSizeGreaterThan(40);
        assertThat(desk.issueForCounty(governor, click, ABARKUH, "سامانه", ALL, TODAY)).isEqualTo(new IssuedToken(issued.id(), null));
        assertThat(jdbc.sql("select concat_ws(' ', name, hash, maker) from api_token where id = ?").param(issued.id().value()).query(String.class).single())
                .doesNotContain(issued.secret());
        assertThat(jdbc.sql("select count(*) from audit_entry where detail like concat('%', ?, '%')").param(issued.secret()).query(Long.class).single()).isZero();
    }

    @Test
    void nobodyGivesAKeyBeyondTheirOwnReachOrForEver() {
        assertThatThrownBy(() -> desk.issueForCounty(governor, CommandKey.fresh(), TAFT, "سامانه", ALL, TODAY)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> desk.issueForProvince(governor, CommandKey.fresh(), new ProvinceCode("21"), "سامانه", ALL, TODAY)).isInstanceOf(NotFound.class);
        for (var until : List.of(TODAY.minusDays(1), TODAY.plusDays(ApiTokenDesk.LONGEST_DAYS + 1))) {
            assertThatThrownBy(() -> desk.issueForCounty(governor, CommandKey.fresh(), ABARKUH, "سامانه", ALL, until)).isInstanceOf(DomainException.class);
        }
        key(ABARKUH);
        var neighbour = someone(Role.GOVERNOR, new Scope.OfCounty(TAFT));
        assertThat(desk.rows(neighbour, Locale.ENGLISH)).isEmpty();
        assertThat(desk.rows(governor, Locale.ENGLISH)).singleElement().satisfies(row -> assertThat(row.place()).isEqualTo("Abarkuh"));
        assertThat(desk.places(governor, Locale.ENGLISH)).extracting(ApiTokenDesk.Place::name).containsExactly("Abarkuh");
    }

    private String key(CountyCode county) {
        return desk.issueForCounty(governor, CommandKey.fresh(), county, "سامانه", ALL, TODAY.plusDays(1)).secret();
    }

    private void refused(String secret) throws Exception {
        ask("/api/v1/cadence", secret).andExpect(status().isUnauthorized()).andExpect(content().contentType("application/problem+json"));
    }

    private ResultActions ask(String address, String secret) throws Exception {
        return office.perform(get(java.net.URI.create(address)).header("Authorization", "Bearer " + secret));
    }

    private void promise(CountyCode county, String text) {
        jdbc.sql("insert into commitment (id, version, county_code, text, made_on, original_due, current_due, state) values (?, 0, ?, ?, '2026-10-01', '2026-12-01', '2026-12-01', 'ACCEPTED')")
                .params(UUID.randomUUID(), county.value(), text)
                .update();
    }

    private Actor someone(Role role, Scope scope) {
        var id = AccountId.random();
        jdbc.sql("insert into account (id, version, sign_in_name, display_name, password_hash, language, enabled, session_epoch, created_at) values (?, 0, ?, 'کسی', '-', 'fa', true, 0, '2026-01-01')")
                .params(id.value(), "api." + id)
                .update();
        return new Actor(id, "کسی", "fa", Set.of(new Grant(role, scope)));
    }
}
