package peygir.bench;

import java.util.List;
import peygir.summary.Summaries;

/** The product's figures at every size against what was planted. */
final class PlantedTruth implements Figure {

    @Override
    public String name() {
        return "TRUTH";
    }

    @Override
    public boolean quick() {
        return true;
    }

    @Override
    public void measure(Workshop workshop, boolean quick) {
        for (var size : quick ? List.of(Size.COUNTY, Size.PROVINCE) : List.of(Size.COUNTY, Size.PROVINCE, Size.NATION)) {
            var result = Truth.check(workshop.office(size).getBean(Summaries.class), workshop.truth(size));
            Workshop.say("# TRUTH " + size + ": " + result);
            Figure.print("TRUTH-" + size, result.wrong().size(), "=0");
        }
    }
}
