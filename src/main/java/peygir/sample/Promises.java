package peygir.sample;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import peygir.shared.JalaliDate;

/** The promises made in meetings: by whom, to whom, until when. What becomes of them is told by {@link Story}. */
final class Promises {

    private final Draft draft;
    private final Words words;
    private final Invention invention;
    private final List<Sheet.Row> sayings = Sheet.read("yazd/promises").rows();
    private List<Gathering> gatherings = List.of();
    private int said;
    private int number;

    /** A promise that is to be made once more; the new one then takes its place. */
    private @Nullable Unkept unkept;

    private record Unkept(Draft.Line line, Sheet.Row saying) {}

    /** A meeting in which promises are made. */
    record Occasion(County county, Gathering gathering, LocalDate day, List<Organisation> present, MinuteBook minutes) {}

    Promises(Draft draft, Words words, Invention invention) {
        this.draft = draft;
        this.words = words;
        this.invention = invention;
    }

    void turnTo(List<Gathering> gatherings) {
        this.gatherings = gatherings;
        number = 0;
        unkept = null;
    }

    /** The promises of one meeting, each with its line in the minutes. */
    void make(Occasion occasion) {
        var fates = occasion.county().promises();
        for (var i = 0; i < occasion.county().perMeeting(); i++) {
            var fate = fates.get(number % fates.size());
            number++;
            switch (fate) {
                case NEXT -> nextMeeting(occasion);
                case VAGUE -> promise(occasion, words.oneOf("vague", number)).with("state", "PROPOSED");
                default -> plain(occasion, fate);
            }
        }
    }

    private void plain(Occasion occasion, Fate fate) {
        var before = unkept;
        var saying = before == null ? next(occasion.county()) : before.saying();
        var due = JalaliDate.of(occasion.day()).plusMonths(saying.number("months")).toLocalDate();
        var line = promise(occasion, saying.text("text"))
                .with("deliverable", saying.text("deliverable"))
                .with("measure", saying.text("measure"))
                .with("original_due", due)
                .with("current_due", due);
        var promiser = invention.chance(30) ? occasion.present().getFirst() : invention.oneOf(occasion.present());
        var byNgo = saying.text("by").equals("ngo");
        var owner = owner(occasion, saying.text("by"), promiser, line);
        var beneficiaries = occasion.present().stream().filter(ngo -> !byNgo || !ngo.equals(promiser)).limit(6).toList();
        promiseTo(occasion, beneficiaries);
        // Whoever reports it does not verify it.
        var county = occasion.county();
        var verifier = saying.text("by").equals("office") ? county.governor() : words.of("expert", county.name());
        var link = "https://" + county.latin() + ".example/peygir/" + number;
        new Story(draft, words, key(county), line, due, new Story.Proof(saying.text("proof"), link), owner, verifier, beneficiaries, invention.below(9))
                .tell(fate);
        if (before != null) {
            before.line().with("state", "SUPERSEDED").at("superseded_by", "commitment/" + key(county)).with("closed_on", occasion.day());
        }
        unkept = fate == Fate.SUPERSEDED ? new Unkept(line, saying) : null;
    }

    /** The next thing to promise; a county without that department promises the one after. */
    private Sheet.Row next(County county) {
        while (true) {
            var saying = sayings.get(said++ % sayings.size());
            var by = saying.text("by");
            if (by.equals("office") || by.equals("ngo") || county.departments().contains(by)) {
                return saying;
            }
        }
    }

    /** Puts the promiser on record; answers who will speak for it. */
    private String owner(Occasion occasion, String by, Organisation promiser, Draft.Line line) {
        var county = occasion.county();
        switch (by) {
            case "office" -> {
                line.at("office_id", "office/" + county.code()).with("said_by", county.governor());
                return words.of("expert", county.name());
            }
            case "ngo" -> {
                line.at("ngo_id", promiser.reference()).with("said_by", promiser.representative());
                return promiser.representative();
            }
            default -> {
                var speaker = invention.person();
                line.at("department_id", "department/" + county.code() + "/" + by).with("said_by", speaker);
                return speaker;
            }
        }
    }

    private void nextMeeting(Occasion occasion) {
        var county = occasion.county();
        var due = JalaliDate.of(occasion.day()).plusMonths(county.months()).toLocalDate();
        var line = promise(occasion, words.of("next promise", county.name()))
                .at("office_id", "office/" + county.code())
                .with("said_by", county.governor())
                .with("deliverable", words.of("next deliverable"))
                .with("measure", words.of("next measure"))
                .with("original_due", due)
                .with("current_due", due)
                .with("fact", "NEXT_MEETING")
                .at("fact_series_id", "meeting_series/" + county.code())
                .with("state", "ACCEPTED");
        promiseTo(occasion, occasion.present());
        for (var later : gatherings) {
            var held = later.held();
            if (later.number() > occasion.gathering().number() && later.approved() && held != null) {
                prove(county, line, later, held);
                return;
            }
        }
    }

    /** As the system does when the minutes of the promised meeting are approved. */
    private void prove(County county, Draft.Line line, Gathering meeting, LocalDate held) {
        line.with("state", "VERIFIED")
                .at("fact_meeting_id", "meeting/" + meeting.key())
                .with("reported_on", held)
                .with("verified_on", held);
        draft.add("evidence", key(county))
                .at("commitment_id", "commitment/" + key(county))
                .with("kind", "FACT")
                .with("description", SampleIds.of("meeting/" + meeting.key()).toString())
                .with("fact", "MEETING_HELD")
                .with("given_at", held.plusDays(6).atTime(7, 30))
                .with("given_by", "—");
    }

    private Draft.Line promise(Occasion occasion, String text) {
        return draft.add("commitment", key(occasion.county()))
                .with("county_code", occasion.county().code())
                .with("text", text)
                .with("made_on", occasion.day())
                .at("said_in", "meeting/" + occasion.gathering().key())
                .at("minute_line_id", occasion.minutes().add("COMMITMENT", text, 3));
    }

    private void promiseTo(Occasion occasion, List<Organisation> ngos) {
        for (var ngo : ngos) {
            draft.add("commitment_beneficiary").at("commitment_id", "commitment/" + key(occasion.county())).at("ngo_id", ngo.reference());
        }
    }

    private String key(County county) {
        return county.code() + "/" + number;
    }
}
