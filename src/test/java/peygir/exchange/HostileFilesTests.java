package peygir.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.junit.jupiter.api.Test;
import peygir.shared.DomainException;
import peygir.sheet.SheetFile;
import peygir.sheet.SheetFormat;
import peygir.sheet.Table;

/**
 * Three hundred files of somebody who means harm, or whose disk does: each is refused, or read so that every row taken is
 * one of the list's own rows. Nothing in between, and nothing else than a refusal in words comes out.
 */
class HostileFilesTests {

    private static final List<NgoColumn> COLUMNS = List.of(NgoColumn.NAME, NgoColumn.SECTOR, NgoColumn.NATIONAL_ID, NgoColumn.PHONE);
    private static final List<List<String>> TRUTH = List.of(
            List.of("انجمن کتاب", "CUL", "14100284799", "09131234567"), List.of("کانون سبز", "ENV", "14003456789", "03532600000"),
            List.of("گروه نمایش آفتاب", "ART", "10100000018", "09130000000"), List.of("خیریهٔ مهر", "CHA", "10200000026", "09131111111"));

    private final Random chance = new Random(14_050_903);
    private final Map<String, byte[]> files = new LinkedHashMap<>();

    @Test
    void noneIsAcceptedWrongly() {
        damaged();
        disguised();
        swollen();
        poisoned();
        computing();
        strangelyWritten();

        assertThat(files).hasSizeGreaterThanOrEqualTo(300);
        var wrong = new ArrayList<String>();
        var taken = 0;
        for (var file : files.entrySet()) {
            try {
                var rows = read(file.getValue());
                taken += rows.size();
                if (!TRUTH.containsAll(rows)) {
                    wrong.add(file.getKey() + ": " + rows);
                }
            } catch (DomainException refused) {
                assertThat(refused.translationKey()).as(file.getKey()).matches("(sheet|exchange)\\..*");
            } catch (RuntimeException | StackOverflowError unforeseen) {
                wrong.add(file.getKey() + ": " + unforeseen);
            }
        }
        assertThat(wrong).as("of %d files", files.size()).isEmpty();
        assertThat(taken).as("good rows of bad files are still read").isPositive();
    }

    @Test
    void theListItselfIsRead() {
        for (var format : SheetFormat.values()) {
            assertThat(read(list().file(format))).isEqualTo(TRUTH);
        }
    }

    /** The rows that would be taken, in the list's own columns. */
    private static List<List<String>> read(byte[] content) {
        var rows = new ArrayList<List<String>>();
        var reader = new ListReader<>(NgoColumn.COLUMNS, columns -> columns.contains(NgoColumn.NAME), 1000, cells -> {
            if (cells.good()) {
                rows.add(COLUMNS.stream().map(cells::text).toList());
            }
            return new ImportRow(cells.number(), "", null, cells.problems(), null);
        });
        SheetFile.read(content, reader);
        reader.rows();
        return rows;
    }

    private static Table list() {
        return new Table(
                "فهرست", true, List.of(new Table.Column("نام", "#org"), new Table.Column("حوزه", "#sector"), new Table.Column("شناسه ملی", "#org+id"),
                        new Table.Column("تلفن", "#contact+phone")), TRUTH);
    }

    private static byte[] workbook() {
        return list().file(SheetFormat.XLSX);
    }

    private static String text() {
        return new String(list().file(SheetFormat.CSV), StandardCharsets.UTF_8).substring(1);
    }

    /** Cut off, and single bytes turned over anywhere. */
    private void damaged() {
        var whole = workbook();
        for (var number = 0; number < 60; number++) {
            files.put("cut " + number, Arrays.copyOf(whole, chance.nextInt(whole.length)));
            var turned = whole.clone();
            turned[chance.nextInt(turned.length)] ^= (byte) (1 << chance.nextInt(8));
            files.put("turned " + number, turned);
        }
        for (var part : parts(whole).keySet()) {
            var less = parts(whole);
            less.remove(part);
            files.put("without " + part, zip(less));
            files.put("empty " + part, changed(part, _ -> ""));
            files.put("broken off " + part, changed(part, xml -> xml.substring(0, xml.length() / 2)));
        }
    }

