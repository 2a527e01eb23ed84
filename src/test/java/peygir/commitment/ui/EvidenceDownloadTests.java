package peygir.commitment.ui;

import static org.hamcrest.Matchers.startsWith;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import jakarta.persistence.EntityManager;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.context.WebApplicationContext;
import peygir.OfficeTest;
import peygir.access.Actor;
import peygir.access.SignedIn;
import peygir.commitment.CommitmentBook;
import peygir.commitment.CommitmentId;
import peygir.commitment.CommitmentLedger;
import peygir.commitment.OfficeOfBafq;
import peygir.commitment.TestClock;
import peygir.shared.CommandKey;

/** Who may have a file that was given as evidence, and how it is handed out. */
@OfficeTest
@Import(TestClock.Wound.class)
@Transactional
class EvidenceDownloadTests {

    private static final byte[] PDF = "%PDF-1.7".getBytes(StandardCharsets.UTF_8);

    @Autowired
    WebApplicationContext application;

    @Autowired
    CommitmentLedger ledger;

    @Autowired
    CommitmentBook book;

    @Autowired
    TestClock clock;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    EntityManager entities;

    private OfficeOfBafq bafq;
    private CommitmentId promise;
    private UUID file;
    private MockMvc office;

    @BeforeEach
    void anNgoGaveAFile() {
        clock.set(LocalDate.of(2026, 11, 23));
        bafq = new OfficeOfBafq(jdbc);
        promise = ledger.record(bafq.expert, CommandKey.fresh(), bafq.ofTheNgo(LocalDate.of(2026, 12, 16)), false);
        entities.flush();
        ledger.giveFile(bafq.representative, CommandKey.fresh(), promise, "فهرست", "فهرست.html", PDF);
        entities.flush();
        file = book.details(bafq.governor, promise, Locale.of("fa", "IR")).evidence().getFirst().id();
        office = MockMvcBuilders.webAppContextSetup(application).apply(SecurityMockMvcConfigurers.springSecurity()).build();
    }

    @Test
    void whomItWasPromisedToSavesItAndTheBrowserGuessesNothing() throws Exception {
        ask(bafq.otherRepresentative, promise.toString(), file.toString())
                .andExpect(status().isOk())
                .andExpect(content().contentType("application/pdf"))
                .andExpect(header().string("X-Content-Type-Options", "nosniff"))
                .andExpect(header().string("Content-Disposition", startsWith("attachment;")))
                .andExpect(content().bytes(PDF));
    }

    @Test
    void nextDoorThereIsNoSuchFile() throws Exception {
        ask(bafq.governorNextDoor, promise.toString(), file.toString()).andExpect(status().isNotFound());
    }

    @Test
    void anUnknownIdAnswersLikeAForeignOne() throws Exception {
        ask(bafq.governor, promise.toString(), UUID.randomUUID().toString()).andExpect(status().isNotFound());
        ask(bafq.governor, "no-id", "no-id").andExpect(status().isNotFound());
    }

    @Test
    void whoIsNotSignedInIsLedToTheDoor() throws Exception {
        office.perform(get("/" + CommitmentNavigation.hrefEvidence(promise, file))).andExpect(status().is3xxRedirection());
    }

    /** Rights are looked up at each request, so that whoever asks must have an account and hold something. */
    private ResultActions ask(Actor who, String commitment, String evidence) throws Exception {
        account(who);
        var roles = who.grants().stream().map(grant -> "ROLE_" + grant.role()).toArray(String[]::new);
        var token = UsernamePasswordAuthenticationToken.authenticated(new SignedIn(who, 0), null, AuthorityUtils.createAuthorityList(roles));
        return office.perform(get("/commitments/" + commitment + "/evidence/" + evidence).with(authentication(token)));
    }

    private void account(Actor who) {
        if (jdbc.sql("select count(*) from account where id = ?").param(who.account().value()).query(Long.class).single() > 0) {
            return;
        }
        jdbc.sql("insert into account (id, version, sign_in_name, display_name, password_hash, language, enabled, session_epoch, created_at) values (?, 0, ?, ?, '-', 'fa', true, 0, '2026-01-01')")
                .params(who.account().value(), "evidence." + who.account(), who.name())
                .update();
        if (!who.ngos().isEmpty()) {
            jdbc.sql("insert into representation (id, ngo_id, account_id, person_name, role, may_sign_in, valid_from) values (?, ?, ?, ?, 'مدیر', true, '2026-01-01')")
                    .params(UUID.randomUUID(), who.ngos().iterator().next().value(), who.account().value(), who.name())
                    .update();
        } else {
            jdbc.sql("insert into office_holding (id, office_id, account_id, person_name, role, acting, valid_from) values (?, ?, ?, ?, 'GOVERNOR', false, '2026-01-01')")
                    .params(UUID.randomUUID(), who.equals(bafq.governor) ? bafq.office.value() : officeNextDoor(), who.account().value(), who.name())
                    .update();
        }
    }

    private UUID officeNextDoor() {
        var office = UUID.randomUUID();
        jdbc.sql("insert into office (id, version, level, province_code, county_code, title_fa, title_en) values (?, 0, 'COUNTY', '21', '2103', 'فرمانداری همسایه', 'Governorate next door')")
                .params(office)
                .update();
        return office;
    }
}
