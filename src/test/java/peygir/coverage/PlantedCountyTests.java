package peygir.coverage;

import static org.assertj.core.api.Assertions.assertThat;
import static peygir.coverage.NgosOfMarvast.COUNTY;
import static peygir.coverage.NgosOfMarvast.TODAY;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;
import peygir.OfficeDay;
import peygir.OfficeTest;
import peygir.coverage.NeedDesk.Finding;
import peygir.ngo.NgoRegistry;
import peygir.shared.CommandKey;
import peygir.shared.NgoId;

/**
 * A county in which gaps and overlaps were planted among things that only look like them: exactly those are found.
 * Precision and recall are printed; whatever was found wrongly or missed would be named with what it was planted as.
 */
@OfficeTest
@Import(OfficeDay.class)
@Transactional
class PlantedCountyTests {

    private static final Locale FA = Locale.of("fa", "IR");
    private static final List<String> GROUPS = List.of("CHILD", "TEEN", "WOMEN", "ELDERLY", "RURAL");

    @Autowired
    private CoverageMap map;

    @Autowired
    private ActivityRegister register;

    @Autowired
    private OverlapDesk overlaps;

    @Autowired
    private NeedDesk needs;

    @Autowired
    private NgoRegistry registry;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private EntityManager entities;

    private NgosOfMarvast marvast;
    private Random chance = new Random();
    private final List<UUID> places = new ArrayList<>();

    /** What was planted, by what is to be found, with what it was planted as. */
    private final Map<Set<ActivityId>, String> pairs = new LinkedHashMap<>();

