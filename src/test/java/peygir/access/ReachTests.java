package peygir.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import peygir.shared.CountyCode;
import peygir.shared.NgoId;
import peygir.shared.ProvinceCode;

/** Where there is nothing to choose, no choice is asked for. */
class ReachTests {

    private static final Scope BAFQ = new Scope.OfCounty(new CountyCode("2102"));

    @Test
    void whoWorksInOneCountyHasNothingToChoose() {
        assertThat(new Reach(Set.of(BAFQ)).onlyCounty()).contains(new CountyCode("2102"));
    }

    @Test
    void whoReachesMoreThanACountyOrNoneChooses() {
        for (var more : Set.of(
                Set.of(BAFQ, new Scope.OfCounty(new CountyCode("2103"))), Set.of(BAFQ, new Scope.OfProvince(new ProvinceCode("30"))),
                Set.<Scope>of(new Scope.OfProvince(new ProvinceCode("21"))), Set.<Scope>of(new Scope.OfNation()),
                Set.<Scope>of(new Scope.OfNgo(NgoId.random(), new CountyCode("2102"))), Set.<Scope>of())) {
            assertThat(new Reach(more).onlyCounty()).as("%s", more).isEmpty();
        }
    }
}
