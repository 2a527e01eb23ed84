package peygir.shell;

import com.vaadin.flow.component.Component;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import peygir.shared.ui.Picture;
import peygir.shared.ui.Still;

/**
 * The lists of pages as they were drawn: which pages there are comes with a version of the product, and which of them
 * somebody may open is told by their roles alone.
 */
@org.springframework.stereotype.Component
class PageLists {

    private final Map<Asked, Picture> drawn = new ConcurrentHashMap<>();

    private record Asked(Set<String> roles, Locale language) {}

    Still of(Collection<String> roles, Locale language, Supplier<? extends Component> building) {
        return Still.of(drawn.computeIfAbsent(new Asked(Set.copyOf(roles), language), _ -> Picture.of(building.get())));
    }
}
