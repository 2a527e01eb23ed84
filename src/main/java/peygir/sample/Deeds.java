package peygir.sample;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What the NGOs of a county do and how fresh their word on it is; what they say they leave undone; what overlapped. */
final class Deeds {

    private final Draft draft;
    private final Words words;
    private final Invention invention;
    private final Activities activities;
    private final List<Sheet.Row> titles = Sheet.read("yazd/activity-titles").rows();

    Deeds(Draft draft, Words words, Invention invention, Activities activities) {
        this.draft = draft;
        this.words = words;
        this.invention = invention;
        this.activities = activities;
    }

    void add(County county, List<Organisation> ngos) {
        var covered = new HashSet<String>();
        for (var ngo : ngos) {
            if (ngo.activeOn(Province.TODAY) && invention.chance(county.active())) {
                var count = invention.chance(30) ? 2 : 1;
                for (var i = 0; i < count; i++) {
                    covered.add(activity(county, ngo));
                }
            }
        }
        pairs(county, ngos, covered);
        statements(county, ngos, covered);
    }

    private String activity(County county, Organisation ngo) {
        var title = title(ngo.sector());
        var from = Province.TODAY.minusDays(invention.below(260) - 20);
        var to = from.plusDays(60 + invention.below(300));
        var begun = !from.isAfter(Province.TODAY.minusDays(5)) && invention.chance(85);
        var over = to.isBefore(Province.TODAY);
        activities.add(
                ngo.reference(), county.code(), invention.chance(85) ? invention.oneOf(county.towns()) : null, title.text("sub_sector"),
                title.text("title"), new Activities.Period(from, to), begun ? from.plusDays(invention.below(5)) : null, begun && over ? to : null,
                Province.TODAY.minusDays(invention.below(county.confirmed())), title.words("groups"));
        return title.text("sub_sector");
    }

    /** Mostly of the NGO's own sector; a mismatch is information, not an error. */
    private Sheet.Row title(String sector) {
        var own = titles.stream().filter(row -> row.text("sub_sector").startsWith(sector + ".")).toList();
        return own.isEmpty() || invention.chance(20) ? invention.oneOf(titles) : invention.oneOf(own);
    }

    /** Two NGOs did the same; they found out in a meeting and settled it. */
    private void pairs(County county, List<Organisation> ngos, Set<String> covered) {
        for (var pair = 1; pair <= county.paired(); pair++) {
            var title = invention.oneOf(titles);
            var town = county.towns().get(pair % county.towns().size());
            var first = pairMember(county, ngos.get(pair * 2), town, title, 40);
            var second = pairMember(county, ngos.get(pair * 2 + 1), town, title, 55);
            covered.add(title.text("sub_sector"));
            draft.add("overlap_case", county.code() + "/" + pair)
                    .with("county_code", county.code())
                    .at("first_activity", first)
                    .at("second_activity", second)
                    .with("label", pair % 2 == 0 ? "COMPLEMENTARY" : "COORDINATED")
                    .with("agreement", words.of("agreement"))
                    .with("opened_on", Province.TODAY.minusDays(80))
                    .with("resolved_on", Province.TODAY.minusDays(30 + pair));
        }
    }

    private String pairMember(County county, Organisation ngo, @Nullable String town, Sheet.Row title, int daysAgo) {
        var from = Province.TODAY.minusDays(daysAgo + 45);
        return activities.add(
                ngo.reference(), county.code(), town, title.text("sub_sector"), title.text("title"),
                new Activities.Period(from, Province.TODAY.plusDays(90)), from.plusDays(2), null, Province.TODAY.minusDays(daysAgo / 2),
                title.words("groups"));
    }

    /** Where nobody works, all NGOs of the sector may have said so. */
    private void statements(County county, List<Organisation> ngos, Set<String> covered) {
        var subSectors = titles.stream().map(row -> row.text("sub_sector")).distinct().filter(code -> !covered.contains(code)).toList();
        for (var subSector : subSectors) {
            var sector = subSector.substring(0, 3);
            var those = ngos.stream().filter(ngo -> ngo.sector().equals(sector)).collect(Collectors.toCollection(ArrayList::new));
            if (those.isEmpty() || !invention.chance(county.stated())) {
                continue;
            }
            LocalDate from = Province.TODAY.minusDays(15 + invention.below(30));
            those.forEach(ngo -> activities.state(ngo, subSector, from, from.plusDays(120)));
        }
    }
}
