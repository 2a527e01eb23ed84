package peygir.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LettersTests {

    @ParameterizedTest
    @CsvSource({
        "علي, علی", "كتاب, کتاب", "مؤسسه, موسسه", "آب, اب", "خانۀ, خانه", "خانة, خانه", "محمّد, محمد", "۱۲, 12", "١٢, 12",
        "مســـئول, مسئول", "مسؤول, مسئول", "هیأت, هیئت", "هيئت امنا, هیأت امنا", "إسلام, اسلام", "جزء, جز", "ﻋﻠﯽ, علی",
        "NGO, ngo", "خانه‌ی, خانه ی", "سمن (بافق), سمن بافق", "آب‌رسانی, آب رسانی", "'  دو   واژه ', دو واژه"
    })
    void spellingsOfOneWordAreFoundByEachOther(String one, String other) {
        assertThat(Letters.fold(one)).isEqualTo(Letters.fold(other));
    }

    @ParameterizedTest
    @CsvSource({"می‌رود, میرود", "آب‌رسانی, آبرسانی", "مردم نهاد, مردم‌نهاد"})
    void theCompactFormIsBlindToWhereWordsPart(String one, String other) {
        assertThat(Letters.compact(one)).isEqualTo(Letters.compact(other));
    }

    @Test
    void differentWordsStayDifferent() {
        assertThat(Letters.fold("سر")).isNotEqualTo(Letters.fold("شر"));
        assertThat(Letters.fold("الهیات")).isNotEqualTo(Letters.fold("الهیئت"));
        assertThat(Letters.fold("% _ ' <b>")).isEqualTo("b");
        assertThat(Letters.fold(" ‌ ")).isEmpty();
    }

    @Test
    void whatIsStoredIsWhatWasTypedButForYehAndKaf() {
        assertThat(Letters.store("كتابِ علي‌اكبر، ۱۲ آبان")).isEqualTo("کتابِ علی‌اکبر، ۱۲ آبان");
        assertThat(Letters.store("مؤسسۀ خیریه")).isEqualTo("مؤسسۀ خیریه");
    }

    @Test
    void foldingWhatIsFoldedChangesNothing() {
        long seed = 25;
        var random = new Random(seed);
        for (int round = 0; round < 5_000; round++) {
            var text = Stream.generate(() -> Character.toString(random.nextInt(4) == 0
                            ? random.nextInt(0x20, 0x7F)
                            : random.nextInt(0x600, 0x6FF)))
                    .limit(random.nextInt(30))
                    .collect(Collectors.joining());
            var folded = Letters.fold(text);

            assertThat(Letters.fold(folded)).as("seed %s, %s", seed, text).isEqualTo(folded);
            assertThat(folded).doesNotContainPattern("[يك۰-۹٠-٩]| {2}|^ | $");
        }
    }

    @Test
    void namesStandInTheOrderOfThePersianAlphabet() {
        var names = List.of("آبان", "اختر", "بهار", "پارس", "ترمه", "چشمه", "ژاله", "کوثر", "گلستان", "نور", "ونوس", "هما", "یاس");

        assertThat(names.reversed().stream().sorted(PersianOrder.ofText())).containsExactlyElementsOf(names);
        assertThat(names.reversed().stream().sorted(PersianOrder.by(name -> name))).containsExactlyElementsOf(names);
    }
}
