package peygir.exchange;

import java.time.DateTimeException;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import peygir.access.Actor;
import peygir.meeting.AttendanceIntake;
import peygir.meeting.AttendanceIntake.Arrival;
import peygir.meeting.AttendanceLine;
import peygir.meeting.AttendanceState;
import peygir.meeting.MeetingId;
import peygir.shared.CommandKey;
import peygir.shared.DepartmentId;
import peygir.shared.Digits;
import peygir.shared.DomainException;
import peygir.shared.Letters;
import peygir.shared.NgoId;
import peygir.shared.OfficeId;
import peygir.sheet.SheetFile;

/** Lists of who came to a meeting. */
@Component
class AttendanceImport implements ListImport {

    private final AttendanceIntake intake;
    private final JdbcClient jdbc;

    AttendanceImport(AttendanceIntake intake, JdbcClient jdbc) {
        this.intake = intake;
        this.jdbc = jdbc;
    }

    @Override
    public ImportList list() {
        return ImportList.ATTENDANCE;
    }

    @Override
    public ImportCheck check(Place place, byte[] content) {
        expectOpen(meeting(place));
        var words = new Words(jdbc, place.county());
        var rows = new Reading(words, jdbc, meeting(place));
        var reader = new ListReader<>(
                AttendanceColumn.COLUMNS,
                columns -> columns.contains(AttendanceColumn.ORGANISATION) || columns.contains(AttendanceColumn.PERSON),
                list().mostRows(), rows::row);
        var encoding = SheetFile.read(content, reader);
        return new ImportCheck(encoding, reader.rows(), words.unknown(), reader.passedOver());
    }

    @Override
    public List<UUID> enter(Actor who, Place place, List<ImportRow> rows) {
        var arrivals = new ArrayList<Arrival>();
        for (var row : rows) {
            if (row.entry() instanceof Entry.OfAttendance(var line, var at)) {
                arrivals.add(new Arrival(UUID.randomUUID(), line, at));
            }
        }
        intake.enter(who, CommandKey.fresh(), meeting(place), arrivals);
        return arrivals.stream().map(Arrival::id).toList();
    }

    @Override
    public void takeBack(Actor who, Place place, List<UUID> made) {
        intake.takeBack(who, CommandKey.fresh(), meeting(place), Set.copyOf(made));
    }

    private static MeetingId meeting(Place place) {
        return Objects.requireNonNull(place.meeting(), "An attendance is of a meeting");
    }

    /** Said before the sheet is read: no row of it could be taken. */
    private void expectOpen(MeetingId meeting) {
        var state = jdbc.sql("select state from meeting where id = ?").param(meeting.value()).query(String.class).single();
        switch (state) {
            case "IN_SESSION", "MINUTES_DRAFT" -> {}
            case "PLANNED", "INVITED" -> throw new DomainException("meeting.Meeting.notHeldYet");
            default -> throw new DomainException("meeting.Meeting.attendanceClosed");
        }
    }

    /** The rows of one sheet, against each other and the list at the door as it is. */
    private static final class Reading {

        /** Half past nine, however it is typed. */
        private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("H:mm[:ss]", Locale.ROOT);

        private final Words words;
        private final Set<String> people = new HashSet<>();
        private final Set<String> organisations = new HashSet<>();
        private final Map<String, AttendanceState> states = new HashMap<>();

        Reading(Words words, JdbcClient jdbc, MeetingId meeting) {
            this.words = words;
            jdbc.sql("select person_name, concat_ws('', ngo_id, department_id, office_id) as organisation from attendance where meeting_id = ?")
                    .param(meeting.value())
                    .query(row -> {
                        people.add(Letters.compact(row.getString("person_name")));
                        organisations.add(row.getString("organisation"));
                    });
        }

