package peygir.sample;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The county of the first meeting: 31 people of 29 NGOs, one promise, and the second meeting called. */
final class Bafq {

    private static final String COUNTY = "2102";
    private static final String FIRST = COUNTY + "/1";
    private static final String SECOND = COUNTY + "/2";

    /** Whose representative is an official of the department the NGO is affiliated to: one person, two organisations. */
    private static final Set<String> SPOKEN_FOR_BY_OFFICIALS = Set.of("servants", "narcissus");

    private static final LocalDate HELD = LocalDate.of(2026, 11, 16);

    private final Draft draft;
    private final Words words;
    private final Register register;
    private final Activities activities;
    private final Minutes minutes;
    private final List<Organisation> ngos =
            Sheet.read("bafq/ngos").rows().stream().map(row -> Organisation.of(COUNTY, "CUL", row)).toList();

    Bafq(Draft draft, Words words, Register register, Activities activities, Minutes minutes) {
        this.draft = draft;
        this.words = words;
        this.register = register;
        this.activities = activities;
        this.minutes = minutes;
    }

    void add() {
        ngos.forEach(ngo -> register.add(ngo, words.of("bafq")));
        for (var table : List.of(
                "meeting_series", "meeting", "agenda_item", "minute_line", "resolution", "resolution_counter", "commitment", "capacity",
                "expectation", "need", "network", "network_member", "commission", "commission_member")) {
            draft.addAll("bafq", table);
        }
        new Papers(draft).add(ngos);
        attendance();
        invitations();
        minutes.circulated(FIRST, words.of("expert", words.of("bafq")), HELD.plusDays(2));
        minutes.approved(FIRST, words.of("acting governor"), HELD.plusDays(5));
        for (var ngo : ngos) {
            draft.add("commitment_beneficiary").at("commitment_id", "commitment/" + COUNTY).at("ngo_id", ngo.reference());
        }
        var known = new HashMap<String, String>();
        Sheet.read("bafq/activity").rows().forEach(row -> known.put(row.text("ngo"), activities.add(COUNTY, row)));
        for (var row : Sheet.read("bafq/partners").rows()) {
            draft.add("activity_partner", row.text("lead") + "/" + row.text("ngo"))
                    .at("activity_id", known.get(row.text("lead")))
                    .at("ngo_id", "ngo/" + row.text("ngo"))
                    .with("state", row.text("state"))
                    .with("words", row.orNull("words"))
                    .with("changed_on", row.date("changed_on"))
                    .with("changed_side", row.text("changed_side"));
        }
        for (var row : Sheet.read("bafq/statements").rows()) {
            ngos.stream()
                    .filter(ngo -> row.text("ngo").equals("*") || row.text("ngo").equals(ngo.key()))
                    .forEach(ngo -> activities.state(ngo, row.text("sub_sector"), row.date("from"), row.date("to")));
        }
    }

    /** The director-general and the acting governor came for their offices, everyone else for an NGO. */
    private void attendance() {
        official(1, words.of("director"), Offices.PROVINCE);
        official(2, words.of("acting governor"), COUNTY);
        for (var i = 0; i < ngos.size(); i++) {
            var ngo = ngos.get(i);
            draft.add("attendance", FIRST + "/" + (i + 3))
                    .at("meeting_id", "meeting/" + FIRST)
                    .with("position", i + 3)
                    .with("person_name", ngo.representative())
                    .at("ngo_id", ngo.reference())
                    .at("department_id", SPOKEN_FOR_BY_OFFICIALS.contains(ngo.key()) ? "department/" + COUNTY + "/" + ngo.department() : null)
                    .with("state", "PRESENT");
        }
    }

    private void official(int position, String person, String office) {
        draft.add("attendance", FIRST + "/" + position)
                .at("meeting_id", "meeting/" + FIRST)
                .with("position", position)
                .with("person_name", person)
                .at("office_id", "office/" + office)
                .with("state", "PRESENT");
    }

    private void invitations() {
        for (var ngo : ngos) {
            invitation(FIRST, ngo, HELD.minusDays(8), "YES", HELD.minusDays(4));
            var answered = List.of("heritage", "stories", "palm", "mobarakeh").contains(ngo.key());
            invitation(SECOND, ngo, HELD.plusDays(5), answered ? "YES" : "PENDING", answered ? HELD.plusDays(6) : null);
        }
    }

    private void invitation(String meeting, Organisation ngo, LocalDate sent, String reply, @Nullable LocalDate replied) {
        draft.add("invitation", meeting + "/" + ngo.key())
                .at("meeting_id", "meeting/" + meeting)
                .at("ngo_id", ngo.reference())
                .with("sent_on", sent)
                .with("reply", reply)
                .with("replied_on", replied);
    }
}
