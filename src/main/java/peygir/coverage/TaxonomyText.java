package peygir.coverage;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;
import peygir.shared.DomainException;
import peygir.sheet.SheetFile;
import peygir.sheet.SheetRow;

/**
 * A taxonomy as text with commas, {@code sector,code,fa,en,reads_as}: a line for every code that is to be in use, and
 * one with {@code reads_as} for each that is not any more. A sector's own line has no sector.
 */
final class TaxonomyText {

    private static final CSVFormat FORMAT = CSVFormat.DEFAULT.builder()
            .setHeader("sector", "code", "fa", "en", "reads_as")
            .setSkipHeaderRecord(true)
            .setIgnoreSurroundingSpaces(true)
            .setIgnoreEmptyLines(true)
            .get();

    private static final int COLUMNS = 5;
    private static final int MOST_LINES = 2000;

    private TaxonomyText() {}

    static String write(List<TaxonomyLine> lines) {
        var out = new StringWriter();
        try (var printer = CSVFormat.DEFAULT.builder().setHeader("sector", "code", "fa", "en", "reads_as").setRecordSeparator("\n").get().print(out)) {
            for (var line : lines) {
                printer.printRecord(line.sector(), line.code(), line.labelFa(), line.labelEn(), null);
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toString();
    }

    /**
     * A sheet with these columns, or text with any separators, as the text that is read here.
     *
     * @throws DomainException when it is no sheet, or a cell of it computes
     */
    static String of(byte[] sheet) {
        var out = new StringWriter();
        try (var printer = CSVFormat.DEFAULT.builder().setRecordSeparator("\n").get().print(out)) {
            SheetFile.read(sheet, row -> {
                var cells = IntStream.range(0, COLUMNS).mapToObj(row::cell).toList();
                if (row.number() > MOST_LINES || cells.stream().anyMatch(cell -> cell.kind() != SheetRow.CellKind.TEXT)) {
                    throw new DomainException("coverage.TaxonomyText.line", row.number());
                }
                try {
                    printer.printRecord(cells.stream().map(SheetRow.Cell::text).toList());
                } catch (IOException impossible) {
                    throw new UncheckedIOException(impossible);
                }
            });
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toString();
    }

    /**
     * What has to be done so that the taxonomy is as the text says.
     *
     * @throws DomainException naming the line that cannot be understood, or the code of which nothing is said
     */
    static List<TaxonomyStep> steps(String text, List<TaxonomyLine> now) {
        Map<String, TaxonomyLine> left = new LinkedHashMap<>();
        now.forEach(line -> left.put(line.code(), line));
        var names = new ArrayList<TaxonomyStep>();
        var added = new ArrayList<TaxonomyStep>();
        var closed = new ArrayList<TaxonomyStep>();
        for (var record : records(text)) {
            var code = cell(record, 1);
            var into = cell(record, 4);
            var before = code == null ? null : left.remove(code);
            if (code == null || into != null && before == null) {
                throw new DomainException("coverage.TaxonomyText.line", record.getRecordNumber() + 1);
            }
            if (into != null) {
                closed.add(new TaxonomyStep.Close(code, into, false));
                continue;
            }
            var label = label(record);
            if (before == null) {
                added.add(add(record, code, label));
            } else if (!label.equals(new TaxonomyStep.Label(before.labelFa(), before.labelEn()))) {
                names.add(new TaxonomyStep.Rename(code, label));
            }
        }
        if (!left.isEmpty()) {
            throw new DomainException("coverage.TaxonomyText.missing", String.join(" ", left.keySet()));
        }
        // Sectors before their sub-sectors come, sub-sectors before their sectors go.
        added.sort((one, other) -> Boolean.compare(one.code().contains("."), other.code().contains(".")));
        closed.sort((one, other) -> Boolean.compare(other.code().contains("."), one.code().contains(".")));
        var steps = new ArrayList<TaxonomyStep>(names);
        steps.addAll(added);
        steps.addAll(closed);
        return steps;
    }

    private static TaxonomyStep add(CSVRecord record, String code, TaxonomyStep.Label label) {
        try {
            return new TaxonomyStep.Add(code, cell(record, 0), label, null, false);
        } catch (DomainException refused) {
            throw new DomainException("coverage.TaxonomyText.line", record.getRecordNumber() + 1);
        }
    }

    private static TaxonomyStep.Label label(CSVRecord record) {
        var fa = cell(record, 2);
        var en = cell(record, 3);
        if (fa == null || en == null) {
            throw new DomainException("coverage.TaxonomyText.line", record.getRecordNumber() + 1);
        }
        return new TaxonomyStep.Label(fa, en);
    }

    private static List<CSVRecord> records(String text) {
        try (var parser = FORMAT.parse(new StringReader(text))) {
            return parser.getRecords();
        } catch (IOException | UncheckedIOException | IllegalArgumentException _) {
            throw new DomainException("coverage.TaxonomyText.unreadable");
        }
    }

    private static @Nullable String cell(CSVRecord record, int column) {
        var text = record.size() > column ? record.get(column) : "";
        return text.isBlank() ? null : text.strip();
    }
}
