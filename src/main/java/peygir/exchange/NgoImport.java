package peygir.exchange;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import peygir.access.Actor;
import peygir.ngo.Contacts;
import peygir.ngo.EmailAddress;
import peygir.ngo.LegalForm;
import peygir.ngo.NationalId;
import peygir.ngo.NgoIntake;
import peygir.ngo.PhoneNumber;
import peygir.ngo.Portrait;
import peygir.ngo.Profile;
import peygir.shared.CommandKey;
import peygir.shared.CountyCode;
import peygir.shared.DepartmentId;
import peygir.shared.Digits;
import peygir.shared.DomainException;
import peygir.shared.Letters;
import peygir.shared.NgoId;
import peygir.sheet.SheetFile;

/** Lists of NGOs. */
@Component
class NgoImport implements ListImport {

    private final NgoIntake intake;
    private final JdbcClient jdbc;
    private final Clock clock;

    NgoImport(NgoIntake intake, JdbcClient jdbc, Clock clock) {
        this.intake = intake;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    public ImportList list() {
        return ImportList.NGOS;
    }

    @Override
    public ImportCheck check(Place place, byte[] content) {
        var words = new Words(jdbc, place.county());
        var rows = new Reading(words, place.county(), new Register(jdbc, place.county()), LocalDate.now(clock));
        var reader = new ListReader<>(
                NgoColumn.COLUMNS, columns -> columns.contains(NgoColumn.NAME), list().mostRows(), rows::row);
        var encoding = SheetFile.read(content, reader);
        return new ImportCheck(encoding, reader.rows(), words.unknown(), reader.passedOver());
    }

    @Override
    public List<UUID> enter(Actor who, Place place, List<ImportRow> rows) {
        var portraits = new LinkedHashMap<NgoId, Portrait>();
        for (var row : rows) {
            if (row.entry() instanceof Entry.OfNgo(var portrait)) {
                portraits.put(NgoId.random(), portrait);
            }
        }
        intake.register(who, CommandKey.fresh(), place.county(), portraits);
        return portraits.keySet().stream().map(NgoId::value).toList();
    }

    @Override
    public void takeBack(Actor who, Place place, List<UUID> made) {
        intake.takeOff(who, CommandKey.fresh(), place.county(), made.stream().map(NgoId::new).collect(Collectors.toSet()));
    }

    /** What the register holds already: read once for a whole sheet. */
    private static final class Register {

        private final Set<String> names = new HashSet<>();
        private final Set<String> ids;
        private final NgoTwins twins;

        Register(JdbcClient jdbc, CountyCode county) {
            twins = new NgoTwins(Set.copyOf(jdbc.sql("select name_fa from county where code = :c union select name_en from county where code = :c")
                    .param("c", county.value()).query(String.class).list()));
            jdbc.sql("select name, registration_number, phone from ngo where county_code = ? and closed_on is null").param(county.value()).query(row -> {
                var name = row.getString("name");
                names.add(Letters.compact(name));
                twins.know(name, row.getString("registration_number"), row.getString("phone"), name);
            });
            ids = new HashSet<>(jdbc.sql("select national_id from ngo where national_id is not null").query(String.class).list());
        }
    }

    /** The rows of one sheet, which must not repeat each other either. */
    private static final class Reading {

        private final Words words;
        private final CountyCode county;
        private final Register register;
        private final LocalDate today;
        private final Set<String> names = new HashSet<>();
        private final Set<String> ids = new HashSet<>();

        Reading(Words words, CountyCode county, Register register, LocalDate today) {
            this.words = words;
            this.county = county;
            this.register = register;
            this.today = today;
        }

        ImportRow row(Cells<NgoColumn> cells) {
            var name = cells.text(NgoColumn.NAME);
            cells.take(NgoColumn.COUNTY, () -> Places.expect(words, county, cells.text(NgoColumn.COUNTY)));
            var sector = cells.take(NgoColumn.SECTOR, () -> sector(cells.text(NgoColumn.SECTOR)));
            var form = cells.take(NgoColumn.LEGAL_FORM, () -> Cells.word(LegalForm.class, cells.text(NgoColumn.LEGAL_FORM), "exchange.NgoImport.unknownForm"));
            var id = cells.take(NgoColumn.NATIONAL_ID, () -> nationalId(cells.text(NgoColumn.NATIONAL_ID)));
            var affiliation = cells.take(NgoColumn.AFFILIATION, () -> department(cells.text(NgoColumn.AFFILIATION)));
            var founded = cells.day(NgoColumn.FOUNDED_ON, NgoColumn.FOUNDED_ON_ISO, today);
            cells.take(NgoColumn.FOUNDED_ON, () -> expectPast(founded));
            var phone = cells.take(NgoColumn.PHONE, () -> phone(cells.text(NgoColumn.PHONE)));
            var secondPhone = cells.take(NgoColumn.SECOND_PHONE, () -> phone(cells.text(NgoColumn.SECOND_PHONE)));
            var email = cells.take(NgoColumn.EMAIL, () -> EmailAddress.read(cells.text(NgoColumn.EMAIL)));
            var contacts = cells.take(NgoColumn.ADDRESS, () -> new Contacts(secondPhone, email, cells.optional(NgoColumn.ADDRESS)));
            cells.take(NgoColumn.NAME, () -> fresh(name));
            var number = cells.take(NgoColumn.REGISTRATION_NUMBER, () -> Profile.registrationNumber(cells.optional(NgoColumn.REGISTRATION_NUMBER)));
            var profile = cells.good() && sector != null
                    ? cells.take(NgoColumn.NAME, () -> new Profile(
                            name, cells.several(NgoColumn.ALIASES), sector, form == null ? LegalForm.ASSOCIATION : form, id, number, affiliation, founded,
                            phone, cells.optional(NgoColumn.ABOUT)))
                    : null;
            var twin = register.twins.of(name, number == null ? null : Digits.toLatin(number), phone);
            if (profile != null) {
                register.twins.know(profile, name);
            }
            return new ImportRow(cells.number(), name, profile == null || contacts == null ? null : new Entry.OfNgo(new Portrait(profile, contacts)), cells.problems(), twin);
        }

        private @Nullable Void fresh(String name) {
            if (name.isBlank()) {
                throw new DomainException("ngo.Profile.nameNeeded");
            }
            var compact = Letters.compact(name);
            if (!names.add(compact)) {
                throw new DomainException("exchange.NgoImport.nameTwice");
            }
            if (register.names.contains(compact)) {
                throw new DomainException("ngo.NgoRegistry.sameName", name);
            }
            return null;
        }

        private String sector(String typed) {
            if (typed.isEmpty()) {
                throw new DomainException("exchange.NgoImport.sectorNeeded");
            }
            return words.code(WordKind.SECTOR, typed);
        }

        private @Nullable DepartmentId department(String typed) {
            return typed.isEmpty() ? null : new DepartmentId(UUID.fromString(words.code(WordKind.DEPARTMENT, typed)));
        }

        private @Nullable Void expectPast(@Nullable LocalDate founded) {
            if (founded != null && founded.isAfter(today)) {
                throw new DomainException("ngo.Ngo.foundedInFuture", today);
            }
            return null;
        }

        /** A spreadsheet that took it for a number lost its leading zero; no number within Iran begins otherwise. */
        private static @Nullable PhoneNumber phone(String typed) {
            var digits = Digits.toLatin(typed).replaceAll("[\\s()./-]", "");
            return PhoneNumber.read(digits.matches("[1-9][0-9]{9}") ? "0" + digits : digits.matches("98[1-9][0-9]{9}") ? "+" + digits : typed);
        }

        private @Nullable NationalId nationalId(String typed) {
            if (typed.isEmpty()) {
                return null;
            }
            var id = Places.nationalId(typed);
            if (!ids.add(id.value())) {
                throw new DomainException("exchange.NgoImport.idTwice");
            }
            if (register.ids.contains(id.value())) {
                throw new DomainException("ngo.NgoRegistry.sameNationalId");
            }
            return id;
        }
    }
}
