package peygir.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.Workbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import peygir.shared.DomainException;

/** Files come as offices keep them, and as somebody who means harm makes them; each is read right or refused with the reason. */
class SheetFileTests {

    @Test
    void aWorkbookIsReadWithItsIdsInFullAndItsDaysAsDays() throws IOException {
        var file = new ByteArrayOutputStream();
        try (var book = new Workbook(file, "t", "1.0")) {
            var sheet = book.newWorksheet("فهرست");
            sheet.value(0, 0, "نام");
            sheet.value(0, 1, "شناسه ملی");
            sheet.value(0, 2, "تاریخ");
            sheet.value(2, 0, "انجمن كتاب");
            sheet.value(2, 1, 14_003_456_789L);
            sheet.value(2, 2, LocalDate.of(2019, 5, 1));
            sheet.style(2, 2).format("yyyy-mm-dd").set();
            sheet.formula(3, 0, "1+1");
            sheet.value(3, 1, 0.5);
        }
        var grid = SheetFile.read(file.toByteArray());

        assertThat(grid.rows()).extracting(Grid.Row::number).as("the empty row is passed over and the others keep their numbers").containsExactly(1, 3, 4);
        assertThat(grid.rows().get(1).cells()).extracting(Grid.Cell::text).containsExactly("انجمن كتاب", "14003456789", "2019-05-01");
        assertThat(grid.rows().get(2).cell(0).formula()).isTrue();
        assertThat(grid.rows().get(2).cell(1).text()).isEqualTo("0.5");
    }

    @ParameterizedTest
    @ValueSource(strings = {"نام,حوزه\nالف,ب", "نام;حوزه\r\nالف;ب\r\n", "\uFEFFنام\tحوزه\nالف\tب"})
    void aTextFileIsReadWhateverPartsItsColumns(String text) {
        assertThat(SheetFile.read(text.getBytes(StandardCharsets.UTF_8)).rows().getLast().cells()).extracting(Grid.Cell::text).containsExactly("الف", "ب");
    }

    @Test
    void lettersOfAnOldCodePageAreRefusedAndNotGuessed() {
        refused("exchange.SheetFile.notUtf8", "نام,حوزه\nانجمن,فرهنگ".getBytes(Charset.forName("windows-1256")));
    }

    @Test
    void whatOnlyCallsItselfAWorkbookIsRefused() {
        refused("exchange.SheetFile.unreadable", zip(Map.of("word/document.xml", "<a/>")));
        refused("exchange.SheetFile.unreadable", "PK\u0003\u0004 nonsense".getBytes(StandardCharsets.ISO_8859_1));
        refused("exchange.SheetFile.unreadable", new byte[] {0, 1, 2, 3, 4});
        refused("exchange.SheetFile.unreadable", zip(Map.of("xl/workbook.xml", "<workbook")));
    }

    @Test
    void macrosAndEntitiesOfElsewhereAreRefused() {
        refused("exchange.SheetFile.macros", zip(Map.of("xl/workbook.xml", "<a/>", "xl/vbaProject.bin", "x")));
        refused("exchange.SheetFile.unreadable", zip(Map.of("xl/workbook.xml", "<!DOCTYPE a [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><a>&x;</a>")));
    }

    @Test
    void aBombIsRefusedBeforeItGoesOff() {
        refused("exchange.SheetFile.tooLarge", zip(Map.of("xl/workbook.xml", "<a/>", "xl/worksheets/sheet1.xml", "0".repeat(60_000_000))));
        refused("exchange.SheetFile.tooLarge", zip(IntStream.range(0, 300).boxed().collect(Collectors.toMap(number -> "xl/" + number, _ -> "x"))));
        refused("exchange.SheetFile.tooLarge", new byte[SheetFile.LARGEST + 1]);
    }

    @Test
    void fiftyThousandRowsAreTooMany() {
        refused("exchange.SheetFile.tooManyRows", "الف,ب\n".repeat(50_000).getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void cellsAreNamedAsTheSpreadsheetNamesThem() {
        assertThat(List.of(Grid.name(0, 7), Grid.name(25, 1), Grid.name(26, 1), Grid.name(701, 2), Grid.name(702, 3))).containsExactly("A7", "Z1", "AA1", "ZZ2", "AAA3");
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+98", "-", "@x", "'=1", "''=1", "'plain", "plain", "", "'"})
    void whatBeginsLikeAFormulaLeavesMarkedAndComesBackAsItWas(String text) {
        assertThat(Neutral.plain(Neutral.marked(text))).isEqualTo(text);
        assertThat(Neutral.marked(text)).doesNotStartWith("=").doesNotStartWith("+").doesNotStartWith("-").doesNotStartWith("@");
    }

    private static void refused(String key, byte[] content) {
        assertThatThrownBy(() -> SheetFile.read(content)).isInstanceOfSatisfying(DomainException.class, refusal -> assertThat(refusal.translationKey()).isEqualTo(key));
    }

    private static byte[] zip(Map<String, String> entries) {
        var file = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(file)) {
            for (var entry : entries.entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                zip.write(entry.getValue().getBytes(StandardCharsets.UTF_8));
            }
        } catch (IOException impossible) {
            throw new AssertionError(impossible);
        }
        return file.toByteArray();
    }
}
