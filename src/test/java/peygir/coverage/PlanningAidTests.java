package peygir.coverage;

import static org.assertj.core.api.Assertions.assertThat;
import static peygir.coverage.NgosOfMarvast.BOOKS;
import static peygir.coverage.NgosOfMarvast.COUNTY;
import static peygir.coverage.NgosOfMarvast.TODAY;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;
import peygir.OfficeDay;
import peygir.OfficeTest;
import peygir.access.Actor;
import peygir.coverage.NeedDesk.Finding;
import peygir.ngo.NgoRegistry;
import peygir.reporting.Inbox;
import peygir.reporting.InboxItem;
import peygir.shared.CommandKey;

/** What is said before work begins and before it ends: who does it already, what a subject would change, what runs out. */
@OfficeTest
@Import(OfficeDay.class)
@Transactional
class PlanningAidTests {

    private static final Locale FA = Locale.of("fa", "IR");

    @Autowired
    private PlanningAid aid;

    @Autowired
    private ActivityRegister register;

    @Autowired
    private NeedDesk needs;

    @Autowired
    private Inbox inbox;

    @Autowired
    private NgoRegistry registry;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private EntityManager entities;

    private NgosOfMarvast marvast;

    @BeforeEach
    void twoNgosOfCulture() {
        marvast = new NgosOfMarvast(registry, register, jdbc, entities);
    }

    @Test
    void whoDoesTheSameForTheSamePeopleThereAndThenIsNamedBeforeWorkStarts() {
        var village = marvast.locality("بفروئیه");
        marvast.activity(marvast.other, "CHILD", village, TODAY, TODAY.plusDays(20));
        var own = marvast.representative(marvast.one);

        assertThat(alike(own, "CHILD", village, TODAY.plusDays(5), TODAY.plusDays(40))).singleElement().satisfies(row -> {
            assertThat(row.ngo()).isEqualTo("یاران کتاب");
            assertThat(row.groups()).containsExactly("کودکان");
            assertThat(row.locality()).isEqualTo("بفروئیه");
            assertThat(row.phone()).as("an NGO is put in touch by the office").isNull();
        });
        assertThat(alike(own, "ALL", null, TODAY, TODAY)).as("everybody, everywhere").hasSize(1);
        assertThat(alike(own, "ELDERLY", village, TODAY, TODAY)).as("other people").isEmpty();
        assertThat(alike(own, "CHILD", marvast.locality("ندوشن"), TODAY, TODAY)).as("another place").isEmpty();
        assertThat(alike(own, "CHILD", village, TODAY.plusDays(21), TODAY.plusDays(30))).as("other days").isEmpty();
        var itself = new PlannedWork(BOOKS, village, Set.of("CHILD"), TODAY, TODAY);
        assertThat(aid.alike(marvast.representative(marvast.other), marvast.other, itself, FA)).as("its own").isEmpty();
        assertThat(aid.alike(own, marvast.one, new PlannedWork("ENV.WATER", village, Set.of("CHILD"), TODAY, TODAY), FA)).as("another matter").isEmpty();
    }

    @Test
    void theOfficeSeesThePhoneOfTheOtherNgo() {
        marvast.activity(marvast.other, "CHILD", null, TODAY, TODAY.plusDays(20));
        jdbc.sql("update ngo set phone = '03500000000' where id = ?").param(marvast.other.value()).update();
        assertThat(alike(marvast.expert, "CHILD", null, TODAY, TODAY)).extracting(AlikeRow::phone).containsExactly("03500000000");
    }

    @Test
    void aNewSubjectSaysWhoHasItWhatItCouldCoverAndWhichGapsItCouldClose() {
        needs.record(marvast.expert, CommandKey.fresh(), new Finding(COUNTY, "CUL.MEDIA", null, 4, "پیمایش", TODAY));
        marvast.activity(marvast.one, "CHILD", null, TODAY, TODAY.plusDays(20));
        entities.flush();

        var effect = aid.effect(marvast.expert, COUNTY, "CUL", FA);
        assertThat(effect.licensed()).isEqualTo(2);
        assertThat(effect.covered()).isEqualTo(1);
        assertThat(effect.open()).extracting(CellRow::subSector).contains("CUL.MEDIA").doesNotContain(BOOKS);
        assertThat(effect.gaps()).extracting(CellRow::subSector).containsExactly("CUL.MEDIA");
        assertThat(aid.effect(marvast.expert, COUNTY, "ENV", FA).licensed()).isZero();
    }

    @Test
    void anActivityThatEndsSoonIsAskedAboutUntilSomebodySaysHowItGoesOn() {
        var ending = marvast.activity(marvast.one, "CHILD", null, TODAY.minusDays(60), TODAY.plusDays(14));
        marvast.lastConfirmed(ending, TODAY.minusDays(30));
        var later = marvast.activity(marvast.one, "CHILD", null, TODAY.minusDays(60), TODAY.plusDays(15));
        marvast.lastConfirmed(later, TODAY.minusDays(30));

        var own = marvast.representative(marvast.one);
        assertThat(asked(own)).singleElement().satisfies(item -> {
            assertThat(item.href()).isEqualTo("activities/" + ending);
            assertThat(item.text()).contains("۱۴");
            assertThat(item.day()).isEqualTo(TODAY.plusDays(14));
        });
        assertThat(asked(marvast.expert)).hasSize(1);
        assertThat(asked(marvast.representative(marvast.other))).isEmpty();
        assertThat(asked(marvast.neighbour)).isEmpty();

        register.confirm(own, CommandKey.fresh(), ending, register.details(own, ending, FA).row().version());
        entities.flush();
        assertThat(asked(own)).isEmpty();
    }

    private List<InboxItem> asked(Actor who) {
        return inbox.of(who, FA).stream().filter(item -> item.kind() == InboxItem.Kind.ACTIVITY_ENDS).toList();
    }

    private List<AlikeRow> alike(Actor who, String group, @Nullable UUID place, LocalDate from, LocalDate to) {
        return aid.alike(who, marvast.one, new PlannedWork(BOOKS, place, Set.of(group), from, to), FA);
    }
}
