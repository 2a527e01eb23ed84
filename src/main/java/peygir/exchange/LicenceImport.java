package peygir.exchange;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import peygir.access.Actor;
import peygir.ngo.LicenceLevel;
import peygir.ngo.NgoIntake;
import peygir.ngo.NgoIntake.Granted;
import peygir.ngo.Permission;
import peygir.shared.CommandKey;
import peygir.shared.CountyCode;
import peygir.shared.DomainException;
import peygir.shared.Letters;
import peygir.sheet.SheetFile;

/** Lists of licences of a county's NGOs. */
@Component
class LicenceImport implements ListImport {

    private final NgoIntake intake;
    private final JdbcClient jdbc;
    private final Clock clock;

    LicenceImport(NgoIntake intake, JdbcClient jdbc, Clock clock) {
        this.intake = intake;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    public ImportList list() {
        return ImportList.LICENCES;
    }

    @Override
    public ImportCheck check(Place place, byte[] content) {
        var words = new Words(jdbc, place.county());
        var rows = new Reading(words, place.county(), jdbc, LocalDate.now(clock));
        var reader = new ListReader<>(
                LicenceColumn.COLUMNS,
                columns -> columns.contains(LicenceColumn.NUMBER) && (columns.contains(LicenceColumn.NGO) || columns.contains(LicenceColumn.NATIONAL_ID)),
                list().mostRows(), rows::row);
        var encoding = SheetFile.read(content, reader);
        return new ImportCheck(encoding, reader.rows(), words.unknown(), reader.passedOver());
    }

    @Override
    public List<UUID> enter(Actor who, Place place, List<ImportRow> rows) {
        var granted = new LinkedHashMap<UUID, Granted>();
        for (var row : rows) {
            if (row.entry() instanceof Entry.OfLicence(var one)) {
                granted.put(UUID.randomUUID(), one);
            }
        }
        intake.license(who, CommandKey.fresh(), place.county(), granted);
        return List.copyOf(granted.keySet());
    }

    @Override
    public void takeBack(Actor who, Place place, List<UUID> made) {
        intake.takeBack(who, CommandKey.fresh(), place.county(), Set.copyOf(made));
    }

    /** The rows of one sheet, which must not repeat each other or what is known. */
    private static final class Reading {

        private final Words words;
        private final CountyCode county;
        private final LocalDate today;
        private final Set<String> known = new HashSet<>();
        private final Map<String, String> numbers = new HashMap<>();
        private final Set<String> seen = new HashSet<>();

        Reading(Words words, CountyCode county, JdbcClient jdbc, LocalDate today) {
            this.words = words;
            this.county = county;
            this.today = today;
            jdbc.sql("select l.issuer, l.number, n.name, n.county_code = ? as here from licence l join ngo n on n.id = l.ngo_id").param(county.value()).query(row -> {
                known.add(key(row.getString("issuer"), row.getString("number")));
                if (row.getBoolean("here")) {
                    numbers.putIfAbsent(Letters.compact(row.getString("number")), row.getString("name") + " · " + row.getString("issuer"));
                }
            });
        }

        ImportRow row(Cells<LicenceColumn> cells) {
            cells.take(LicenceColumn.COUNTY, () -> Places.expect(words, county, cells.text(LicenceColumn.COUNTY)));
            var ngo = Places.ngo(cells, words, LicenceColumn.NGO, LicenceColumn.NATIONAL_ID);
            var issuer = cells.text(LicenceColumn.ISSUER);
            var number = cells.text(LicenceColumn.NUMBER);
            var level = cells.take(LicenceColumn.LEVEL, () -> Cells.word(LicenceLevel.class, cells.text(LicenceColumn.LEVEL), "exchange.LicenceImport.unknownLevel"));
            var sector = cells.take(LicenceColumn.SECTOR, () -> sector(cells.text(LicenceColumn.SECTOR)));
            var issued = cells.day(LicenceColumn.ISSUED_ON, LicenceColumn.ISSUED_ON_ISO, today);
            var expires = cells.day(LicenceColumn.EXPIRES_ON, LicenceColumn.EXPIRES_ON_ISO, today);
            cells.take(LicenceColumn.ISSUED_ON, () -> expectPast(issued, cells.good()));
            cells.take(LicenceColumn.NUMBER, () -> fresh(issuer, number));
            var permission = cells.good() && sector != null && issued != null
                    ? cells.take(LicenceColumn.EXPIRES_ON, () -> permission(cells, issuer, level, sector, number, issued, expires))
                    : null;
            var entry = permission == null || ngo == null || !cells.good() ? null : new Entry.OfLicence(new Granted(ngo, permission));
            return new ImportRow(cells.number(), cells.text(LicenceColumn.NGO), entry, cells.problems(), number.isEmpty() ? null : numbers.get(Letters.compact(number)));
        }

        private static @Nullable Permission permission(
                Cells<LicenceColumn> cells, String issuer, @Nullable LicenceLevel level, String sector, String number, LocalDate issued, @Nullable LocalDate expires) {
            // Whoever says nothing means the county's own.
            var wide = level == null ? LicenceLevel.COUNTY : level;
            if (cells.take(LicenceColumn.ISSUER, () -> new Permission(issuer, wide, sector, "1", issued, null)) == null
                    || cells.take(LicenceColumn.NUMBER, () -> new Permission("-", wide, sector, number, issued, null)) == null) {
                return null;
            }
            return new Permission(issuer, wide, sector, number, issued, expires);
        }

        private String sector(String typed) {
            if (typed.isEmpty()) {
                throw new DomainException("exchange.NgoImport.sectorNeeded");
            }
            return words.code(WordKind.SECTOR, typed);
        }

        private @Nullable Void expectPast(@Nullable LocalDate issued, boolean otherwiseGood) {
            if (issued == null && otherwiseGood) {
                throw new DomainException("exchange.LicenceImport.issuedNeeded");
            }
            if (issued != null && issued.isAfter(today)) {
                throw new DomainException("ngo.Licence.issuedInFuture", today);
            }
            return null;
        }

        private @Nullable Void fresh(String issuer, String number) {
            if (number.isEmpty()) {
                throw new DomainException("ngo.Permission.numberNeeded");
            }
            if (!seen.add(key(issuer, number))) {
                throw new DomainException("exchange.LicenceImport.twice");
            }
            if (known.contains(key(issuer, number))) {
                throw new DomainException("ngo.NgoRegistry.sameLicence");
            }
            return null;
        }

        /** As the database's unique key sees them: letters alike are one. */
        private static String key(String issuer, String number) {
            return Letters.fold(issuer) + "|" + Letters.fold(number);
        }
    }
}
