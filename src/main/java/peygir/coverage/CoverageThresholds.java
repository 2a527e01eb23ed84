package peygir.coverage;

import java.time.LocalDate;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Where the office draws its lines about coverage; each is set under {@code peygir.coverage} and may differ from one
 * installation to the next.
 *
 * @param freshDays how many days a confirmation counts as evidence
 * @param ageingDays from how many days on a confirmation is shown as ageing
 * @param warningDays how many days before an activity's last planned day its NGO is asked how it goes on
 * @param needPriority needs of this priority and above ask for coverage, 1 to 5
 * @param mostUnreported above this share of unreported cells, 0 to 1, no percentage is named
 */
@Component
public record CoverageThresholds(
        @Value("${peygir.coverage.fresh-days:90}") int freshDays, @Value("${peygir.coverage.ageing-days:60}") int ageingDays,
        @Value("${peygir.coverage.warning-days:14}") int warningDays, @Value("${peygir.coverage.need-priority:3}") int needPriority,
        @Value("${peygir.coverage.most-unreported:0.5}") double mostUnreported) {

    /** As they are where nobody set others. */
    public static final CoverageThresholds USUAL = new CoverageThresholds(90, 60, 14, 3, .5);

    public CoverageThresholds {
        if (ageingDays > freshDays || freshDays < 1 || needPriority < 1 || needPriority > NeedDesk.HIGHEST_PRIORITY || mostUnreported < 0 || mostUnreported > 1) {
            throw new IllegalArgumentException("peygir.coverage: " + freshDays + " " + ageingDays + " " + needPriority + " " + mostUnreported);
        }
    }

    /** A known need that nobody covers; what is only stale covers nothing. */
    boolean gap(int need, CellState state) {
        return need >= needPriority && state != CellState.COVERED;
    }

    Freshness freshness(LocalDate confirmedOn, LocalDate on) {
        if (confirmedOn.isBefore(on.minusDays(freshDays))) {
            return Freshness.STALE;
        }
        return confirmedOn.isAfter(on.minusDays(ageingDays)) ? Freshness.FRESH : Freshness.AGEING;
    }
}
