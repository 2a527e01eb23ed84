package peygir.meeting;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import peygir.shared.DomainException;
import peygir.shared.Letters;
import peygir.shared.NotFound;

/**
 * The list at the door and its rules: an organisation stands on it once, with all its people; it is either in the room
 * or not; and nobody is two people.
 */
final class AttendanceSheet {

    /** What stands for a name where an organisation stayed away and nobody is named. */
    static final String NOBODY = "—";

    /** A person on the list; the organisation by any of its ids, null for who came alone. */
    record Entry(UUID id, String person, @Nullable UUID organisation, AttendanceState state, String by) {}

    private final List<Entry> entries;

    AttendanceSheet(List<Entry> entries) {
        this.entries = List.copyOf(entries);
    }

    void expectRoomFor(AttendanceLine line) {
        var organisation = line.organisation();
        if (organisation != null) {
            entries.stream().filter(entry -> organisation.equals(entry.organisation())).findFirst().ifPresent(entry -> {
                throw new DomainException("meeting.AttendanceSheet.organisationTwice", entry.state(), entry.by());
            });
        }
        refuseTwice(line.people());
    }

    /** The list with one more organisation on it. */
    AttendanceSheet with(AttendanceLine line, String by) {
        expectRoomFor(line);
        var names = line.people().isEmpty() ? List.of(NOBODY) : line.people();
        return new AttendanceSheet(Stream.concat(
                        entries.stream(), names.stream().map(name -> new Entry(UUID.randomUUID(), name, line.organisation(), line.state(), by)))
                .toList());
    }

    /** Another person for an organisation that stands on the list and is in the room. */
    Entry expectCompany(UUID entry, String person) {
        var known = find(entry);
        if (known.organisation() == null) {
            throw new DomainException("meeting.AttendanceSheet.noOrganisation");
        }
        if (!known.state().inTheRoom()) {
            throw new DomainException("meeting.AttendanceSheet.presentAndAbsent");
        }
        refuseTwice(List.of(person));
        return known;
    }

    /**
     * The entries that change together when one is marked: all people of its organisation.
     *
     * @param seen the state the recorder saw; another recorder's word is never written over unseen
     */
    List<Entry> marked(UUID entry, AttendanceState seen, AttendanceState state) {
        var known = find(entry);
        if (known.state() != seen && known.state() != state) {
            throw new DomainException("meeting.AttendanceSheet.markedMeanwhile", known.person(), known.state(), known.by());
        }
        if (state.inTheRoom() && known.person().equals(NOBODY)) {
            throw new DomainException("meeting.AttendanceLine.nobodyNamed");
        }
        return known.organisation() == null
                ? List.of(known)
                : entries.stream().filter(other -> Objects.equals(other.organisation(), known.organisation())).toList();
    }

    Entry find(UUID entry) {
        return entries.stream()
                .filter(candidate -> candidate.id().equals(entry))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    private void refuseTwice(List<String> people) {
        var known = new HashSet<String>();
        entries.stream().map(Entry::person).filter(person -> !person.equals(NOBODY)).map(Letters::compact).forEach(known::add);
        for (var person : people) {
            if (!known.add(Letters.compact(person))) {
                throw new DomainException("meeting.AttendanceSheet.personTwice", person);
            }
        }
    }
}
