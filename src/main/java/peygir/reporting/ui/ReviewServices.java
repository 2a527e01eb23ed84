package peygir.reporting.ui;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;
import peygir.access.Actor;
import peygir.access.CurrentActor;
import peygir.access.Role;
import peygir.ngo.Taxonomy;
import peygir.place.CountyRow;
import peygir.place.Gazetteer;
import peygir.place.OfficeRow;
import peygir.reporting.Review;
import peygir.reporting.Reviews;
import peygir.shared.CountyCode;
import peygir.shared.NotFound;

/** What the page of reviews asks. */
@Component
class ReviewServices {

    private final Reviews reviews;
    private final Gazetteer gazetteer;
    private final Taxonomy taxonomy;
    private final CurrentActor current;
    private final Clock clock;

    ReviewServices(Reviews reviews, Gazetteer gazetteer, Taxonomy taxonomy, CurrentActor current, Clock clock) {
        this.reviews = reviews;
        this.gazetteer = gazetteer;
        this.taxonomy = taxonomy;
        this.current = current;
        this.clock = clock;
    }

    Clock clock() {
        return clock;
    }

    Actor who() {
        return current.get();
    }

    List<CountyRow> counties() {
        return gazetteer.counties(who());
    }

    /** Of whoever works in a county: that one, or the first of them. */
    CountyCode county() {
        return who().reach(Role.GOVERNOR, Role.EXPERT).onlyCounty().orElseGet(() -> counties().stream().findFirst().orElseThrow(NotFound::new).code());
    }

    List<Taxonomy.Term> sectors(Locale locale) {
        return taxonomy.sectors(who(), locale);
    }

    OfficeRow office(String county) {
        return gazetteer.office(who(), new CountyCode(county));
    }

    /** Of the county named, else of the reader's province, else of the reader's county. */
    Review review(ReviewAddress address, Locale locale) {
        var who = who();
        if (address.county() != null) {
            return reviews.ofCounty(who, new CountyCode(address.county()), address.cut(), address.asOf().day(), locale);
        }
        if (seesProvinces()) {
            return reviews.ofProvince(who, who.province().orElse(ProvinceHomeView.FIRST), address.cut(), address.asOf().day(), locale);
        }
        return reviews.ofCounty(who, county(), address.cut(), address.asOf().day(), locale);
    }

    /** Whether the reader has more than a county to look at. */
    boolean seesProvinces() {
        return who().has(Role.DIRECTOR, Role.AUDITOR, Role.NATIONAL);
    }
}
