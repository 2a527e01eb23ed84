package peygir.operations;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.stereotype.Component;
import peygir.search.SearchKeeper;

/** Reads all words anew by which NGOs, commitments and meetings are found. */
@Component
class RebuildSearch implements Operation {

    /** What the records of a table are called. */
    private static final Map<String, String> NAMES = new TreeMap<>(Map.of("ngo", "NGOs", "commitment", "commitments", "meeting", "meetings"));

    private final SearchKeeper keeper;

    RebuildSearch(SearchKeeper keeper) {
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
        var read = keeper.rebuild();
        return NAMES.entrySet().stream().map(kind -> "read the words of " + read.get(kind.getKey()) + " " + kind.getValue() + " anew").toList();
    }
}
