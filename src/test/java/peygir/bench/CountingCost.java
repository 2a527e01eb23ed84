package peygir.bench;

import peygir.summary.PartTimes;

/** What a write pays for the figures it keeps: counting one county of the nation, part by part. */
final class CountingCost implements Figure {

    @Override
    public String name() {
        return "COUNT";
    }

    @Override
    public boolean quick() {
        return false;
    }

    @Override
    public void measure(Workshop workshop, boolean quick) {
        var timing = new Timing();
        PartTimes.of(workshop.office(Size.NATION), People.BAFQ.value(), Generator.TODAY).forEach(timing::of);
        timing.take(10, 40, 1).tell("COUNT");
    }
}
