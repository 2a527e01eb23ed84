package peygir.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import peygir.shared.Language;

/** A list is described once: whatever heads a column when it leaves is known when it comes back. */
class ColumnsTests {

    @Test
    void everyHeadingAndHashtagThatLeavesIsKnownWhenItComesBack() {
        List.of(NgoColumn.COLUMNS, LicenceColumn.COLUMNS, ActivityColumn.COLUMNS, AttendanceColumn.COLUMNS).forEach(ColumnsTests::expectKnown);
    }

    private static <C extends Enum<C>> void expectKnown(Columns<C> columns) {
        assertThat(columns.all(true)).allSatisfy(column -> {
            assertThat(columns.tag(column)).startsWith("#");
            assertThat(columns.of(columns.tag(column))).contains(column);
            for (var language : Language.values()) {
                assertThat(columns.of(columns.heading(column, language.locale()))).contains(column);
            }
        });
    }

    @Test
    void headingsAreKnownInEverySpelling() {
        assertThat(NgoColumn.COLUMNS.of(" نام  سمن ")).contains(NgoColumn.NAME);
        assertThat(NgoColumn.COLUMNS.of("شناسۀ ملي")).contains(NgoColumn.NATIONAL_ID);
        assertThat(LicenceColumn.COLUMNS.of("Licence No.")).contains(LicenceColumn.NUMBER);
        assertThat(AttendanceColumn.COLUMNS.of("#ORG +name")).contains(AttendanceColumn.ORGANISATION);
        assertThat(ActivityColumn.COLUMNS.of("رنگ")).isEmpty();
    }
}
