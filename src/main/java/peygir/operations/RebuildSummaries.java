package peygir.operations;

import java.util.List;
import org.springframework.stereotype.Component;
import peygir.summary.SummaryBook;

/** Counts all kept figures anew, and says which of them were wrong. */
@Component
class RebuildSummaries implements Operation {

    private final SummaryBook book;

    RebuildSummaries(SummaryBook book) {
        this.book = book;
    }

    @Override
    public String name() {
        return "rebuild-summaries";
    }

    @Override
    public String usage() {
        return "rebuild-summaries";
    }

    @Override
    public List<String> run(List<String> arguments) {
        if (!arguments.isEmpty()) {
            throw Refusal.wrongUsage("usage: " + usage());
        }
        var wrong = book.differences().size();
        var counties = book.rebuild();
        return List.of("counted the figures of " + counties + " counties; figures that were wrong: " + wrong);
    }
}
