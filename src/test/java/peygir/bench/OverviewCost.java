package peygir.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.springframework.jdbc.core.JdbcTemplate;
import peygir.reporting.PlaceOverviews;

/** P1, P2, P3: what the overview of the nation costs beside bare SQL, beside a county's, and after ten years. */
final class OverviewCost implements Figure {

    private static final Locale FA = Locale.of("fa", "IR");

    /** The same sums over the same lines, written by hand. */
    private static final String BARE = """
            select province_code, sum(cadence_due), sum(cadence_held), sum(cadence_on_time), sum(never_met), max(longest_silence), min(next_due),
                   sum(open_n), sum(overdue), sum(kept), sum(kept_late), sum(not_kept), sum(no_evidence), sum(disputed), sum(escalated),
                   sum(ngo_total), sum(ngo_active), sum(ngo_reached), sum(unanswered), sum(covered), sum(stale), sum(confirmed_none),
                   sum(not_reported), sum(gap), sum(overlap_open), sum(overlap_settled) from county_figures group by province_code""";

    @Override
    public String name() {
        return "P1";
    }

    @Override
    public List<String> names() {
        return List.of("P1", "P2", "P3");
    }

    @Override
    public boolean quick() {
        return false;
    }

    @Override
    public void measure(Workshop workshop, boolean quick) {
        var office = workshop.office(Size.NATION);
        var young = workshop.office(Size.NATION_YOUNG).getBean(PlaceOverviews.class);
        var overviews = office.getBean(PlaceOverviews.class);
        var jdbc = office.getBean(JdbcTemplate.class);
        var timing = new Timing()
                .of("bare SQL", () -> bare(jdbc))
                .of("nation", () -> overviews.nation(People.NATIONAL, FA))
                .of("county", () -> overviews.county(People.GOVERNOR, People.BAFQ, FA))
                .of("nation of one year", () -> young.nation(People.NATIONAL, FA))
                .take(300, 400, 3)
                .tell("P1-P3");
        Figure.print("P1", timing.ratio("nation", "bare SQL"), "<=3");
        Figure.print("P2", timing.ratio("nation", "county"), "<=1.5");
        Figure.print("P3", timing.ratio("nation", "nation of one year"), "<=1.1");
    }

    private static void bare(JdbcTemplate jdbc) {
        var rows = new ArrayList<Object[]>(31);
        jdbc.query(BARE, row -> {
            var values = new Object[26];
            for (var i = 0; i < values.length; i++) {
                values[i] = i == 0 ? row.getString(1) : i == 6 ? row.getDate(7) : row.getLong(i + 1);
            }
            rows.add(values);
        });
        if (rows.size() != 31) {
            throw new IllegalStateException("31 provinces, not " + rows.size());
        }
    }
}
