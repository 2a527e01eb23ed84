package peygir.sample;

import java.util.ArrayList;
import java.util.List;

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
        var deeds = new ArrayList<Deed>();
        for (var ngo : ngos) {
            if (ngo.activeOn(Province.TODAY) && invention.chance(county.active())) {
                var count = invention.chance(30) ? 2 : 1;
                for (var i = 0; i < count; i++) {
                    deeds.add(deed(county, ngo));
                }
            }
        }
        settleOverlaps(county, deeds);
        statements(county, ngos, deeds);
    }

    private Deed deed(County county, Organisation ngo) {
        var title = title(ngo.sector());
        var town = invention.chance(90) ? invention.oneOf(county.towns()) : null;
        var from = Province.TODAY.minusDays(invention.below(260) - 20);
        var to = from.plusDays(60 + invention.below(300));
        var begun = !from.isAfter(Province.TODAY.minusDays(5)) && invention.chance(85);
        var over = to.isBefore(Province.TODAY);
        var actualFrom = begun ? from.plusDays(invention.below(5)) : null;
        var confirmed = Province.TODAY.minusDays(invention.below(county.confirmed()));
        var reference = activities.add(
                ngo.reference(), county.code(), town, title.text("sub_sector"), title.text("title"), new Activities.Period(from, to),
                actualFrom, begun && over ? to : null, confirmed, title.words("groups"));
        return new Deed(reference, ngo, title.text("sub_sector"), title.words("groups"), town, actualFrom == null ? from : actualFrom, to);
    }

    /** Mostly of the NGO's own sector; a mismatch is information, not an error. */
    private Sheet.Row title(String sector) {
        var own = titles.stream().filter(row -> row.text("sub_sector").startsWith(sector + ".")).toList();
        return own.isEmpty() || invention.chance(20) ? invention.oneOf(titles) : invention.oneOf(own);
    }

    /** Some who did the same for the same people have found out in a meeting and agreed; the others are still candidates. */
    private void settleOverlaps(County county, List<Deed> deeds) {
        for (var i = 0; i < deeds.size(); i++) {
            for (var other : deeds.subList(i + 1, deeds.size())) {
                if (deeds.get(i).overlaps(other) && invention.chance(county.settled())) {
                    settle(county, deeds.get(i), other);
                }
            }
        }
    }

    private void settle(County county, Deed first, Deed second) {
        var partners = invention.chance(60);
        draft.add("overlap_case", first.reference() + second.reference())
                .with("county_code", county.code())
                .at("first_activity", first.reference())
                .at("second_activity", second.reference())
                .with("label", partners ? "COORDINATED" : "COMPLEMENTARY")
                .with("agreement", words.oneOf("agreement", invention.below(9)))
                .with("opened_on", Province.TODAY.minusDays(60))
                .with("resolved_on", Province.TODAY.minusDays(10 + invention.below(40)));
        if (partners) {
            draft.add("activity_partner", first.reference() + second.reference())
                    .at("activity_id", first.reference())
                    .at("ngo_id", second.ngo().reference())
                    .with("state", "ACTIVE");
        }
    }

    /** Where nobody works, all NGOs of the sector may have said so. */
    private void statements(County county, List<Organisation> ngos, List<Deed> deeds) {
        for (var subSector : titles.stream().map(row -> row.text("sub_sector")).distinct().toList()) {
            var those = ngos.stream().filter(ngo -> subSector.startsWith(ngo.sector() + ".")).toList();
            var nobodyWorks = deeds.stream().noneMatch(deed -> deed.subSector().equals(subSector));
            if (nobodyWorks && !those.isEmpty() && invention.chance(county.stated())) {
                var from = Province.TODAY.minusDays(15 + invention.below(30));
                those.forEach(ngo -> activities.state(ngo, subSector, from, from.plusDays(120)));
            }
        }
    }
}
