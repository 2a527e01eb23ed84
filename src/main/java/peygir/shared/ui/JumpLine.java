package peygir.shared.ui;

import java.util.List;

/** At the head of a long page its parts by name, each a link to its place further down. Not on paper, where one turns the leaf. */
public final class JumpLine {

    /** More names than this are no line any more: they stand under another that opens them. */
    private static final int MOST = 40;

    /**
     * A part of a page.
     *
     * @param id of the element where it begins
     */
    public record Place(String id, String name) {}

    private JumpLine() {}

    /**
     * @param title what the names are, read aloud; and seen, with their number, when they are many
     * @param page the address it stands on, as a browser that knows the office's root needs it
     */
    public static Still of(String title, String page, List<Place> places) {
        var names = Drawn.of("ul", "jump-names")
                .add(places.stream()
                        .map(place -> Drawn.of("li").add(Drawn.link(page + "#" + place.id(), place.name()).with("router-ignore", "")))
                        .toList());
        return Still.of(Drawn.of("nav", "jump", "no-print")
                .with("aria-label", title)
                .add(places.size() > MOST ? Fold.drawn(title, names) : names));
    }
}
