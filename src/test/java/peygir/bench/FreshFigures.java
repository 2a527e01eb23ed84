package peygir.bench;

import java.util.List;
import java.util.Locale;
import peygir.ngo.LegalForm;
import peygir.ngo.NgoRegistry;
import peygir.ngo.Profile;
import peygir.reporting.PlaceOverviews;
import peygir.shared.CommandKey;
import peygir.summary.SummaryBook;

/** P16: how old a national figure is after a commit, and whether counting everything anew finds any difference. */
final class FreshFigures implements Figure {

    private static final Locale FA = Locale.of("fa", "IR");
    private static final int WRITES = 50;

    @Override
    public String name() {
        return "P16";
    }

    @Override
    public List<String> names() {
        return List.of("P16", "P16-REBUILD");
    }

    @Override
    public boolean quick() {
        return true;
    }

    @Override
    public void measure(Workshop workshop, boolean quick) {
        var size = Size.measured(quick);
        var office = workshop.office(size);
        var overviews = office.getBean(PlaceOverviews.class);
        var registry = office.getBean(NgoRegistry.class);
        var stale = 0;
        for (var number = 0; number < WRITES; number++) {
            var before = total(overviews);
            var ngo = registry.register(
                    People.EXPERT, CommandKey.fresh(), new NgoRegistry.Registration(People.BAFQ, Profile.of("سنجش " + number, "CUL", LegalForm.GROUP)));
            stale += total(overviews) == before + 1 ? 0 : 1;
            registry.takeOff(People.EXPERT, CommandKey.fresh(), ngo);
            stale += total(overviews) == before ? 0 : 1;
        }
        Workshop.say("# P16 " + size + ": " + 2 * WRITES + " commits, the national figure was read after each; stale reads: " + stale);
        Figure.print("P16", stale, "=0");
        var differences = office.getBean(SummaryBook.class).differences();
        Workshop.say("# P16 kept figures that differ from counting everything anew: " + differences.size());
        Figure.print("P16-REBUILD", differences.size(), "=0");
    }

    private static long total(PlaceOverviews overviews) {
        return overviews.nation(People.NATIONAL, FA).total().ngos().total();
    }
}
