package peygir.meeting;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
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

    /** A person on the list, at its place there; the organisation by any of its ids, null for who came alone. */
    record Entry(UUID id, int position, String person, @Nullable UUID organisation, boolean ofNgo, AttendanceState state, String by) {}

    private final List<Entry> entries;

    AttendanceSheet(List<Entry> entries) {
        this.entries = List.copyOf(entries);
    }

    void expectRoomFor(AttendanceLine line) {
        expectRoomFor(List.of(line), "");
    }

    /** Room for all of them: each finds on the list also those before it. */
    void expectRoomFor(List<AttendanceLine> lines, String by) {
        var organisations = new HashMap<UUID, Entry>();
        entries.stream().filter(entry -> entry.organisation() != null).forEach(entry -> organisations.putIfAbsent(entry.organisation(), entry));
        var people = people();
        for (var line : lines) {
            var organisation = line.organisation();
            if (organisation != null) {
                var known = organisations.putIfAbsent(organisation, new Entry(organisation, 0, NOBODY, organisation, line.ngo() != null, line.state(), by));
                if (known != null) {
                    throw new DomainException("meeting.AttendanceSheet.organisationTwice", known.state(), known.by());
                }
            }
            refuseTwice(people, line.people());
        }
    }

    /** Who is in the room when these have come as well. */
    Headcount inTheRoomWith(List<AttendanceLine> lines) {
        var there = entries.stream().filter(entry -> entry.state().inTheRoom()).toList();
        var come = lines.stream().filter(line -> line.state().inTheRoom()).toList();
        var ngos = Stream.concat(there.stream().filter(Entry::ofNgo).map(Entry::organisation), come.stream().filter(line -> line.ngo() != null).map(AttendanceLine::organisation));
        return new Headcount(there.size() + come.stream().mapToLong(line -> line.people().size()).sum(), ngos.distinct().count());
    }

    /** The place of whoever is entered next. */
    int nextPosition() {
        return entries.stream().mapToInt(Entry::position).max().orElse(0) + 1;
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
        refuseTwice(people(), List.of(person));
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

    /** Their names, as no two people may have them. */
    private Set<String> people() {
        return entries.stream().map(Entry::person).filter(person -> !person.equals(NOBODY)).map(Letters::compact).collect(Collectors.toCollection(HashSet::new));
    }

    private static void refuseTwice(Set<String> known, List<String> people) {
        for (var person : people) {
            if (!known.add(Letters.compact(person))) {
                throw new DomainException("meeting.AttendanceSheet.personTwice", person);
            }
        }
    }
}
