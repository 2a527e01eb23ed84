package peygir.bench;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** How people of a role go about: home, a filter, down to a figure, a list, a record, home again. */
enum Tour {
    EMPTY(EmptyView.ADDRESS, List.of(EmptyView.ADDRESS + "?q=1", EmptyView.ADDRESS + "?q=2")),
    DIRECTOR("province", List.of(
            "province?province=21&q=&sort=silence", "figures/commitment.overdue?of=21", "commitments?q=&show=overdue", "commitments/*", "ngos?q=مهر", "province")),
    GOVERNOR("county", List.of("figures/cadence.held?of=2102", "meetings", "meetings/*", "ngos?county=2102", "ngos/*", "commitments?q=گزارش", "county")),
    NGO("my-ngo", List.of("commitments", "commitments/*", "meetings", "my-ngo"));

    private static final List<String> COUNTIES = List.of("2101", "2102", "2103", "2104", "2105", "2106");
    private static final int NGOS = 3;

    private final String home;
    private final List<String> steps;

    Tour(String home, List<String> steps) {
        this.home = home;
        this.steps = steps;
    }

    String home() {
        return home;
    }

    /** The account of the so-manieth person of the role. */
    String account(int person) {
        return switch (this) {
            case EMPTY, GOVERNOR -> "governor.2102";
            case DIRECTOR -> "director.21";
            case NGO -> "ngo" + person / COUNTIES.size() % NGOS + "." + COUNTIES.get(person % COUNTIES.size());
        };
    }

    /** The steps, round and round; a record is one that the page before listed. */
    Optional<String> step(int count, String pageBefore) {
        var step = steps.get(count % steps.size());
        if (!step.endsWith("/*")) {
            return Optional.of(step);
        }
        var found = Pattern.compile(step.replace("*", "[0-9a-f]{8}-[0-9a-f-]{27}")).matcher(pageBefore);
        return found.find() ? Optional.of(found.group()) : Optional.empty();
    }

    /** Four of a hundred are directors, sixteen work in a county's office, the others speak for an NGO. */
    static Tour of(int person) {
        return person % 25 == 0 ? DIRECTOR : person % 25 < 5 ? GOVERNOR : NGO;
    }

    static Stream<Tour> roles() {
        return Stream.of(DIRECTOR, GOVERNOR, NGO);
    }
}
