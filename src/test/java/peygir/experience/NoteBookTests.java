package peygir.experience;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import peygir.OfficeTest;
import peygir.access.Actor;
import peygir.access.Grant;
import peygir.access.NotPermitted;
import peygir.access.Role;
import peygir.access.Scope;
import peygir.experience.NoteBook.Draft;
import peygir.ngo.LegalForm;
import peygir.ngo.NgoRegistry;
import peygir.ngo.NgoRegistry.Registration;
import peygir.ngo.People;
import peygir.ngo.Profile;
import peygir.shared.AccountId;
import peygir.shared.CommandKey;
import peygir.shared.CountyCode;
import peygir.shared.DomainException;
import peygir.shared.NgoId;
import peygir.shared.NotFound;

/** Notes are found by those they were written for, however they are spelled, until they are withdrawn. */
@OfficeTest
class NoteBookTests {

    private static final Locale FA = Locale.of("fa");

    @Autowired
    private NgoRegistry registry;

    @Autowired
    private NoteBook book;

    private NgoId ngo;
    private Actor own;
    private String mark;

    @BeforeEach
    void anNgo() {
        mark = "نشان" + Long.toString(UUID.randomUUID().getMostSignificantBits() >>> 1, 36);
        ngo = registry.register(People.expert(), CommandKey.fresh(), new Registration(People.COUNTY, Profile.of("سمن " + mark, "CUL", LegalForm.GROUP)));
        own = People.representative(ngo);
    }

    @Test
    void theCountyReadsItInEverySpellingAndTheProvinceWhatWasWrittenForIt() {
        publish("کتابخانهٔ سیار " + mark, Audience.COUNTY);
        publish("سالن‌های مدرسه " + mark, Audience.PROVINCE);
        var sameCounty = ngoOf(People.COUNTY.value());
        var province = ngoOf("2103");
        var abroad = ngoOf("2001");

        assertThat(titles(sameCounty, "كتابخانه سيار " + mark)).containsExactly("کتابخانهٔ سیار " + mark);
        assertThat(titles(sameCounty, mark)).hasSize(2);
        assertThat(titles(province, mark)).containsExactly("سالن‌های مدرسه " + mark);
        assertThat(titles(abroad, mark)).isEmpty();
        assertThat(titles(People.expert(), mark)).hasSize(2);
        assertThat(titles(People.neighbour(), mark)).isEmpty();
    }

    @Test
    void aDoubleClickPublishesOnceAndMarkupIsText() {
        var key = CommandKey.fresh();
        var draft = new Draft(ngo, "<b>" + mark + "</b>", "متن", "CUL.BOOK", Audience.COUNTY);

        assertThat(book.publish(own, key, draft)).isEqualTo(book.publish(own, key, draft));

        assertThat(book.of(own, ngo, FA)).singleElement().satisfies(row -> {
            assertThat(row.title()).isEqualTo("<b>" + mark + "</b>");
            assertThat(row.own()).isNotNull();
        });
    }

    @Test
    void onlyItsOwnWriterTakesItBack() {
        var note = publish("یادداشت " + mark, Audience.COUNTY);
        assertThatThrownBy(() -> book.withdraw(ngoOf(People.COUNTY.value()), CommandKey.fresh(), note)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> book.withdraw(People.expert(), CommandKey.fresh(), note)).isInstanceOf(NotPermitted.class);

        book.withdraw(own, CommandKey.fresh(), note);

        assertThat(titles(own, mark)).isEmpty();
        assertThatThrownBy(() -> book.withdraw(own, CommandKey.fresh(), note))
                .isInstanceOfSatisfying(DomainException.class, refusal -> assertThat(refusal.translationKey()).isEqualTo("experience.Note.withdrawnAlready"));
    }

    @Test
    void whatIsTooLongOrOfNoSubSectorIsRefused() {
        assertThatThrownBy(() -> new Draft(ngo, "عنوان", "ن".repeat(100_000), null, Audience.COUNTY)).isInstanceOf(DomainException.class);
        assertThatThrownBy(() -> new Draft(ngo, " ", "متن", null, Audience.COUNTY)).isInstanceOf(DomainException.class);
        assertThatThrownBy(() -> book.publish(own, CommandKey.fresh(), new Draft(ngo, "عنوان", "متن", "NONE.SUCH", Audience.COUNTY))).isInstanceOf(NotFound.class);
        assertThat(titles(own, "ن".repeat(100_000))).isEmpty();
    }

    @Test
    void pageAfterPageShowsEveryNoteOnceAlsoAmongThoseOfOneDay() {
        for (var number = 0; number < 7; number++) {
            publish(number + " " + mark, Audience.COUNTY);
        }
        var whole = book.find(own, mark, FA, null, 50);
        assertThat(whole).hasSize(7);

        var paged = new ArrayList<NoteRow>();
        List<NoteRow> page;
        do {
            page = book.find(own, mark, FA, paged.isEmpty() ? null : paged.getLast().place(), 3);
            paged.addAll(page);
        } while (page.size() == 3);

        assertThat(paged).isEqualTo(whole);
    }

    private NoteId publish(String title, Audience audience) {
        return book.publish(own, CommandKey.fresh(), new Draft(ngo, title, "آنچه آموختیم", null, audience));
    }

    private List<String> titles(Actor who, String term) {
        return book.find(who, term, FA, null, 50).stream().map(NoteRow::title).toList();
    }

    private static Actor ngoOf(String county) {
        return new Actor(AccountId.random(), "نماینده", "fa", Set.of(new Grant(Role.NGO, new Scope.OfNgo(NgoId.random(), new CountyCode(county)))));
    }
}
