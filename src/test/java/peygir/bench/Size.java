package peygir.bench;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** How large an office is generated: places of the scorecard, with ten years of monthly meetings. */
enum Size {
    COUNTY("c.code = '2102'", 10),
    PROVINCE("c.province_code = '21'", 10),
    NATION("1 = 1", 10),
    /** The whole country, one year old: what ten years cost is measured against it. */
    NATION_YOUNG("1 = 1", 1);

    private final String counties;
    private final int years;

    Size(String counties, int years) {
        this.counties = counties;
        this.years = years;
    }

    /** That a figure of the nation is taken at: the quick run stays in a province. */
    static Size measured(boolean quick) {
        return quick ? PROVINCE : NATION;
    }

    /** Condition over the counties {@code c} that are filled. */
    String counties() {
        return counties;
    }

    int years() {
        return years;
    }

    String database() {
        return "bench_" + name().toLowerCase(Locale.ROOT);
    }

    static Size of(String word) {
        return Arrays.stream(values())
                .filter(size -> size.name().equalsIgnoreCase(word.replace('-', '_')))
                .findFirst()
                .orElseThrow(() -> new Refusal("no size " + word + "; there are "
                        + List.of(values()).stream().map(size -> size.name().toLowerCase(Locale.ROOT).replace('_', '-')).collect(Collectors.joining(", "))));
    }
}