        ImportRow row(Cells<AttendanceColumn> cells) {
            var organisation = cells.take(AttendanceColumn.ORGANISATION, () -> organisation(cells.text(AttendanceColumn.ORGANISATION)));
            var person = cells.text(AttendanceColumn.PERSON);
            var told = cells.take(AttendanceColumn.STATE, () -> Cells.word(AttendanceState.class, cells.text(AttendanceColumn.STATE), "exchange.AttendanceImport.unknownState"));
            // A list of names without a word about them is the list of those who were there.
            var state = told == null ? AttendanceState.PRESENT : told;
            var arrived = cells.take(AttendanceColumn.ARRIVED_AT, () -> time(cells.text(AttendanceColumn.ARRIVED_AT)));
            cells.take(AttendanceColumn.ARRIVED_AT, () -> expectLate(arrived, state));
            var letter = cells.take(AttendanceColumn.LETTER_NO, () -> letter(cells.text(AttendanceColumn.LETTER_NO)));
            cells.take(AttendanceColumn.PERSON, () -> fresh(person, organisation));
            cells.take(AttendanceColumn.STATE, () -> together(organisation, state));
            var line = cells.good() ? cells.take(AttendanceColumn.PERSON, () -> line(organisation, person, state, letter)) : null;
            var shown = person.isEmpty() ? cells.text(AttendanceColumn.ORGANISATION) : person;
            return new ImportRow(cells.number(), shown, line == null ? null : new Entry.OfAttendance(line, arrived), cells.problems(), null);
        }

        private @Nullable String organisation(String typed) {
            if (typed.isEmpty()) {
                return null;
            }
            var code = words.code(WordKind.ORGANISATION, typed);
            if (organisations.contains(code.substring(code.indexOf(':') + 1))) {
                throw new DomainException("exchange.AttendanceImport.organisationKnown", typed);
            }
            return code;
        }

        private static AttendanceLine line(@Nullable String organisation, String person, AttendanceState state, @Nullable String letter) {
            var people = person.isEmpty() ? List.<String>of() : List.of(person);
            if (organisation == null) {
                return new AttendanceLine(null, null, null, people, state, letter);
            }
            var id = UUID.fromString(organisation.substring(organisation.indexOf(':') + 1));
            return switch (organisation.substring(0, organisation.indexOf(':'))) {
                case "NGO" -> new AttendanceLine(new NgoId(id), null, null, people, state, letter);
                case "DEPARTMENT" -> new AttendanceLine(null, new DepartmentId(id), null, people, state, letter);
                default -> new AttendanceLine(null, null, new OfficeId(id), people, state, letter);
            };
        }

        private @Nullable Void fresh(String person, @Nullable String organisation) {
            if (person.isEmpty() && organisation == null) {
                throw new DomainException("meeting.AttendanceLine.nobodyNamed");
            }
            if (person.length() > AttendanceLine.LONGEST_NAME) {
                throw new DomainException("exchange.Cells.tooLong");
            }
            if (!person.isEmpty() && !people.add(Letters.compact(person))) {
                throw new DomainException("meeting.AttendanceSheet.personTwice", person);
            }
            return null;
        }

        /** The people of an organisation share one state. */
        private @Nullable Void together(@Nullable String organisation, AttendanceState state) {
            if (organisation != null && states.putIfAbsent(organisation, state) instanceof AttendanceState other && other != state) {
                throw new DomainException("exchange.AttendanceImport.otherState", other);
            }
            return null;
        }

        private static @Nullable LocalTime time(String typed) {
            if (typed.isEmpty()) {
                return null;
            }
            try {
                return LocalTime.parse(Digits.toLatin(typed).replace('.', ':').replace('٫', ':'), CLOCK).withSecond(0);
            } catch (DateTimeException _) {
                throw new DomainException("exchange.AttendanceImport.noTime", typed);
            }
        }

        private static @Nullable Void expectLate(@Nullable LocalTime arrived, AttendanceState state) {
            if (arrived != null && !state.inTheRoom()) {
                throw new DomainException("exchange.AttendanceImport.absentArrived");
            }
            return null;
        }

        private static @Nullable String letter(String typed) {
            if (typed.length() > AttendanceLine.LONGEST_LETTER) {
                throw new DomainException("exchange.Cells.tooLong");
            }
            return typed.isEmpty() ? null : typed;
        }
    }
}
