package peygir.exchange;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import peygir.exchange.ImportRow.Problem;
import peygir.ngo.LegalForm;
import peygir.ngo.NationalId;
import peygir.ngo.PhoneNumber;
import peygir.ngo.Profile;
import peygir.shared.Dates;
import peygir.shared.Digits;
import peygir.shared.DomainException;
import peygir.shared.Language;
import peygir.shared.Letters;
import peygir.shared.Messages;

/** Understands a sheet of NGOs row by row; what cannot be understood is named by its cell and kept out. */
final class NgoReader {

    /** Titles, dates and empty rows may stand above the headings. */
    private static final int HEADINGS_WITHIN = 10;

    private static final String APART = "[;؛|\\n]";

    private final KnownTerms known;
    private final LocalDate today;
    private final Set<String> names = new HashSet<>();
    private final Set<String> ids = new HashSet<>();
    private final Set<String> unknownSectors = new LinkedHashSet<>();

    NgoReader(KnownTerms known, LocalDate today) {
        this.known = known;
        this.today = today;
    }

    /**
     * @throws DomainException when no row names the columns
     */
    ImportCheck read(Grid grid) {
        var headings = grid.rows().stream()
                .limit(HEADINGS_WITHIN)
                .filter(row -> columns(row).containsKey(NgoColumn.NAME) && columns(row).size() > 1)
                .findFirst()
                .orElseThrow(() -> new DomainException("exchange.NgoReader.noHeadings"));
        var columns = columns(headings);
        var passedOver = headings.cells().stream().map(cell -> cell.text().strip()).filter(text -> !text.isEmpty() && NgoColumn.of(text).isEmpty()).toList();
        var rows = grid.rows().stream()
                .dropWhile(row -> row.number() <= headings.number())
                .filter(row -> !hashtags(row))
                .map(row -> row(row, columns))
                .toList();
        return new ImportCheck(rows, List.copyOf(unknownSectors), passedOver);
    }

    private static Map<NgoColumn, Integer> columns(Grid.Row row) {
        var columns = new EnumMap<NgoColumn, Integer>(NgoColumn.class);
        for (var place = 0; place < row.cells().size(); place++) {
            var at = place;
            NgoColumn.of(row.cell(place).text()).ifPresent(column -> columns.putIfAbsent(column, at));
        }
        return columns;
    }

    /** A row of HXL tags below the headings says nothing of an NGO. */
    private static boolean hashtags(Grid.Row row) {
        return row.cells().stream().map(cell -> cell.text().strip()).filter(text -> !text.isEmpty()).allMatch(text -> text.startsWith("#"));
    }

    private ImportRow row(Grid.Row row, Map<NgoColumn, Integer> columns) {
        var cells = new Cells(row, columns);
        cells.refuseFormulas();
        var name = cells.text(NgoColumn.NAME);
        cells.take(NgoColumn.COUNTY, () -> known.expectCounty(cells.text(NgoColumn.COUNTY)));
        var sector = cells.take(NgoColumn.SECTOR, () -> sector(cells.text(NgoColumn.SECTOR)));
        var form = cells.take(NgoColumn.LEGAL_FORM, () -> form(cells.text(NgoColumn.LEGAL_FORM)));
        var id = cells.take(NgoColumn.NATIONAL_ID, () -> nationalId(cells.text(NgoColumn.NATIONAL_ID)));
        var affiliation = cells.take(NgoColumn.AFFILIATION, () -> known.department(cells.text(NgoColumn.AFFILIATION)));
        var founded = cells.take(NgoColumn.FOUNDED_ON, () -> day(cells.text(NgoColumn.FOUNDED_ON)));
        var phone = cells.take(NgoColumn.PHONE, () -> PhoneNumber.read(cells.text(NgoColumn.PHONE)));
        cells.take(NgoColumn.NAME, () -> fresh(name));
        var profile = cells.problems.isEmpty() && sector != null && form != null
                ? cells.take(NgoColumn.NAME, () -> new Profile(
                        name, Arrays.stream(cells.text(NgoColumn.ALIASES).split(APART)).map(String::strip).filter(alias -> !alias.isEmpty()).toList(), sector, form,
                        id, optional(cells.text(NgoColumn.REGISTRATION_NUMBER)), affiliation, founded, phone, optional(cells.text(NgoColumn.ABOUT))))
                : null;
        return new ImportRow(row.number(), name, profile, cells.problems, known.twin(name, phone));
    }

