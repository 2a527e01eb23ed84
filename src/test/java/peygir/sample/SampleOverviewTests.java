package peygir.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import peygir.SampleOffice;
import peygir.access.Actor;
import peygir.access.Grant;
import peygir.access.Role;
import peygir.access.Scope;
import peygir.reporting.CountyLine;
import peygir.summary.CountyRhythm;
import peygir.reporting.Overviews;
import peygir.shared.Language;
import peygir.shared.ProvinceCode;

/** What the director reads of the sample is what is in it: the office's own figures against their definitions. */
@SampleOffice
class SampleOverviewTests {

    private static final ProvinceCode YAZD = new ProvinceCode("21");

    @Autowired
    Overviews overviews;

    private Map<String, CountyLine> counties;

    @BeforeEach
    void read() {
        var director = new Actor(SampleIds.account("director"), "director", "fa", Set.of(new Grant(Role.DIRECTOR, new Scope.OfProvince(YAZD))));
        counties = overviews.province(director, YAZD, Language.PERSIAN.locale()).counties().stream()
                .collect(Collectors.toMap(line -> line.county().code().value(), Function.identity()));
    }

    @Test
    void theCellsOfEveryCountyAreCountedAsDefined() {
        var subSectors = SampleProvince.texts("select code from sub_sector");
        counties.forEach((county, line) -> {
            var states = subSectors.stream().collect(Collectors.groupingBy(each -> SampleFigures.coverage(county, each), Collectors.counting()));
            var cells = line.coverage();
            assertThat(List.of(cells.covered(), cells.stale(), cells.confirmedNone(), cells.notReported()))
                    .as(county)
                    .extracting(Number::longValue)
                    .isEqualTo(List.of("covered", "stale", "confirmed-none", "not-reported").stream().map(state -> states.getOrDefault(state, 0L)).toList());
            assertThat((long) cells.overlapOpen()).as(county).isEqualTo(SampleFigures.overlaps(county));
        });
    }

    @Test
    void theRhythmsStandApart() {
        assertThat(counties).hasSize(12);
        assertThat(rhythm("2101").onTime()).isEqualTo(rhythm("2101").due()).isGreaterThanOrEqualTo(14);
        assertThat(rhythm("2106").onTime()).isZero();
        assertThat(rhythm("2106").held()).isPositive();
        assertThat(rhythm("2104").due() - rhythm("2104").held()).isEqualTo(5);
        assertThat(rhythm("2111").held()).isZero();
        assertThat(rhythm("2111").due()).isGreaterThanOrEqualTo(6);
        assertThat(rhythm("2102").due()).isZero();
    }

    @Test
    void thePromisesEndInEveryWay() {
        assertThat(counties.get("2101").commitments().notKept()).isZero();
        assertThat(counties.get("2109").commitments().disputed()).isGreaterThanOrEqualTo(3);
        assertThat(counties.get("2104").commitments().overdue()).isPositive();
        assertThat(counties.get("2103").commitments().noEvidence()).isPositive();
        assertThat(counties.get("2106").commitments().keptLate()).isPositive();
        assertThat(counties.get("2111").commitments().open()).isZero();
    }

    private CountyRhythm rhythm(String county) {
        return counties.get(county).rhythm();
    }
}
