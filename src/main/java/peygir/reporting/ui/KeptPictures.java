package peygir.reporting.ui;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;
import peygir.reporting.CountyLine;
import peygir.shared.ui.Picture;
import peygir.shared.ui.Still;

/**
 * What was drawn of counties. A picture is shown again as long as each of its counties is the very line it was drawn
 * from, and a line is another as soon as something changes in its county or the day does.
 */
@Component
class KeptPictures {

    /** A province's has some hundred kilobytes, a county's ten; who was not asked for longest makes room. */
    private static final int MOST = 256;

    private final Map<Asked, Drawn> drawn = new LinkedHashMap<>(MOST, .75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Asked, Drawn> eldest) {
            return size() > MOST;
        }
    };

    private record Asked(String what, Locale language) {}

    private record Drawn(List<CountyLine> lines, Picture picture) {}

    /**
     * @param what names the picture apart from its lines and its language; nothing else may tell one reader's from another's
     * @param lines all that is drawn, as of today
     */
    Still of(String what, Locale language, List<CountyLine> lines, Supplier<? extends com.vaadin.flow.component.Component> building) {
        var asked = new Asked(what, language);
        synchronized (drawn) {
            var last = drawn.get(asked);
            if (last != null && same(last.lines(), lines)) {
                return Still.of(last.picture());
            }
        }
        var picture = Picture.of(building.get());
        synchronized (drawn) {
            drawn.put(asked, new Drawn(List.copyOf(lines), picture));
        }
        return Still.of(picture);
    }

    /** To compare what is in them would cost what is spared here. */
    @SuppressWarnings("ReferenceEquality")
    private static boolean same(List<CountyLine> before, List<CountyLine> now) {
        return before.size() == now.size() && IntStream.range(0, now.size()).allMatch(at -> before.get(at) == now.get(at));
    }
}
