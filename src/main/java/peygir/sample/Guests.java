package peygir.sample;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import peygir.shared.Digits;

/** Who is asked to a meeting, what they answer and whether they come. */
final class Guests {

    private final Draft draft;
    private final Invention invention;
    private final County county;
    private final Gathering gathering;
    private final List<Organisation> invited;
    private final Map<Organisation, String> came = new HashMap<>();
    private int position;

    Guests(Draft draft, Invention invention, County county, Gathering gathering, List<Organisation> ngos) {
        this.draft = draft;
        this.invention = invention;
        this.county = county;
        this.gathering = gathering;
        this.invited = ngos.stream().filter(ngo -> ngo.activeOn(gathering.planned())).toList();
    }

    /** Those who were in the room: people and NGOs are two counts. */
    record Present(int people, List<Organisation> ngos) {}

    void invite() {
        for (var ngo : invited) {
            var state = gathering.held() == null ? "PENDING" : presence();
            came.put(ngo, state);
            var reply = switch (state) {
                case "PRESENT", "LATE" -> "YES";
                case "SUBSTITUTE" -> "SUBSTITUTE";
                case "EXCUSED" -> "NO";
                default -> "PENDING";
            };
            var sent = sent();
            var substitute = state.equals("SUBSTITUTE");
            draft.add("invitation", gathering.key() + "/" + ngo.key())
                    .at("meeting_id", "meeting/" + gathering.key())
                    .at("ngo_id", ngo.reference())
                    .with("sent_on", sent)
                    .with("reply", reply)
                    .with("substitute", substitute ? invention.person() : null)
                    .with("letter_no", substitute ? letter() : null)
                    .with("replied_on", reply.equals("PENDING") ? null : sent.plusDays(1 + invention.below(5)));
        }
    }

    private LocalDate sent() {
        var tenDaysBefore = gathering.planned().minusDays(10);
        return tenDaysBefore.isAfter(Province.TODAY) ? Province.TODAY : tenDaysBefore;
    }

    private String presence() {
        if (invention.chance(county.share())) {
            return invention.chance(6) ? "LATE" : invention.chance(6) ? "SUBSTITUTE" : "PRESENT";
        }
        return invention.chance(35) ? "EXCUSED" : "ABSENT";
    }

    Present attend() {
        var people = 1;
        person(county.governor(), "PRESENT").at("office_id", "office/" + county.code());
        for (var department : county.departments()) {
            if (invention.chance(60)) {
                people++;
                person(invention.person(), "PRESENT").at("department_id", "department/" + county.code() + "/" + department);
            }
        }
        var ngos = new ArrayList<Organisation>();
        for (var ngo : invited) {
            var state = came.getOrDefault(ngo, "ABSENT");
            var inTheRoom = !state.equals("EXCUSED") && !state.equals("ABSENT");
            var substitute = state.equals("SUBSTITUTE");
            person(substitute ? invention.person() : ngo.representative(), state)
                    .at("ngo_id", ngo.reference())
                    .with("arrived_at", state.equals("LATE") ? LocalTime.of(9, 10 + invention.below(30)) : null)
                    .with("letter_no", substitute ? letter() : null);
            if (inTheRoom) {
                ngos.add(ngo);
                people++;
                if (invention.chance(12)) {
                    people++;
                    person(invention.person(), "PRESENT").at("ngo_id", ngo.reference());
                }
            }
        }
        return new Present(people, ngos);
    }

    private Draft.Line person(String name, String state) {
        position++;
        return draft.add("attendance", gathering.key() + "/" + position)
                .at("meeting_id", "meeting/" + gathering.key())
                .with("position", position)
                .with("person_name", name)
                .with("state", state);
    }

    private String letter() {
        return Digits.toPersian(Integer.toString(100 + invention.below(900)));
    }
}