    /** Other things under the name of a list. */
    private void disguised() {
        Map.of(
                "pdf", "%PDF-1.7\n%âãÏÓ\n1 0 obj <</Type/Catalog>>", "html", "<html><body><table><tr><td>نام</td><td>حوزه</td></tr></table></body></html>",
                "rtf", "{\\rtf1\\ansi نام}", "script", "#!/bin/sh\nrm -rf /\n", "json", "{\"name\": \"a\", \"sector\": \"b\"}", "xml", "<?xml version=\"1.0\"?><list/>",
                "eml", "From: a@b\nSubject: c\n\nd", "one line", "name", "blank", " \n \n", "sql", "drop table ngo;")
                .forEach((name, content) -> files.put(name, content.getBytes(StandardCharsets.UTF_8)));
        files.put("nothing", new byte[0]);
        files.put("png", bytes(0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0, 0, 13));
        files.put("jpeg", bytes(0xFF, 0xD8, 0xFF, 0xE0, 0, 16, 'J', 'F', 'I', 'F'));
        files.put("program", bytes(0x7F, 'E', 'L', 'F', 2, 1, 1, 0));
        files.put("old excel", bytes(0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, 0, 0));
        files.put("word", zip(Map.of("[Content_Types].xml", "<Types/>", "word/document.xml", "<document/>")));
        files.put("jar", zip(Map.of("META-INF/MANIFEST.MF", "Main-Class: a")));
        files.put("empty zip", bytes('P', 'K', 5, 6, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0));
        files.put("packed text", packed(text()));
        for (var number = 0; number < 40; number++) {
            var noise = new byte[64 + chance.nextInt(4000)];
            chance.nextBytes(noise);
            files.put("noise " + number, noise);
        }
    }

    private void swollen() {
        var sheet = "xl/worksheets/sheet1.xml";
        for (var blanks : List.of(20_000_000, 60_000_000)) {
            files.put("bomb of " + blanks, changed(sheet, xml -> xml + " ".repeat(blanks)));
        }
        files.put("three hundred parts", zip(IntStream.range(0, 300).boxed().collect(Collectors.toMap(number -> "xl/" + number, _ -> "x"))));
        files.put("a list of parts that swells", changed("[Content_Types].xml", xml -> xml + " ".repeat(2_000_000)));
        files.put("too large", new byte[SheetFile.LARGEST + 1]);
        files.put("too wide", ("نام" + ",حوزه".repeat(2000) + "\n" + "الف" + ",ب".repeat(2000)).getBytes(StandardCharsets.UTF_8));
        for (var column : List.of("ZZZZZZ1", "AAAA2", "XFDXFD3", "ZZZZZZZZZZZZ4")) {
            files.put("a cell in column " + column, changed(sheet, xml -> xml.replace("</sheetData>", "<row r=\"99\"><c r=\"" + column + "\"><v>1</v></c></row></sheetData>")));
        }
        for (var number : List.of("1E400000000", "1E-400000000", "NaN", "9".repeat(5000), "0x10", "1e")) {
            files.put("the number " + number.substring(0, 2) + number.length(), changed(sheet, xml -> xml.replace("</sheetData>", "<row r=\"9\"><c r=\"A9\"><v>" + number + "</v></c></row></sheetData>")));
        }
    }

    private void poisoned() {
        for (var part : parts(workbook()).keySet()) {
            files.put("a document type in " + part, changed(part, xml -> xml.replaceFirst("\\?>", "?><!DOCTYPE a [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>")));
            files.put("a late document type in " + part, changed(part, xml -> xml.replaceFirst("\\?>", "?><!-- " + "x".repeat(70_000) + " --><!DOCTYPE a SYSTEM \"http://127.0.0.1/a.dtd\">")));
            var sixteen = parts(workbook());
            var hidden = "<?xml version=\"1.0\" encoding=\"UTF-16\"?><!DOCTYPE a [<!ENTITY x \"y\">]>" + new String(sixteen.get(part), StandardCharsets.UTF_8).replaceFirst("^<\\?xml[^>]*\\?>", "");
            sixteen.put(part, hidden.getBytes(StandardCharsets.UTF_16));
            files.put("a document type in sixteen bits in " + part, zip(sixteen));
        }
        for (var macro : List.of("xl/vbaProject.bin", "xl/VBAPROJECT.BIN", "xl/macrosheets/sheet1.xml", "customUI/vbaProject.bin")) {
            var more = parts(workbook());
            more.put(macro, new byte[] {1});
            files.put("with " + macro, zip(more));
        }
        files.put("macros by its type", changed("[Content_Types].xml", xml -> xml.replace("spreadsheetml.sheet.main+xml", "x").replaceFirst(
                "</Types>", "<Default Extension=\"m\" ContentType=\"application/vnd.ms-excel.sheet.macroEnabled.main+xml\"/></Types>")));
        for (var path : List.of("../../etc/passwd", "/etc/passwd", "..\\..\\a", "xl/../../b")) {
            var more = parts(workbook());
            more.put(path, "x".getBytes(StandardCharsets.UTF_8));
            files.put("with the path " + path, zip(more));
        }
    }