    private final Map<Set<ActivityId>, String> decoys = new LinkedHashMap<>();
    private final Map<String, String> gaps = new LinkedHashMap<>();
    private final Map<String, String> noGaps = new LinkedHashMap<>();

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1405, 7, 20261123})
    void exactlyThePlantedGapsAndOverlapsAreFound(long seed) {
        marvast = new NgosOfMarvast(registry, register, jdbc, entities);
        chance = new Random(seed);
        for (var name : List.of("شهر", "روستای بالا", "روستای پایین")) {
            places.add(marvast.locality(name));
        }
        var subSectors = new ArrayList<>(map.county(marvast.expert, COUNTY, FA).cells().stream().map(CellRow::subSector).filter(code -> !code.startsWith("OTH")).toList());
        Collections.shuffle(subSectors, chance);
        for (var number = 0; number < 24; number++) {
            // Each in a sub-sector of its own: nothing else can meet it there.
            plantPair(subSectors.get(number), number);
        }
        for (var number = 24; number < 48; number++) {
            plantNeed(subSectors.get(number), number);
        }
        entities.flush();

        var found = overlaps.of(marvast.expert, COUNTY, FA).stream().filter(OverlapRow::open).map(row -> Set.of(row.first(), row.second())).collect(Collectors.toSet());
        var foundGaps = map.county(marvast.expert, COUNTY, FA).cells().stream().filter(CellRow::gap).map(CellRow::subSector).collect(Collectors.toSet());
        say("overlaps", seed, found, pairs, decoys);
        say("gaps", seed, foundGaps, gaps, noGaps);
        assertThat(found).isEqualTo(pairs.keySet()).isNotEmpty();
        assertThat(foundGaps).isEqualTo(gaps.keySet()).isNotEmpty();
        assertThat(decoys).isNotEmpty();
        assertThat(noGaps).isNotEmpty();
    }

    /** Two that meet, or that miss each other by one thing. */
    private void plantPair(String subSector, int number) {
        var group = GROUPS.get(chance.nextInt(GROUPS.size()));
        var place = chance.nextInt(3) == 0 ? null : places.get(chance.nextInt(places.size()));
        var from = TODAY.minusDays(chance.nextInt(60));
        var to = TODAY.plusDays(10L + chance.nextInt(60));
        var first = act(marvast.one, subSector, group, place, from, to);
        switch (number % 8) {
            case 0 -> pairs.put(Set.of(first, act(marvast.other, subSector, group, place, from, to)), "the same in everything");
            case 1 -> pairs.put(Set.of(first, act(marvast.other, subSector, "ALL", place, from, to)), "everybody holds every group");
            case 2 -> pairs.put(Set.of(first, act(marvast.other, subSector, group, null, from, to)), "the whole county holds every place");
            case 3 -> pairs.put(Set.of(first, act(marvast.other, subSector, group, place, to, to.plusDays(30))), "one day in common");
            case 4 -> decoys.put(Set.of(first, act(marvast.one, subSector, group, place, from, to)), "of one NGO");
            case 5 -> decoys.put(Set.of(first, act(marvast.other, subSector, another(group), place, from, to)), "for other people");
            case 6 -> decoys.put(Set.of(first, act(marvast.other, subSector, group, place, to.plusDays(1), to.plusDays(30))), "on other days");
            default -> {
                var second = act(marvast.other, subSector, group, place, from, to);
                entities.flush();
                register.withdraw(marvast.expert, CommandKey.fresh(), second, 0);
                decoys.put(Set.of(first, second), "withdrawn");
            }
        }
    }

    /** A need nobody covers, or one that is covered, of low priority, withdrawn, or replaced by a later finding. */
    private void plantNeed(String subSector, int number) {
        var high = 3 + chance.nextInt(3);
        switch (number % 6) {
            case 0 -> {
                need(subSector, high, 30);
                gaps.put(subSector, "nobody works there");
            }
            case 1 -> {
                need(subSector, high, 30);
                var stale = act(marvast.one, subSector, "CHILD", null, TODAY.minusDays(200), TODAY.plusDays(9));
                marvast.lastConfirmed(stale, TODAY.minusDays(91));
                gaps.put(subSector, "what runs there is stale");
            }
            case 2 -> {
                need(subSector, high, 30);
                act(marvast.one, subSector, "CHILD", null, TODAY.minusDays(9), TODAY.plusDays(9));
                noGaps.put(subSector, "covered");
            }
            case 3 -> {
                need(subSector, 1 + chance.nextInt(2), 30);
                noGaps.put(subSector, "of low priority");
            }
            case 4 -> {
                need(subSector, high, 30);
                need(subSector, 1, 5);
                noGaps.put(subSector, "a later finding says it is no need any more");
            }
            default -> {
                need(subSector, high, 30);
                needs.withdraw(marvast.expert, CommandKey.fresh(), needs.of(marvast.expert, COUNTY, subSector, FA).getFirst().id(), "اشتباه بود");
                noGaps.put(subSector, "withdrawn");
            }
        }
    }

    private ActivityId act(NgoId ngo, String subSector, String group, @Nullable UUID place, LocalDate from, LocalDate to) {
        var facts = new ActivityFacts("برنامهٔ " + subSector, subSector, null, Set.of(group), place, from, to);
        return register.plan(marvast.expert, CommandKey.fresh(), new ActivityRegister.Plan(ngo, facts));
    }

    private void need(String subSector, int priority, int daysAgo) {
        needs.record(marvast.expert, CommandKey.fresh(), new Finding(COUNTY, subSector, null, priority, "پیمایش", TODAY.minusDays(daysAgo)));
        entities.flush();
    }

    private String another(String group) {
        return GROUPS.get((GROUPS.indexOf(group) + 1 + chance.nextInt(GROUPS.size() - 1)) % GROUPS.size());
    }

    private static <T> void say(String what, long seed, Set<T> found, Map<T, String> planted, Map<T, String> decoys) {
        var right = new LinkedHashSet<>(found);
        right.retainAll(planted.keySet());
        var wrong = found.stream().filter(each -> !planted.containsKey(each)).map(each -> decoys.getOrDefault(each, "not planted at all")).collect(Collectors.toCollection(TreeSet::new));
        var missed = planted.entrySet().stream().filter(each -> !found.contains(each.getKey())).map(Map.Entry::getValue).collect(Collectors.toCollection(TreeSet::new));
        System.out.printf(
                Locale.ROOT, "%s, seed %d: planted %d, decoys %d, found %d, precision %.3f, recall %.3f; wrongly found %s, missed %s%n", what, seed, planted.size(),
                decoys.size(), found.size(), found.isEmpty() ? 0 : (double) right.size() / found.size(), (double) right.size() / planted.size(), wrong, missed);
    }
}
