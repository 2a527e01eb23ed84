package peygir.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.VisibilityState;
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
        var rows = rows(file.toByteArray());

        assertThat(rows).extracting(SheetRow::number).as("the empty row is passed over and the others keep their numbers").containsExactly(1, 3, 4);
        assertThat(rows.get(1).cells()).extracting(SheetRow.Cell::text).containsExactly("انجمن كتاب", "14003456789", "2019-05-01");
        assertThat(rows.get(2).cell(0).kind()).isEqualTo(SheetRow.CellKind.FORMULA);
        assertThat(rows.get(2).cell(1).text()).isEqualTo("0.5");
    }

    @ParameterizedTest
    @ValueSource(strings = {"نام,حوزه\nالف,ب", "نام;حوزه\r\nالف;ب\r\n", "\uFEFFنام\tحوزه\nالف\tب"})
    void aTextFileIsReadWhateverPartsItsColumns(String text) {
        assertThat(rows(text.getBytes(StandardCharsets.UTF_8)).getLast().cells()).extracting(SheetRow.Cell::text).containsExactly("الف", "ب");
    }

    @Test
    void persianOfOlderWindowsIsReadWhereItIsUnmistakable() {
        var rows = new ArrayList<SheetRow>();
        var encoding = SheetFile.read("نام,حوزه\r\nانجمن «پژوهشگران» چاپ و ژرف‌بيني,فرهنگي\r\n".getBytes(Charset.forName("windows-1256")), rows::add);
        assertThat(encoding).isEqualTo(SheetEncoding.WINDOWS_1256);
        assertThat(rows.getLast().cells()).extracting(SheetRow.Cell::text).containsExactly("انجمن «پژوهشگران» چاپ و ژرف‌بيني", "فرهنگي");
    }

    @Test
    void lettersThatMayBeOfAnotherCodePageAreRefusedAndNotGuessed() {
        refused("sheet.SheetFile.notUtf8", "نام\nمهر".getBytes(Charset.forName("windows-1256")));
        var persian = "نام,حوزه\nانجمن دوستداران کتاب و کتابخواني بافق,فرهنگي هنري\n";
        for (var page : List.of("ISO-8859-6", "x-MacArabic")) {
            refused("sheet.SheetFile.notUtf8", persian.getBytes(Charset.forName(page)));
        }
        refused("sheet.SheetFile.notUtf8", "name,sector\nCafé Müller für Bücher und Verständnis,CUL\nSociété des naïfs,CUL\n".getBytes(Charset.forName("windows-1252")));
        refused("sheet.SheetFile.notUtf8", "имя,сектор\nОбщество любителей книги и чтения,культура\n".getBytes(Charset.forName("windows-1251")));
        refused("sheet.SheetFile.notUtf8", "όνομα\nΣύλλογος φίλων του βιβλίου και της ανάγνωσης\n".getBytes(Charset.forName("windows-1253")));
        refused("sheet.SheetFile.notUtf8", "שם\nאגודת אוהבי הספר והקריאה בעיר\n".getBytes(Charset.forName("windows-1255")));
    }

    @Test
    void whatOnlyCallsItselfAWorkbookIsRefused() {
        refused("sheet.SheetFile.unreadable", zip(Map.of("word/document.xml", "<a/>")));
        refused("sheet.SheetFile.unreadable", "PK\u0003\u0004 nonsense".getBytes(StandardCharsets.ISO_8859_1));
        refused("sheet.SheetFile.unreadable", new byte[] {0, 1, 2, 3, 4});
        refused("sheet.SheetFile.unreadable", zip(Map.of("xl/workbook.xml", "<workbook")));
    }

    @Test
    void macrosAndEntitiesOfElsewhereAreRefused() {
        refused("sheet.SheetFile.macros", zip(Map.of("xl/workbook.xml", "<a/>", "xl/vbaProject.bin", "x")));
        refused("sheet.SheetFile.unreadable", zip(Map.of("xl/workbook.xml", "<!DOCTYPE a [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><a>&x;</a>")));
    }

    @Test
    void aBombIsRefusedBeforeItGoesOff() {
        refused("sheet.SheetFile.tooLarge", zip(Map.of("xl/workbook.xml", "<a/>", "xl/worksheets/sheet1.xml", "0".repeat(60_000_000))));
        refused("sheet.SheetFile.tooLarge", zip(IntStream.range(0, 300).boxed().collect(Collectors.toMap(number -> "xl/" + number, _ -> "x"))));
        refused("sheet.SheetFile.tooLarge", new byte[SheetFile.LARGEST + 1]);
    }

    @Test
    void rowsOfFilesWithEmptyLinesKeepTheNumbersThatExcelShows() {
        assertThat(rows("عنوان\n\nنام,حوزه\n\"الف\nب\",ج\n\nد,ه".getBytes(StandardCharsets.UTF_8))).extracting(SheetRow::number).containsExactly(1, 3, 4, 6);
    }

    @Test
    void excelsUnicodeTextIsReadByItsMark() {
        for (var charset : List.of(StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE)) {
            assertThat(rows("\uFEFFنام\tحوزه\nالف\tب".getBytes(charset)).getLast().cells()).extracting(SheetRow.Cell::text).containsExactly("الف", "ب");
        }
        refused("sheet.SheetFile.unreadable", "نام,حوزه\nالف,ب".getBytes(StandardCharsets.UTF_16LE));
    }

    @Test
    void mergedCellsHoldTheirTextInEveryRow() throws IOException {
        var file = new ByteArrayOutputStream();
        try (var book = new Workbook(file, "t", "1.0")) {
            var sheet = book.newWorksheet("حضور");
            sheet.value(0, 0, "سازمان");
            sheet.value(0, 1, "حاضران");
            sheet.range(0, 0, 1, 0).merge();
            sheet.range(0, 1, 0, 2).merge();
            sheet.value(1, 1, "نام");
            sheet.value(1, 2, "ساعت");
            sheet.value(2, 0, "انجمن");
            sheet.range(2, 0, 4, 0).merge();
            sheet.value(2, 1, "الف");
            sheet.value(3, 1, "ب");
            sheet.value(5, 1, "ج");
        }
        assertThat(rows(file.toByteArray())).extracting(row -> row.cell(0).text()).containsExactly("سازمان", "سازمان", "انجمن", "انجمن", "");
        assertThat(rows(file.toByteArray()).getFirst().cell(2).text()).isEqualTo("حاضران");
    }

    @Test
    void timesAreTimesAndFaultsAreNamedAndHiddenSheetsPassedOver() throws IOException {
        var file = new ByteArrayOutputStream();
        try (var book = new Workbook(file, "t", "1.0")) {
            var hidden = book.newWorksheet("پنهان");
            hidden.setVisibilityState(VisibilityState.HIDDEN);
            hidden.value(0, 0, "هیچ");
            var sheet = book.newWorksheet("فهرست");
            sheet.value(0, 0, 0.3958333333);
            sheet.style(0, 0).format("h:mm").set();
            sheet.value(0, 1, 12);
            sheet.style(0, 1).format("0 \"days\"").set();
            sheet.value(0, 2, "=HYPERLINK(1)");
        }
        var cells = rows(file.toByteArray()).getFirst().cells();
        assertThat(cells).extracting(SheetRow.Cell::text).containsExactly("09:30", "12", "=HYPERLINK(1)");
        assertThat(cells.getLast().kind()).isEqualTo(SheetRow.CellKind.FORMULA);

        var faulty = workbook("<row r=\"1\"><c r=\"A1\" t=\"e\"><v>#N/A</v></c><c r=\"B1\"><v>1</v></c></row>");
        assertThat(rows(faulty).getFirst().cell(0).kind()).isEqualTo(SheetRow.CellKind.FAULT);
    }

    @Test
    void aCellThatHoldsMoreThanACellCanIsCutAndMarked() {
        var huge = rows(("نام,حوزه\n" + "ا".repeat(40_000) + ",ب").getBytes(StandardCharsets.UTF_8)).getLast();
        assertThat(huge.cell(0).kind()).isEqualTo(SheetRow.CellKind.TOO_LONG);
        assertThat(huge.cell(0).text()).hasSizeLessThan(100);
        assertThat(huge.cell(1).text()).isEqualTo("ب");
    }

    @Test
    void fiftyThousandRowsAreHandedOverOneByOne() throws IOException {
        var file = new ByteArrayOutputStream();
        try (var book = new Workbook(file, "t", "1.0")) {
            var sheet = book.newWorksheet("فهرست");
            for (var row = 0; row < 50_000; row++) {
                sheet.value(row, 0, "انجمن شمارهٔ " + row);
                sheet.value(row, 1, row);
            }
        }
        var last = new int[2];
        SheetFile.read(file.toByteArray(), row -> {
            last[0]++;
            last[1] = row.number();
        });
        assertThat(last).containsExactly(50_000, 50_000);
    }

    @Test
    void oldExcelAndWhatAPasswordProtectsAreRefusedWithWhatToDo() {
        var old = new byte[2048];
        System.arraycopy(new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1}, 0, old, 0, 8);
        refused("sheet.SheetFile.oldExcel", old);
    }

    @Test
    void whatLeavesIsReadAsItWasWritten() {
        var table = new Table(
                "فهرست", true, List.of(new Table.Column("نام", "#org"), new Table.Column("شمار", "#num", List.of("یک", "دو"))),
                List.of(List.of("=cmd|' /C calc'!A0", 12), List.of("-", 3)));
        for (var format : SheetFormat.values()) {
            var rows = rows(table.file(format));
            assertThat(rows.getLast().cells()).extracting(cell -> Neutral.plain(cell.text())).containsExactly("-", "3");
            assertThat(rows).flatExtracting(SheetRow::cells).extracting(SheetRow.Cell::kind).containsOnly(SheetRow.CellKind.TEXT);
        }
    }

    @Test
    void cellsAreNamedAsTheSpreadsheetNamesThem() {
        assertThat(List.of(SheetRow.name(0, 7), SheetRow.name(25, 1), SheetRow.name(26, 1), SheetRow.name(701, 2), SheetRow.name(702, 3))).containsExactly("A7", "Z1", "AA1", "ZZ2", "AAA3");
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+98", "-", "@x", "'=1", "''=1", "'plain", "plain", "", "'"})
    void whatBeginsLikeAFormulaLeavesMarkedAndComesBackAsItWas(String text) {
        assertThat(Neutral.plain(Neutral.marked(text))).isEqualTo(text);
        assertThat(Neutral.marked(text)).doesNotStartWith("=").doesNotStartWith("+").doesNotStartWith("-").doesNotStartWith("@");
    }

    private static List<SheetRow> rows(byte[] content) {
        var rows = new ArrayList<SheetRow>();
        SheetFile.read(content, rows::add);
        return rows;
    }

    /** A workbook by hand, of one sheet with these rows. */
    static byte[] workbook(String rows) {
        return zip(Map.of(
                "[Content_Types].xml", "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Override PartName=\"/xl/workbook.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml\"/></Types>",
                "xl/workbook.xml", "<workbook xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\" xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"><sheets><sheet name=\"a\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>",
                "xl/_rels/workbook.xml.rels", "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"rId1\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet\" Target=\"worksheets/sheet1.xml\"/></Relationships>",
                "xl/worksheets/sheet1.xml", "<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData>" + rows + "</sheetData></worksheet>"));
    }

    private static void refused(String key, byte[] content) {
        assertThatThrownBy(() -> rows(content)).isInstanceOfSatisfying(DomainException.class, refusal -> assertThat(refusal.translationKey()).isEqualTo(key));
    }

    static byte[] zip(Map<String, String> entries) {
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
