package peygir.commitment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;
import peygir.OfficeTest;
import peygir.shared.CommandKey;
import peygir.shared.DomainException;
import peygir.shared.NgoId;
import peygir.shared.NotFound;

/** What NGOs and departments promise of their own accord. */
@OfficeTest
@Import(TestClock.Wound.class)
@Transactional
class OwnPromisesTests {

    private static final Locale PERSIAN = Locale.of("fa", "IR");
    private static final LocalDate DUE = LocalDate.of(2026, 12, 16);

    @Autowired
    OwnPromises own;

    @Autowired
    CommitmentBook book;

    @Autowired
    TestClock clock;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    EntityManager entities;

    private OfficeOfBafq bafq;

    @BeforeEach
    void aWeekAfterTheFirstMeeting() {
        clock.set(LocalDate.of(2026, 11, 23));
        bafq = new OfficeOfBafq(jdbc);
    }

    @Test
    void anNgoStandsByWhatItPromisesItself() {
        var id = own.make(bafq.representative, CommandKey.fresh(), ofNgo(bafq.ngo, "فهرست کتاب‌ها اعلام می‌شود"), false);
        entities.flush();

        var row = book.details(bafq.governor, id, PERSIAN).row();
        assertThat(row.state()).isEqualTo(CommitmentState.ACCEPTED);
        assertThat(row.promiser()).isEqualTo("سمن " + bafq.ngo);
        assertThat(book.promisedBy(bafq.representative, bafq.ngo, PERSIAN)).extracting(CommitmentRow::id).contains(id);
    }

    @Test
    void aDepartmentPromisesThroughItsLiaison() {
        var id = own.make(
                bafq.liaison, CommandKey.fresh(), new OwnPromise(null, bafq.department, "سالن داده می‌شود", "کلید", "رسید", DUE), false);
        entities.flush();

        assertThat(book.details(bafq.expert, id, PERSIAN).row().promiser()).startsWith("ادارهٔ آزمون");
    }

    @Test
    void nobodyPromisesInTheNameOfAnother() {
        assertThatThrownBy(() -> own.make(bafq.representative, CommandKey.fresh(), ofNgo(bafq.otherNgo, "قول"), false)).isInstanceOf(NotFound.class);
    }

    @Test
    void anEffortIsNotVerifiableUnlessOnPurpose() {
        var effort = new OwnPromise(bafq.ngo, null, "پیگیری می‌کنیم", "", "", null);

        assertThatThrownBy(() -> own.make(bafq.representative, CommandKey.fresh(), effort, false)).isInstanceOfSatisfying(
                DomainException.class, refusal -> assertThat(refusal.translationKey()).isEqualTo("commitment.CommitmentLedger.notVerifiable"));
        var id = own.make(bafq.representative, CommandKey.fresh(), effort, true);
        entities.flush();
        assertThat(book.details(bafq.governor, id, PERSIAN).row().verifiable()).isFalse();
    }

    @Test
    void nothingIsPromisedForYesterday() {
        var late = new OwnPromise(bafq.ngo, null, "فهرست اعلام می‌شود", "فهرست", "در سامانه", LocalDate.of(2026, 11, 22));

        assertThatThrownBy(() -> own.make(bafq.representative, CommandKey.fresh(), late, false)).isInstanceOfSatisfying(
                DomainException.class, refusal -> assertThat(refusal.translationKey()).isEqualTo("commitment.Commitment.dueInPast"));
    }

    private static OwnPromise ofNgo(NgoId ngo, String text) {
        return new OwnPromise(ngo, null, text, "فهرست", "در سامانه", DUE);
    }
}