    /** A formula, or a fault, in each cell: the row is refused by that cell, the others are taken. */
    private void computing() {
        for (var formula : List.of("=1+1", "=cmd|' /C calc'!A0", "@SUM(A1)", " =HYPERLINK(\"http://127.0.0.1\")", "\t=1")) {
            for (var column = 0; column < 4; column++) {
                var row = new ArrayList<>(List.of("انجمن دیگر", "CUL", "14100284799", "09131234567"));
                row.set(column, "\"" + formula.replace("\"", "\"\"") + "\"");
                files.put("text with " + formula + " in " + column, (text() + String.join(",", row) + "\n").getBytes(StandardCharsets.UTF_8));
            }
        }
        var sheet = "xl/worksheets/sheet1.xml";
        for (var cell : List.of(
                "<f>1+1</f><v>2</v>", "<f>WEBSERVICE(\"http://127.0.0.1\")</f><v>CUL</v>", "<f t=\"shared\" si=\"0\"/><v>2</v>", "<f t=\"array\" ref=\"A9:A9\">1</f><v>2</v>")) {
            for (var column : List.of("A", "B", "C", "D")) {
                files.put(cell + " in " + column, changed(sheet, xml -> xml.replace("</sheetData>", "<row r=\"9\"><c r=\"" + column + "9\" t=\"str\">" + cell + "</c></row></sheetData>")));
            }
        }
        for (var fault : List.of("#N/A", "#REF!", "#DIV/0!", "#NAME?")) {
            files.put(fault, changed(sheet, xml -> xml.replace("</sheetData>", "<row r=\"9\"><c r=\"B9\" t=\"e\"><v>" + fault + "</v></c></row></sheetData>")));
        }
        files.put("a cell of forty thousand letters", (text() + "ا".repeat(40_000) + ",CUL,,\n").getBytes(StandardCharsets.UTF_8));
    }

    private void strangelyWritten() {
        for (var name : List.of("windows-1256", "ISO-8859-6", "x-MacArabic", "UTF-16LE", "UTF-16BE", "UTF-32", "windows-1252", "IBM864", "IBM1098", "GB18030")) {
            files.put("in " + name, text().getBytes(Charset.forName(name)));
        }
        files.put("twice in UTF-8", new String(text().getBytes(StandardCharsets.UTF_8), Charset.forName("windows-1252")).getBytes(StandardCharsets.UTF_8));
        for (var letter : List.of("\0", "\u0001", "\u0008", "\u001B", "\uFFFF")) {
            files.put("with letter " + (int) letter.charAt(0), (text() + "انجمن" + letter + ",CUL,,\n").getBytes(StandardCharsets.UTF_8));
        }
        files.put("an open quote", (text() + "\"انجمن,CUL,,\n").getBytes(StandardCharsets.UTF_8));
        files.put("letters after a quote", (text() + "\"انجمن\"x,CUL,,\n").getBytes(StandardCharsets.UTF_8));
        var untilHalfALetter = text().substring(0, text().indexOf(",CHA")).getBytes(StandardCharsets.UTF_8);
        files.put("half a letter", Arrays.copyOf(untilHalfALetter, untilHalfALetter.length - 1));
        files.put("no headings", "الف,ب\nج,د\n".getBytes(StandardCharsets.UTF_8));
        files.put("headings too late", ("x,y\n".repeat(30) + text()).getBytes(StandardCharsets.UTF_8));
        files.put("too many rows", (text() + "انجمن کتاب,CUL,14100284799,09131234567\n".repeat(2000)).getBytes(StandardCharsets.UTF_8));
    }

    private static Map<String, byte[]> parts(byte[] workbook) {
        var parts = new LinkedHashMap<String, byte[]>();
        try (var zip = ZipFile.builder().setByteArray(workbook).get()) {
            for (var entry : Collections.list(zip.getEntries())) {
                parts.put(entry.getName(), zip.getInputStream(entry).readAllBytes());
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return parts;
    }

    private static byte[] changed(String part, UnaryOperator<String> change) {
        var parts = parts(workbook());
        parts.put(part, change.apply(new String(parts.get(part), StandardCharsets.UTF_8)).getBytes(StandardCharsets.UTF_8));
        return zip(parts);
    }

    private static byte[] zip(Map<String, ?> parts) {
        var file = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(file)) {
            for (var part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue() instanceof byte[] bytes ? bytes : part.getValue().toString().getBytes(StandardCharsets.UTF_8));
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return file.toByteArray();
    }

    private static byte[] packed(String text) {
        var file = new ByteArrayOutputStream();
        try (var packed = new GZIPOutputStream(file)) {
            packed.write(text.getBytes(StandardCharsets.UTF_8));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return file.toByteArray();
    }

    private static byte[] bytes(int... values) {
        var bytes = new byte[values.length];
        for (var at = 0; at < values.length; at++) {
            bytes[at] = (byte) values[at];
        }
        return bytes;
    }
}
