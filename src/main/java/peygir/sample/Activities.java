package peygir.sample;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What NGOs do where, and what they say they do not do. */
final class Activities {

    private static final int SEASON = 80;

    private final Draft draft;
    private int number;

    Activities(Draft draft) {
        this.draft = draft;
    }

    /** An activity as a sheet tells it; answers the key of its row. */
    String add(String county, Sheet.Row row) {
        var actualFrom = row.orNull("actual_from");
        var actualTo = row.orNull("actual_to");
        return add(
                "ngo/" + row.text("ngo"),
                county,
                row.orNull("locality"),
                row.text("sub_sector"),
                row.text("title"),
                new Period(row.date("planned_from"), row.date("planned_to")),
                actualFrom == null ? null : LocalDate.parse(actualFrom),
                actualTo == null ? null : LocalDate.parse(actualTo),
                row.date("confirmed_on"),
                row.words("groups"));
    }

    record Period(LocalDate from, LocalDate to) {}

    /** Answers the key of its row. */
    String add(
            String ngo, String county, @Nullable String town, String subSector, String title, Period planned,
            @Nullable LocalDate actualFrom, @Nullable LocalDate actualTo, LocalDate confirmed, List<String> groups) {
        var key = county + "/" + ++number;
        draft.add("activity", key)
                .at("ngo_id", ngo)
                .with("county_code", county)
                .at("locality_id", town == null ? null : "locality/" + county + "/" + town)
                .with("sub_sector", subSector)
                .with("title", title)
                .with("planned_from", planned.from())
                .with("planned_to", planned.to())
                .with("actual_from", actualFrom)
                .with("actual_to", actualTo)
                .with("confirmed_on", confirmed);
        // Looked at every season since it began, the last time on the day the record tells.
        for (var day = actualFrom == null ? planned.from() : actualFrom; day.isBefore(confirmed); day = day.plusDays(SEASON)) {
            draft.add("activity_confirmation").at("activity_id", "activity/" + key).with("on_day", day);
        }
        draft.add("activity_confirmation").at("activity_id", "activity/" + key).with("on_day", confirmed);
        for (var group : groups) {
            draft.add("activity_target_group").at("activity_id", "activity/" + key).with("target_group", group);
        }
        return "activity/" + key;
    }

    /** An NGO says that it does nothing in a sub-sector for a while. */
    void state(Organisation ngo, String subSector, LocalDate from, LocalDate to) {
        draft.add("coverage_statement", ngo.key() + "/" + subSector)
                .at("ngo_id", ngo.reference())
                .with("county_code", ngo.county())
                .with("sub_sector", subSector)
                .with("valid_from", from)
                .with("valid_to", to)
                .with("stated_by", ngo.representative());
    }
}
