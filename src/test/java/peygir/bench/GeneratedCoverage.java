package peygir.bench;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What the NGOs of a county do: a long past that no longer counts, and a present in which covered and stale cells,
 * overlaps, needs and statements of nothing stand where they were put, among pairs that only look like overlaps.
 */
final class GeneratedCoverage {

    private static final int COVERED = 8;
    private static final int STALE = 3;
    private static final String ACTIVITY = "activity (id, version, ngo_id, county_code, locality_id, sub_sector, title, planned_from, planned_to, actual_from, confirmed_on, withdrawn_on)";
    private static final String GROUP = "activity_target_group (activity_id, target_group)";

    private final GeneratedCounty county;
    private final List<String> subSectors;
    private final List<Long> ages = new ArrayList<>();
    private int nextNgo;

    /** @param all codes of all sub-sectors, {@code CUL.BOOK} */
    GeneratedCoverage(GeneratedCounty county, List<String> all) {
        this.county = county;
        this.subSectors = new ArrayList<>(all.stream().filter(code -> !code.startsWith("OTH")).toList());
        Collections.shuffle(subSectors, new Random(Long.parseLong(county.code)));
    }

    void add(int past, int cells) {
        for (var number = 0; number < past; number++) {
            past(number);
        }
        var covered = subSectors.subList(0, COVERED);
        var stale = subSectors.subList(COVERED, COVERED + STALE);
        var first = new HashMap<String, UUID>();
        covered.forEach(code -> first.put(code, present(code, "CHILD", null, 10 + county.chance.below(50), false)));
        stale.forEach(code -> present(code, "CHILD", null, 95 + county.chance.below(60), false));
        var overlaps = overlaps(covered, first);
        decoys(covered.subList(4, COVERED));
        var none = statements(subSectors.subList(COVERED + STALE, subSectors.size()));
        county.planted.set("covered", COVERED);
        county.planted.set("stale", STALE);
        county.planted.set("confirmed none", none);
        county.planted.set("not reported", cells - COVERED - STALE - none);
        county.planted.set("overlap open", overlaps[0]);
        county.planted.set("overlap settled", overlaps[1]);
        county.planted.set("overlap correct", overlaps[1]);
        county.planted.set("gap", needs(covered, stale));
        Collections.sort(ages);
        county.planted.set("freshness", (ages.get((ages.size() - 1) / 2) + ages.get(ages.size() / 2) + 1) / 2);
    }

    private void past(int number) {
        var from = county.today.minusDays(300 + county.chance.below(3000));
        var to = from.plusDays(30 + county.chance.below(70));
        var id = activity(county.chance.one(subSectors), number % 4 == 0 ? null : county.chance.one(county.localities), from, to, to, null);
        county.bulk.row(GROUP, id, number % 3 == 0 ? "ALL" : "CHILD");
    }

    private UUID activity(String code, @Nullable UUID locality, LocalDate from, LocalDate to, LocalDate confirmed, @Nullable LocalDate withdrawn) {
        var id = county.chance.id();
        var ngo = county.ngos.get(nextNgo++ % GeneratedCounty.NGOS);
        county.bulk.row(ACTIVITY, id, 0, ngo.id(), county.code, locality, code, "برنامهٔ " + code + " " + nextNgo, from, to, from, confirmed, withdrawn);
        return id;
    }

    /** Runs today, confirmed so many days ago. */
    private UUID present(String code, String group, @Nullable UUID locality, int age, boolean withdrawn) {
        var id = activity(
                code, locality, county.today.minusDays(90), county.today.plusDays(30), county.today.minusDays(age), withdrawn ? county.today.minusDays(1) : null);
        county.bulk.row(GROUP, id, group);
        if (!withdrawn) {
            ages.add(ChronoUnit.DAYS.between(county.today.minusDays(age), county.today));
        }
        return id;
    }

    /** A second one beside the first in up to three covered cells; the first pair of every other county is settled. */
    private int[] overlaps(List<String> covered, Map<String, UUID> first) {
        var pairs = county.chance.below(4);
        var settled = pairs > 0 && county.chance.happens(.5) ? 1 : 0;
        for (var number = 0; number < pairs; number++) {
            var code = covered.get(number);
            var other = present(code, "CHILD", county.localities.getFirst(), 20, false);
            if (number < settled) {
                county.bulk.row("overlap_case (id, version, county_code, first_activity, second_activity, label, agreement, opened_on, resolved_on)",
                        county.chance.id(), 0, county.code, first.get(code), other, "COORDINATED", "با هم کار می‌کنند", county.today.minusDays(20), county.today.minusDays(10));
            }
        }
        return new int[] {pairs - settled, settled};
    }

    /** Like an overlap, but for another group, not yet begun, withdrawn; and two of which each has its own place. */
    private void decoys(List<String> covered) {
        present(covered.get(0), "ELDERLY", null, 20, false);
        var future = activity(covered.get(1), null, county.today.plusDays(40), county.today.plusDays(80), county.today, null);
        county.bulk.row(GROUP, future, "CHILD");
        present(covered.get(2), "CHILD", null, 20, true);
        present(covered.get(3), "WOMEN", county.localities.get(0), 20, false);
        present(covered.get(3), "WOMEN", county.localities.get(1), 20, false);
    }

    /** All active NGOs of one sector say they do nothing on one of its sub-sectors; of another sector all but one. */
    private int statements(List<String> free) {
        var sectors = new ArrayList<>(new HashSet<>(county.ngos.stream().filter(GeneratedCounty.Known::active).map(GeneratedCounty.Known::sector).toList()));
        Collections.sort(sectors);
        var found = 0;
        for (var sector : sectors) {
            var code = free.stream().filter(each -> each.startsWith(sector + ".")).findFirst().orElse(null);
            if (code == null) {
                continue;
            }
            var asked = county.ngos.stream().filter(known -> known.active() && known.sector().equals(sector)).toList();
            var all = found == 0;
            asked.stream().skip(all ? 0 : 1).forEach(known -> county.bulk.row(
                    "coverage_statement (id, ngo_id, county_code, sub_sector, valid_from, valid_to, stated_by)",
                    county.chance.id(), known.id(), county.code, code, county.today.minusDays(30), county.today.plusDays(60), known.name()));
            if (!all) {
                break;
            }
            found++;
        }
        return found;
    }

    /** Needs where nothing is (gaps), where something is, of low priority, and one that was high and is not any more. */
    private long needs(List<String> covered, List<String> stale) {
        var free = subSectors.subList(COVERED + STALE, subSectors.size());
        var gaps = 1 + county.chance.below(4);
        for (var number = 0; number < gaps; number++) {
            need(free.get(number), 3 + county.chance.below(3), 30);
        }
        need(stale.getFirst(), 5, 30);
        need(covered.getFirst(), 5, 30);
        need(free.get(gaps), 2, 30);
        need(free.get(gaps + 1), 5, 400);
        need(free.get(gaps + 1), 1, 30);
        return gaps + 1L;
    }

    private void need(String code, int priority, int age) {
        county.bulk.row("need (id, county_code, sub_sector, priority, source, as_of)",
                county.chance.id(), county.code, code, priority, "برآورد شهرستان", county.today.minusDays(age));
    }
}
