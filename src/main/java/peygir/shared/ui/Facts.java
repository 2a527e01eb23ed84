package peygir.shared.ui;

import org.jspecify.annotations.Nullable;

/** What is known of something, each fact under its name, drawn at once. */
public final class Facts {

    private final Drawn list;

    public Facts(String... classes) {
        this.list = Drawn.of("dl", classes);
    }

    /** @param value null where there is nothing to be said, then the name is not said either */
    public Facts fact(String name, @Nullable String value) {
        return fact(name, value == null ? null : Drawn.span(value));
    }

    /** @param value null where there is nothing to be said, then the name is not said either */
    public Facts fact(String name, @Nullable Drawn value) {
        if (value != null) {
            list.add(Drawn.words("dt", name), Drawn.of("dd").add(value));
        }
        return this;
    }

    public Drawn drawn() {
        return list;
    }
}