    private String fresh(String name) {
        if (name.isBlank()) {
            throw new DomainException("ngo.Profile.nameNeeded");
        }
        var compact = Letters.compact(name);
        if (!names.add(compact)) {
            throw new DomainException("exchange.NgoReader.nameTwice");
        }
        if (known.hasName(compact)) {
            throw new DomainException("ngo.NgoRegistry.sameName", name);
        }
        return name;
    }

    private String sector(String typed) {
        if (typed.isEmpty()) {
            throw new DomainException("exchange.NgoReader.sectorNeeded");
        }
        return known.sector(typed).orElseThrow(() -> {
            unknownSectors.add(typed);
            return new DomainException("exchange.NgoReader.unknownSector", typed);
        });
    }

    /** Whoever says nothing means an association, as most are. */
    private static LegalForm form(String typed) {
        if (typed.isEmpty()) {
            return LegalForm.ASSOCIATION;
        }
        var compact = Letters.compact(typed);
        return Arrays.stream(LegalForm.values())
                .filter(form -> form.name().equalsIgnoreCase(typed)
                        || Arrays.stream(Language.values()).anyMatch(language -> Letters.compact(Messages.text(language.locale(), form)).equals(compact)))
                .findFirst()
                .orElseThrow(() -> new DomainException("exchange.NgoReader.unknownForm", typed));
    }

    /** A spreadsheet that took the id for a number lost its leading zeros; there are eleven digits. */
    private @Nullable NationalId nationalId(String typed) {
        if (typed.isEmpty()) {
            return null;
        }
        var digits = Digits.toLatin(typed).replaceAll("[\\s-]", "");
        var id = NationalId.of(digits.matches("[0-9]{8,10}") ? "0".repeat(11 - digits.length()) + digits : digits);
        if (!ids.add(id.value())) {
            throw new DomainException("exchange.NgoReader.idTwice");
        }
        if (known.hasId(id.value())) {
            throw new DomainException("ngo.NgoRegistry.sameNationalId");
        }
        return id;
    }

    private @Nullable LocalDate day(String typed) {
        return typed.isEmpty() ? null : Dates.read(typed, today, Locale.of("fa", "IR"));
    }

    private static @Nullable String optional(String text) {
        return text.isEmpty() ? null : text;
    }

    /** The cells of a row, and what is wrong with them. */
    private static final class Cells {

        private final Grid.Row row;
        private final Map<NgoColumn, Integer> columns;
        private final List<Problem> problems = new ArrayList<>();

        Cells(Grid.Row row, Map<NgoColumn, Integer> columns) {
            this.row = row;
            this.columns = columns;
        }

        String text(NgoColumn column) {
            var place = columns.get(column);
            return place == null ? "" : Neutral.plain(Letters.store(row.cell(place).text()).strip());
        }

        void refuseFormulas() {
            columns.forEach((column, place) -> {
                if (row.cell(place).formula()) {
                    problem(column, new DomainException("exchange.NgoReader.formula"));
                }
            });
        }

        <T> @Nullable T take(NgoColumn column, Supplier<@Nullable T> reading) {
            try {
                return reading.get();
            } catch (DomainException refusal) {
                problem(column, refusal);
                return null;
            }
        }

        private void problem(NgoColumn column, DomainException refusal) {
            problems.add(new Problem(Grid.name(columns.getOrDefault(column, 0), row.number()), refusal));
        }
    }
}
