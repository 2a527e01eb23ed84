package peygir.exchange;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import peygir.access.Actor;
import peygir.coverage.ActivityFacts;
import peygir.coverage.ActivityId;
import peygir.coverage.ActivityIntake;
import peygir.coverage.ActivityIntake.Told;
import peygir.shared.CommandKey;
import peygir.shared.CountyCode;
import peygir.shared.DomainException;
import peygir.shared.Letters;
import peygir.shared.NgoId;
import peygir.sheet.SheetFile;

/** Lists of what a county's NGOs do. */
@Component
class ActivityImport implements ListImport {

    private final ActivityIntake intake;
    private final JdbcClient jdbc;
    private final Clock clock;

    ActivityImport(ActivityIntake intake, JdbcClient jdbc, Clock clock) {
        this.intake = intake;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    public ImportList list() {
        return ImportList.ACTIVITIES;
    }

    @Override
    public ImportCheck check(Place place, byte[] content) {
        var words = new Words(jdbc, place.county());
        var rows = new Reading(words, place.county(), jdbc, LocalDate.now(clock));
        var reader = new ListReader<>(
                ActivityColumn.COLUMNS,
                columns -> columns.contains(ActivityColumn.TITLE) && (columns.contains(ActivityColumn.NGO) || columns.contains(ActivityColumn.NATIONAL_ID)),
                list().mostRows(), rows::row);
        var encoding = SheetFile.read(content, reader);
        return new ImportCheck(encoding, reader.rows(), words.unknown(), reader.passedOver());
    }

    @Override
    public List<UUID> enter(Actor who, Place place, List<ImportRow> rows) {
        var told = new LinkedHashMap<ActivityId, Told>();
        for (var row : rows) {
            if (row.entry() instanceof Entry.OfActivity(var one)) {
                told.put(ActivityId.random(), one);
            }
        }
        intake.record(who, CommandKey.fresh(), place.county(), told);
        return told.keySet().stream().map(ActivityId::value).toList();
    }

    @Override
    public void takeBack(Actor who, Place place, List<UUID> made) {
        intake.takeBack(who, CommandKey.fresh(), place.county(), made.stream().map(ActivityId::new).collect(Collectors.toSet()));
    }

    private record Run(String title, LocalDate from, LocalDate to) {}

    /** The rows of one sheet, which must not repeat each other or what is on record. */
    private static final class Reading {

        private final Words words;
        private final CountyCode county;
        private final LocalDate today;
        private final Set<String> known = new HashSet<>();
        private final Set<String> seen = new HashSet<>();
        private final Map<String, List<Run>> runs = new HashMap<>();

        Reading(Words words, CountyCode county, JdbcClient jdbc, LocalDate today) {
            this.words = words;
            this.county = county;
            this.today = today;
            jdbc.sql("""
                            select ngo_id, title, sub_sector, planned_from, planned_to, coalesce(actual_from, planned_from) as ran_from,
                                   coalesce(actual_to, planned_to) as ran_to
                            from activity where county_code = ? and withdrawn_on is null
                            """)
                    .param(county.value())
                    .query(row -> {
                        var ngo = NgoId.of(row.getString("ngo_id"));
                        known.add(key(ngo, row.getString("title"), row.getObject("planned_from", LocalDate.class)));
                        run(ngo, row.getString("sub_sector"), new Run(
                                row.getString("title"), row.getObject("ran_from", LocalDate.class), row.getObject("ran_to", LocalDate.class)));
                    });
        }

        ImportRow row(Cells<ActivityColumn> cells) {
            cells.take(ActivityColumn.COUNTY, () -> Places.expect(words, county, cells.text(ActivityColumn.COUNTY)));
            var ngo = Places.ngo(cells, words, ActivityColumn.NGO, ActivityColumn.NATIONAL_ID);
            var title = cells.text(ActivityColumn.TITLE);
            var subSector = cells.take(ActivityColumn.SUB_SECTOR, () -> subSector(cells.text(ActivityColumn.SUB_SECTOR)));
            var groups = codes(cells, WordKind.TARGET_GROUP, ActivityColumn.TARGET_GROUPS);
            var partners = codes(cells, WordKind.NGO, ActivityColumn.PARTNERS).stream().map(NgoId::of).filter(one -> !one.equals(ngo)).collect(Collectors.toSet());
            var locality = cells.take(ActivityColumn.LOCALITY, () -> locality(cells.text(ActivityColumn.LOCALITY)));
            var from = cells.day(ActivityColumn.PLANNED_FROM, ActivityColumn.PLANNED_FROM_ISO, today);
            var to = cells.day(ActivityColumn.PLANNED_TO, ActivityColumn.PLANNED_TO_ISO, today);
            var began = cells.day(ActivityColumn.ACTUAL_FROM, ActivityColumn.ACTUAL_FROM_ISO, today);
            var ended = cells.day(ActivityColumn.ACTUAL_TO, ActivityColumn.ACTUAL_TO_ISO, today);
            if (cells.good()) {
                cells.take(ActivityColumn.PLANNED_FROM, () -> needed(from));
                cells.take(ActivityColumn.PLANNED_TO, () -> needed(to));
            }
            var facts = cells.good() && subSector != null && from != null && to != null
                    ? facts(cells, title, subSector, groups, locality, from, to)
                    : null;
            if (facts == null || ngo == null) {
                return new ImportRow(cells.number(), cells.text(ActivityColumn.NGO), null, cells.problems(), null);
            }
            cells.take(ActivityColumn.ACTUAL_FROM, () -> expectBeginning(began, ended == null ? facts.to() : ended));
            cells.take(ActivityColumn.ACTUAL_TO, () -> expectEnd(began == null ? facts.from() : began, ended));
            cells.take(ActivityColumn.TITLE, () -> fresh(ngo, facts));
            var twin = twin(ngo, facts.subSector(), Objects.requireNonNullElse(began, facts.from()), Objects.requireNonNullElse(ended, facts.to()));
            var entry = cells.good() ? new Entry.OfActivity(new Told(ngo, facts, partners, began, ended)) : null;
            return new ImportRow(cells.number(), cells.text(ActivityColumn.NGO) + " · " + title, entry, cells.problems(), twin);
        }

        private static @Nullable ActivityFacts facts(
                Cells<ActivityColumn> cells, String title, String subSector, Set<String> groups, @Nullable UUID locality, LocalDate from, LocalDate to) {
            // Each rule is asked where its cell stands; the first two with everything else as it may be.
            var said = cells.take(ActivityColumn.TITLE, () -> new ActivityFacts(title, "CUL.BOOK", null, Set.of("ALL"), null, from, from));
            var named = cells.take(ActivityColumn.OTHER_WORDS, () -> new ActivityFacts("-", subSector, cells.text(ActivityColumn.OTHER_WORDS), Set.of("ALL"), null, from, from));
            var meant = cells.take(ActivityColumn.TARGET_GROUPS, () -> new ActivityFacts("-", "CUL.BOOK", null, groups, null, from, from));
            return said == null || named == null || meant == null
                    ? null
                    : cells.take(ActivityColumn.PLANNED_TO, () -> new ActivityFacts(title, subSector, cells.text(ActivityColumn.OTHER_WORDS), groups, locality, from, to));
        }

        private Set<String> codes(Cells<ActivityColumn> cells, WordKind kind, ActivityColumn column) {
            return cells.several(column).stream()
                    .map(typed -> cells.take(column, () -> words.code(kind, typed)))
                    .filter(Objects::nonNull)
                    .collect(Collectors.toSet());
        }

        private String subSector(String typed) {
            if (typed.isEmpty()) {
                throw new DomainException("exchange.ActivityImport.subSectorNeeded");
            }
            return words.code(WordKind.SUB_SECTOR, typed);
        }

        private @Nullable UUID locality(String typed) {
            return typed.isEmpty() ? null : UUID.fromString(words.code(WordKind.LOCALITY, typed));
        }

        private static LocalDate needed(@Nullable LocalDate day) {
            if (day == null) {
                throw new DomainException("exchange.ActivityImport.dayNeeded");
            }
            return day;
        }

        private @Nullable Void expectBeginning(@Nullable LocalDate began, LocalDate end) {
            if (began != null && began.isAfter(today)) {
                throw new DomainException("coverage.Activity.inFuture");
            }
            if (began != null && began.isAfter(end)) {
                throw new DomainException("coverage.Activity.startsAfterItsEnd", end);
            }
            return null;
        }

        private @Nullable Void expectEnd(LocalDate beginning, @Nullable LocalDate ended) {
            if (ended != null && ended.isAfter(today)) {
                throw new DomainException("coverage.Activity.inFuture");
            }
            if (ended != null && ended.isBefore(beginning)) {
                throw new DomainException("coverage.Activity.endsBeforeItsStart", beginning);
            }
            return null;
        }

        private @Nullable Void fresh(NgoId ngo, ActivityFacts facts) {
            var key = key(ngo, facts.title(), facts.from());
            if (!seen.add(key)) {
                throw new DomainException("exchange.ActivityImport.twice");
            }
            if (known.contains(key)) {
                throw new DomainException("exchange.ActivityImport.known");
            }
            return null;
        }

        /** Something else the same NGO does on the same subject at the same time may be the same thing. */
        private @Nullable String twin(NgoId ngo, String subSector, LocalDate from, LocalDate to) {
            return runs.getOrDefault(ngo + subSector, List.of()).stream()
                    .filter(run -> !run.from().isAfter(to) && !run.to().isBefore(from))
                    .map(Run::title)
                    .findFirst()
                    .orElse(null);
        }

        private void run(NgoId ngo, String subSector, Run run) {
            runs.computeIfAbsent(ngo + subSector, _ -> new ArrayList<>()).add(run);
        }

        private static String key(NgoId ngo, String title, LocalDate from) {
            return ngo + Letters.compact(title) + from;
        }
    }
}
