package peygir.shared.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.function.Supplier;

/** Two columns of panels beside each other, one below the other on a phone. */
public final class Columns extends Div {

    /** @param left asked for before this is built, see {@link Together#parts} */
    public Columns(List<Supplier<Component>> left, List<Supplier<Component>> right) {
        super(column(left), column(right));
        addClassName("columns");
    }

    private static Div column(List<Supplier<Component>> parts) {
        var column = new Div();
        column.addClassName("page-groups");
        parts.forEach(part -> column.add(part.get()));
        return column;
    }
}
