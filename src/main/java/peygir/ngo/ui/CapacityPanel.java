package peygir.ngo.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
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
class CapacityPanel extends Div {

    private final transient NgoServices services;
    private final NgoId ngo;

    CapacityPanel(NgoServices services, NgoId ngo) {
        this.services = services;
        this.ngo = ngo;
        setId("capacities");
        show();
    }

    private void show() {
        removeAll();
        var mayChange = services.mayKeep(ngo);
        var panel = new Panel(text("title"));
        if (mayChange) {
            var place = new Div();
            var add = new Button(text("add"));
            add.addClickListener(_ -> {
                add.setVisible(false);
                place.add(new CapacityForm(services, ngo, this::show));
            });
            panel.withActions(add);
            panel.add(place);
        }
        var rows = services.capacities().of(services.who(), ngo, Translations.localeOf(this));
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
        if (row.subSector() != null) {
            facts.add(row.subSector());
        }
        if (row.locality() != null) {
            facts.add(row.locality());
        }
        facts.add(Translations.of(this, row.visibility()));
        facts.add(text("declared", Dates.brief(row.declaredOn(), locale)));
        facts.add(text("confirmed", Dates.relative(row.confirmedOn(), services.today(), locale)));
        var meta = new Paragraph(String.join(Translations.of(this, "ngo.ui.ProfileFacts.and"), facts));
        meta.addClassName("meta");
        var item = new Div(title, meta);
        item.addClassName("item");
        if (mayChange) {
            var acts = new Div();
            if (row.confirmedOn().isBefore(services.today())) {
                acts.add(stillTrue(row));
            }
            acts.add(withdraw(row));
            acts.addClassNames("form-actions", "no-print");
            item.add(acts);
        }
        return item;
    }

    private Button stillTrue(CapacityRow row) {
        var key = CommandKey.fresh();
        var still = new Button(Translations.of(this, "ngo.ui.OwnProfile.stillTrue"), _ -> {
            services.capacities().confirm(services.who(), key, row.id());
            Notices.done(Translations.of(this, "ngo.ui.OwnProfile.thanks"));
            show();
        });
        still.setDisableOnClick(true);
        still.setAriaLabel(text("stillTrueOf", row.description()));
        return still;
    }

    private Button withdraw(CapacityRow row) {
        var key = CommandKey.fresh();
        var withdraw = new Button(text("withdraw"), _ -> {
            services.capacities().withdraw(services.who(), key, row.id());
            Notices.done(text("withdrawn"));
            show();
        });
        withdraw.setDisableOnClick(true);
        withdraw.addThemeVariants(ButtonVariant.TERTIARY);
        withdraw.setAriaLabel(text("withdrawOf", row.description()));
        return withdraw;
    }

    private String text(String part, Object... arguments) {
        return Translations.of(this, "ngo.ui.CapacityPanel." + part, arguments);
    }
}
