package peygir.meeting;

import java.util.ArrayList;
import java.util.List;

/** What changed from one text to the next, line by line: kept, taken out, put in. */
public final class LineDifference {

    /** What became of a line. */
    public enum Fate {
        KEPT, OUT, IN
    }

    public record Part(Fate fate, String text) {}

    private LineDifference() {}

    /** The shortest way from one text to the other, by their longest common sequence of lines. */
    public static List<Part> between(String before, String after) {
        var old = before.lines().toList();
        var now = after.lines().toList();
        var common = new int[old.size() + 1][now.size() + 1];
        for (var i = old.size() - 1; i >= 0; i--) {
            for (var j = now.size() - 1; j >= 0; j--) {
                common[i][j] = old.get(i).equals(now.get(j)) ? common[i + 1][j + 1] + 1 : Math.max(common[i + 1][j], common[i][j + 1]);
            }
        }
        var parts = new ArrayList<Part>();
        var i = 0;
        var j = 0;
        while (i < old.size() || j < now.size()) {
            if (i < old.size() && j < now.size() && old.get(i).equals(now.get(j))) {
                parts.add(new Part(Fate.KEPT, old.get(i)));
                i++;
                j++;
            } else if (j == now.size() || (i < old.size() && common[i + 1][j] >= common[i][j + 1])) {
                parts.add(new Part(Fate.OUT, old.get(i)));
                i++;
            } else {
                parts.add(new Part(Fate.IN, now.get(j)));
                j++;
            }
        }
        return parts;
    }
}
