package peygir.sample;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The other counties of Yazd over the last year and a bit, each with a rhythm of its own. */
final class Province {

    /** The day the sample speaks of; nothing in it happened later. */
    static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    private final Draft draft;
    private final Words words;
    private final Register register;
    private final Activities activities;
    private final Minutes minutes;
    private final Invention invention = new Invention();

    Province(Draft draft, Words words, Register register, Activities activities, Minutes minutes) {
        this.draft = draft;
        this.words = words;
        this.register = register;
        this.activities = activities;
        this.minutes = minutes;
    }

    void add() {
        var offices = Sheet.read("offices").rows().stream().collect(Collectors.toMap(row -> row.text("county"), Function.identity()));
        var meetings = new Meetings(draft, words, invention, new Promises(draft, words, invention), minutes);
        var deeds = new Deeds(draft, words, invention, activities);
        var offers = new Offers(draft, words, invention);
        for (var plan : Sheet.read("yazd/counties").rows()) {
            var county = County.of(plan, offices);
            invention.turnTo(county.code());
            var ngos = ngos(county);
            ngos.forEach(ngo -> register.add(ngo, county.name()));
            meetings.add(county, ngos);
            deeds.add(county, ngos);
            offers.add(county, ngos);
        }
        needs();
        populations();
    }

    private List<Organisation> ngos(County county) {
        var ngos = new ArrayList<Organisation>();
        for (var number = 1; number <= county.ngos(); number++) {
            // The first ones take the sectors in turn, so that none is left out.
            var sector = number <= county.sectors().size() ? county.sectors().get(number - 1) : invention.oneOf(county.sectors());
            var pattern = invention.pattern(sector);
            var licensed = invention.between(LocalDate.of(2023, 12, 1), LocalDate.of(2025, 8, 31));
            // About one in twenty has let its licence run out.
            var expires = number > 3 && invention.chance(5) ? TODAY.minusDays(10 + invention.below(200)) : licensed.plusYears(3).plusDays(invention.below(300));
            ngos.add(new Organisation(
                    number == 1 && county.code().equals("2103") ? "ngo.taft" : county.latin() + "-" + number,
                    county.code(),
                    invention.ngoName(pattern, county.name()),
                    pattern.text("form"),
                    sector,
                    invention.chance(8) ? invention.oneOf(county.departments()) : null,
                    invention.between(LocalDate.of(2004, 4, 1), LocalDate.of(2023, 6, 1)),
                    licensed,
                    expires,
                    invention.person(),
                    words.of("manager"),
                    TODAY.minusDays(invention.below(county.confirmed() + 60)),
                    null,
                    List.of()));
        }
        return ngos;
    }

    private void populations() {
        for (var row : Sheet.read("yazd/populations").rows()) {
            draft.add("population", row.text("county"))
                    .with("county_code", row.text("county"))
                    .with("people", row.number("people"))
                    .with("source", row.text("source"))
                    .with("as_of", row.date("as of"))
                    .with("recorded_on", row.date("as of"))
                    .with("recorded_by", words.of("director"));
        }
    }

    private void needs() {
        for (var row : Sheet.read("yazd/needs").rows()) {
            for (var county : row.words("counties")) {
                draft.add("need", county + "/" + row.text("sub_sector"))
                        .with("county_code", county)
                        .with("sub_sector", row.text("sub_sector"))
                        .with("target_group", row.text("group"))
                        .with("priority", row.number("priority"))
                        .with("source", row.text("source"))
                        .with("as_of", row.date("as of"));
            }
        }
    }
}
