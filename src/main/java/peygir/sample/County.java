package peygir.sample;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * A county of the sample and what it is like.
 *
 * @param latin its name in addresses
 * @param share NGOs that come to a meeting, in a hundred
 * @param confirmed how many days ago, at most, activities were confirmed
 * @param active NGOs that report activities, in a hundred
 * @param offers NGOs with capacities or expectations, in a hundred
 * @param stated uncovered sub-sectors of which all NGOs say that they do nothing there, in a hundred
 * @param settled overlaps the NGOs have agreed on, in a hundred
 * @param perMeeting promises made in a meeting
 * @param sectors of its NGOs; the more often named, the more of them
 * @param promises what becomes of them, over and over
 */
record County(
        String code, String name, String governor, List<String> departments, List<String> towns, String latin, int ngos, String title,
        int months, int grace, LocalDate started, int share, int confirmed, int active, int offers, int stated, int settled, int perMeeting,
        List<String> sectors, List<Fate> promises) {

    static County of(Sheet.Row plan, Map<String, Sheet.Row> offices) {
        var code = plan.text("county");
        var office = offices.get(code);
        if (office == null) {
            throw new IllegalStateException("No office for " + code);
        }
        return new County(
                code, office.text("name"), office.text("governor"), office.words("departments"),
                List.of(office.text("localities").split("، *")), plan.text("latin"), plan.number("ngos"), plan.text("title"),
                plan.number("months"), plan.number("grace"), plan.date("started"), plan.number("share"), plan.number("confirmed"),
                plan.number("active"), plan.number("offers"), plan.number("stated"), plan.number("settled"), plan.number("per meeting"),
                plan.words("sectors"), plan.words("promises").stream().map(Fate::of).toList());
    }
}
