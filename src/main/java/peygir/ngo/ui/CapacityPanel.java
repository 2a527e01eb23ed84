package peygir.ngo.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import peygir.access.CurrentActor;
import peygir.access.Role;
import peygir.ngo.CapacityRegister;
import peygir.ngo.CapacityRow;
import peygir.shared.CommandKey;
import peygir.shared.Dates;
import peygir.shared.NgoId;
import peygir.shared.Numbers;
import peygir.shared.ui.EmptyNote;
import peygir.shared.ui.Notices;
import peygir.shared.ui.Panel;
import peygir.shared.ui.Translations;

/** What an NGO can offer; whoever keeps its record adds and withdraws. */
public class CapacityPanel extends Div {

    private final transient CapacityRegister register;
    private final transient CurrentActor current;
    private final NgoId ngo;

    public CapacityPanel(CapacityRegister register, CurrentActor current, NgoId ngo) {
        this.register = register;
        this.current = current;
        this.ngo = ngo;
        show();
    }

    private void show() {
        removeAll();
        var who = current.get();
        var mayChange = who.ngos().contains(ngo) || who.has(Role.EXPERT, Role.GOVERNOR);
        var panel = new Panel(text("title"));
        if (mayChange) {
            var place = new Div();
            var add = new Button(text("add"));
            add.addClickListener(_ -> {
                add.setVisible(false);
                place.add(new CapacityForm(register, current, ngo, this::show));
            });
            panel.withActions(add);
            panel.add(place);
        }
        var rows = register.of(who, ngo);
        if (rows.isEmpty()) {
            panel.add(new EmptyNote(text("empty")));
        }
        rows.forEach(row -> panel.add(item(row, mayChange)));
        add(panel);
    }

    private Div item(CapacityRow row, boolean mayChange) {
        var locale = Translations.localeOf(this);
        var title = new Span(row.description());
        title.addClassNames("item-title", "written");
        var facts = new ArrayList<>(List.of(Translations.of(this, row.kind())));
        if (row.amount() != null) {
            facts.add(text("amount", Numbers.text(row.amount(), locale)));
        }
        if (row.availability() != null) {
            facts.add(row.availability());
        }
        facts.add(Translations.of(this, row.visibility()));
        facts.add(text("declared", Dates.brief(row.declaredOn(), locale)));
        var meta = new Paragraph(String.join(Translations.of(this, "ngo.ui.ProfileFacts.and"), facts));
        meta.addClassName("meta");
        var item = new Div(title, meta);
        item.addClassName("item");
        if (mayChange) {
            item.add(withdraw(row));
        }
        return item;
    }

    private Button withdraw(CapacityRow row) {
        var key = CommandKey.fresh();
        var withdraw = new Button(text("withdraw"), _ -> {
            register.withdraw(current.get(), key, row.id());
            Notices.done(text("withdrawn"));
            show();
        });
        withdraw.setDisableOnClick(true);
        withdraw.addThemeVariants(ButtonVariant.TERTIARY);
        withdraw.addClassName("no-print");
        withdraw.setAriaLabel(text("withdrawOf", row.description()));
        return withdraw;
    }

    private String text(String part, Object... arguments) {
        return Translations.of(this, "ngo.ui.CapacityPanel." + part, arguments);
    }
}
