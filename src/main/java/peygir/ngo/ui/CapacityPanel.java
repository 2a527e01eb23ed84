package peygir.ngo.ui;

import com.vaadin.flow.component.html.Div;
import java.util.ArrayList;
import java.util.List;
import peygir.ngo.CapacityRow;
import peygir.ngo.KeptOfNgo.Matter;
import peygir.ngo.NgoDetails;
import peygir.shared.CommandKey;
import peygir.shared.Dates;
import peygir.shared.NgoId;
import peygir.shared.Numbers;
import peygir.shared.ui.Drawn;
import peygir.shared.ui.EmptyNote;
import peygir.shared.ui.Notices;
import peygir.shared.ui.Panel;
import peygir.shared.ui.Press;
import peygir.shared.ui.Still;
import peygir.shared.ui.Translations;

/** What an NGO can offer; whoever keeps its record adds and withdraws. */
class CapacityPanel extends Div {

    private final transient NgoServices services;
    private final NgoId ngo;

    /** @param details what the page knows of the NGO: where it keeps none they are not asked for */
    CapacityPanel(NgoServices services, NgoDetails details) {
        this.services = services;
        this.ngo = details.row().id();
        var any = details.kept().contains(Matter.CAPACITIES);
        setId("capacities");
        show(false, any);
    }

    private void show() {
        show(false);
    }

    private void show(boolean adding) {
        show(adding, true);
    }

    private void show(boolean adding, boolean any) {
        removeAll();
        var mayChange = services.mayKeep(ngo);
        var panel = new Panel(text("title"));
        if (adding) {
            panel.add(new CapacityForm(services, ngo, this::show));
        } else if (mayChange) {
            panel.withActions(new Press(text("add"), () -> show(true)));
        }
        var rows = any ? services.capacities().of(services.who(), ngo, Translations.localeOf(this)) : List.<CapacityRow>of();
        if (rows.isEmpty()) {
            panel.add(new EmptyNote(text("empty")));
        }
        rows.forEach(row -> panel.add(item(row, mayChange)));
        add(adding ? panel : Still.of(panel));
    }

    private Div item(CapacityRow row, boolean mayChange) {
        var locale = Translations.localeOf(this);
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
        var item = new Div(
                Still.of(Drawn.span(row.description(), "item-title", "written")),
                Still.of(Drawn.words("p", String.join(Translations.of(this, "ngo.ui.ProfileFacts.and"), facts), "meta")));
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

    private Press stillTrue(CapacityRow row) {
        var key = CommandKey.fresh();
        var id = row.id();
        return new Press(Translations.of(this, "ngo.ui.OwnProfile.stillTrue"), () -> {
            services.capacities().confirm(services.who(), key, id);
            Notices.done(Translations.of(this, "ngo.ui.OwnProfile.thanks"));
            show();
        }).named(text("stillTrueOf", row.description()));
    }

    private Press withdraw(CapacityRow row) {
        var key = CommandKey.fresh();
        var id = row.id();
        return new Press(text("withdraw"), () -> {
            services.capacities().withdraw(services.who(), key, id);
            Notices.done(text("withdrawn"));
            show();
        }).quiet().named(text("withdrawOf", row.description()));
    }

    private String text(String part, Object... arguments) {
        return Translations.of(this, "ngo.ui.CapacityPanel." + part, arguments);
    }
}
