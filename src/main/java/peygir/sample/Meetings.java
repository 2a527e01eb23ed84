package peygir.sample;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import peygir.shared.Digits;
import peygir.shared.JalaliDate;

/** The series of a county: its meetings as planned and held, who was invited and came, what the minutes say. */
final class Meetings {

    private static final LocalTime NINE = LocalTime.of(9, 0);

    private final Draft draft;
    private final Words words;
    private final Invention invention;
    private final Promises promises;
    private final Minutes minutes;
    private final List<Sheet.Row> topics = Sheet.read("yazd/topics").rows();
    private final Map<String, List<Gathering>> held;
    private int topic;

    /** There was no time for it; the next meeting comes back to it. */
    private Sheet.@Nullable Row putOff;

    Meetings(Draft draft, Words words, Invention invention, Promises promises, Minutes minutes) {
        this.draft = draft;
        this.words = words;
        this.invention = invention;
        this.promises = promises;
        this.minutes = minutes;
        this.held = Sheet.read("yazd/held").rows().stream().map(Gathering::of).collect(Collectors.groupingBy(Gathering::county));
    }

    void add(County county, List<Organisation> ngos) {
        draft.add("meeting_series", county.code())
                .at("office_id", "office/" + county.code())
                .with("county_code", county.code())
                .with("title", county.title())
                .with("cadence_months", county.months())
                .with("grace_days", county.grace())
                .with("started_on", county.started());
        var gatherings = held.getOrDefault(county.code(), List.of());
        promises.turnTo(gatherings);
        putOff = null;
        var resolutions = new HashMap<Integer, Integer>();
        for (var gathering : gatherings) {
            meeting(county, gathering);
            var agenda = agenda(gathering, ngos);
            if (!gathering.state().equals("CANCELLED")) {
                var guests = new Guests(draft, invention, county, gathering, ngos);
                guests.invite();
                if (gathering.held() != null) {
                    record(county, gathering, gathering.held(), agenda, guests.attend(), resolutions);
                }
            }
        }
        resolutions.forEach((year, last) -> draft.add("resolution_counter")
                .at("office_id", "office/" + county.code())
                .with("jalali_year", year)
                .with("last_number", last));
    }

    private void meeting(County county, Gathering gathering) {
        draft.add("meeting", gathering.key())
                .at("series_id", "meeting_series/" + county.code())
                .with("county_code", county.code())
                .with("number", gathering.number())
                .with("planned_on", gathering.planned())
                .with("starts_at", NINE)
                .with("held_on", gathering.held())
                .with("place", words.of("place", county.name()))
                .with("state", gathering.state())
                .with("cancelled_reason", gathering.state().equals("CANCELLED") ? words.oneOf("cancelled", gathering.number()) : null);
    }

    /** The review, what was put off the last time, and what is new; now and then an NGO proposes it. */
    private List<Sheet.Row> agenda(Gathering gathering, List<Organisation> ngos) {
        item(gathering, 1, "REVIEW", words.of("review"), "NOTED");
        var agenda = new ArrayList<Sheet.Row>();
        for (var position = 2; position <= 3; position++) {
            var carriedOver = position == 2 ? putOff : null;
            var next = carriedOver == null ? topics.get(topic++ % topics.size()) : carriedOver;
            agenda.add(next);
            var item = item(gathering, position, "TOPIC", next.text("title"), next.orNull("decision") == null ? "NOTED" : "APPROVED");
            if (carriedOver != null && gathering.held() != null) {
                putOff = null;
            }
            if (position == 3 && gathering.held() != null && gathering.number() % 4 == 0) {
                putOff = next;
                item.with("outcome", "DEFERRED");
            }
            if (carriedOver != null) {
                item.with("origin", "CARRY_OVER");
            } else if (position == 3 && gathering.number() % 3 == 0) {
                item.with("origin", "NGO_PROPOSAL").at("ngo_id", ngos.get(gathering.number() % ngos.size()).reference());
            }
        }
        return agenda;
    }

    private Draft.Line item(Gathering gathering, int position, String kind, String title, String outcome) {
        return draft.add("agenda_item", gathering.key() + "/" + position)
                .at("meeting_id", "meeting/" + gathering.key())
                .with("position", position)
                .with("kind", kind)
                .with("title", title)
                .with("minutes", kind.equals("REVIEW") ? 15 : 30)
                .with("origin", "TEMPLATE")
                .with("outcome", gathering.held() == null ? null : outcome);
    }

    private void record(
            County county, Gathering gathering, LocalDate day, List<Sheet.Row> agenda, Guests.Present present, Map<Integer, Integer> resolutions) {
        var lines = new MinuteBook(draft, gathering.key());
        lines.add(
                "INFORMATION",
                words.of("opening")
                        .replace("{people}", Digits.toPersian(Integer.toString(present.people())))
                        .replace("{organisations}", Digits.toPersian(Integer.toString(present.ngos().size()))),
                1);
        for (var i = 0; i < agenda.size(); i++) {
            if (agenda.get(i).equals(putOff)) {
                lines.add("INFORMATION", words.of("put off"), i + 2);
                continue;
            }
            lines.add("DISCUSSION", agenda.get(i).text("discussion"), i + 2);
            var decision = agenda.get(i).orNull("decision");
            if (decision != null) {
                var line = lines.add("DECISION", decision, i + 2);
                if (gathering.approved()) {
                    resolution(county, gathering, day, line, decision, resolutions);
                }
            }
        }
        promises.make(new Promises.Occasion(county, gathering, day, present.ngos(), lines));
        if (!gathering.state().equals("MINUTES_DRAFT")) {
            minutes.circulated(gathering.key(), words.of("expert", county.name()), day.plusDays(2));
        }
        if (gathering.approved()) {
            minutes.approved(gathering.key(), county.governor(), day.plusDays(6));
        }
    }

    private void resolution(County county, Gathering gathering, LocalDate day, String line, String text, Map<Integer, Integer> resolutions) {
        // Numbered when the minutes are approved, in that day's year.
        var year = JalaliDate.of(day.plusDays(6)).year();
        var number = resolutions.merge(year, 1, Integer::sum);
        draft.add("resolution", county.code() + "/" + year + "/" + number)
                .at("office_id", "office/" + county.code())
                .with("jalali_year", year)
                .with("number", number)
                .at("meeting_id", "meeting/" + gathering.key())
                .at("minute_line_id", line)
                .with("text", text);
    }
}
