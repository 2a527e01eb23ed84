package peygir.operations;

import java.util.List;
import org.springframework.stereotype.Component;
import peygir.ngo.WordIndexKeeper;

/** Reads all words anew by which NGOs are found. */
@Component
class RebuildSearch implements Operation {

    private final WordIndexKeeper keeper;

    RebuildSearch(WordIndexKeeper keeper) {
        this.keeper = keeper;
    }

    @Override
    public String name() {
        return "rebuild-search";
    }

    @Override
    public String usage() {
        return "rebuild-search";
    }

    @Override
    public List<String> run(List<String> arguments) {
        if (!arguments.isEmpty()) {
            throw Refusal.wrongUsage("usage: " + usage());
        }
        return List.of("read the words of " + keeper.rebuild() + " NGOs anew");
    }
}
