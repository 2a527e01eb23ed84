package peygir.introduction;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import peygir.introduction.Matching.Match;
import peygir.introduction.Matching.Offer;
import peygir.introduction.Matching.Wish;
import peygir.ngo.CapacityId;
import peygir.ngo.CapacityKind;
import peygir.ngo.ExpectationId;
import peygir.shared.NgoId;

/** Two NGOs are proposed to each other for two reasons at least, and the reasons are told. */
class MatchingTests {

    private static final NgoId ASKER = NgoId.random();
    private static final NgoId GIVER = NgoId.random();
    private static final UUID TOWN = UUID.randomUUID();

    private final Matching matching = new Matching(Set.of("برای", "نیاز"));

    @Test
    void theKindAndAWordTheyShareAreReasonEnough() {
        var match = only(wish(CapacityKind.PLACE, "برای كلاس به سالن نیاز داریم", null, null), offer(CapacityKind.PLACE, "سالنِ جلسات", null, null));

        assertThat(match.reasons()).containsExactly(Reason.of(Reason.Kind.SAME_KIND), new Reason(Reason.Kind.SAME_WORDS, List.of("سالن")));
    }

    @Test
    void everyReasonThereIsIsTold() {
        var match = only(wish(CapacityKind.PLACE, "سالن شهر", "CUL.BOOK", TOWN), offer(CapacityKind.PLACE, "سالن شهر", "CUL.BOOK", TOWN));

        assertThat(match.reasons()).extracting(Reason::kind).containsExactly(Reason.Kind.values());
        assertThat(match.reasons().getLast().words()).containsExactly("سالن", "شهر");
    }

    @Test
    void oneReasonAloneIsChance() {
        assertThat(matches(wish(CapacityKind.PLACE, "سالن", null, null), offer(CapacityKind.PLACE, "کارگاه", null, null))).isEmpty();
        assertThat(matches(wish(null, "سالن", "CUL.BOOK", null), offer(CapacityKind.PEOPLE, "کارگاه", "CUL.BOOK", null))).isEmpty();
        assertThat(matches(wish(null, "سالن", null, TOWN), offer(CapacityKind.PEOPLE, "کارگاه", null, TOWN))).isEmpty();
        assertThat(matches(wish(null, "سالن", null, null), offer(CapacityKind.PLACE, "سالن", null, null))).isEmpty();
    }

    @Test
    void wordsEverybodyUsesAndShortOnesSayNothing() {
        assertThat(matches(wish(null, "برای ما نیاز به", null, null), offer(CapacityKind.PLACE, "برای ما نیاز به", null, null))).isEmpty();
    }

    @Test
    void lettersAndMarksOfEveryKeyboardAreTheSame() {
        var match = only(wish(null, "آموزش كتابخواني كودكان", null, null), offer(CapacityKind.SKILL, "آموزشِ کتاب‌خوانی کودکان", null, null));

        assertThat(match.reasons().getFirst().words()).contains("اموزش", "کودکان");
    }

    @Test
    void nobodyIsIntroducedToItself() {
        var own = new Offer(new CapacityId(UUID.randomUUID()), ASKER, CapacityKind.PLACE, "سالن", null, null);

        assertThat(matching.of(List.of(wish(CapacityKind.PLACE, "سالن", null, null)), List.of(own))).isEmpty();
    }

    @Test
    void theBestOffersComeFirstAndNoMoreThanFive() {
        var better = offer(CapacityKind.PLACE, "سالن", "CUL.BOOK", null);
        var offers = new ArrayList<Offer>();
        for (var i = 0; i < 9; i++) {
            offers.add(offer(CapacityKind.PLACE, "سالن", null, null));
        }
        offers.add(better);

        var found = matching.of(List.of(wish(CapacityKind.PLACE, "سالن", "CUL.BOOK", null)), offers);

        assertThat(found).hasSize(5);
        assertThat(found.getFirst().offer()).isEqualTo(better);
    }

    @Test
    void theListOfCommonWordsIsReadFolded() {
        assertThat(CommonWords.read()).contains("برای", "برنامه", "the").doesNotContain("سالن", "");
    }

    private Match only(Wish wish, Offer offer) {
        var found = matches(wish, offer);
        assertThat(found).hasSize(1);
        return found.getFirst();
    }

    private List<Match> matches(Wish wish, Offer offer) {
        return matching.of(List.of(wish), List.of(offer));
    }

    private static Wish wish(@Nullable CapacityKind kind, String words, @Nullable String subSector, @Nullable UUID place) {
        return new Wish(new ExpectationId(UUID.randomUUID()), ASKER, kind, words, subSector, place);
    }

    private static Offer offer(CapacityKind kind, String words, @Nullable String subSector, @Nullable UUID place) {
        return new Offer(new CapacityId(UUID.randomUUID()), GIVER, kind, words, subSector, place);
    }
}
