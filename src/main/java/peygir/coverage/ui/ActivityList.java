package peygir.coverage.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.springframework.dao.OptimisticLockingFailureException;
import peygir.access.Role;
import peygir.coverage.ActivityRow;
import peygir.coverage.ActivityStatus;
import peygir.coverage.PartnerRow;
import peygir.coverage.PartnerState;
import peygir.shared.CommandKey;
import peygir.shared.Dates;
import peygir.shared.NgoId;
import peygir.shared.ui.Drawn;
import peygir.shared.ui.EmptyNote;
import peygir.shared.ui.Notices;
import peygir.shared.ui.Press;
import peygir.shared.ui.Still;
import peygir.shared.ui.Translations;

/** An NGO's activities for those who keep them: what runs, whether it is still true, a new one, and nothing to report. */
class ActivityList extends Div {

    private final transient CoverageServices services;
    private final NgoId ngo;

    /** @param partners false when it is known already that nothing is done together with another */
    ActivityList(CoverageServices services, NgoId ngo, BooleanSupplier partners) {
        this.services = services;
        this.ngo = ngo;
        addClassName("items");
        show(false, partners);
    }

    private void show() {
        show(false);
    }

    private void show(boolean adding) {
        show(adding, () -> true);
    }

    private void show(boolean adding, BooleanSupplier partners) {
        removeAll();
        if (adding) {
            add(form());
        }
        var items = new Div();
        items.addClassName("items");
        if (services.mayChange() && !adding) {
            items.add(new Div(new Press(text("add"), () -> show(true)).offPaper()));
        }
        var rows = services.register().of(services.who(), ngo, getLocale());
        if (rows.isEmpty()) {
            items.add(new EmptyNote(text(services.who().has(Role.NGO) ? "empty" : "none")));
        }
        var together = partners.getAsBoolean() ? services.partners().ofNgo(services.who(), ngo, getLocale()) : List.<PartnerRow>of();
        rows.forEach(row -> items.add(row(row, together.stream().filter(part -> row.id().equals(part.activity())).toList())));
        joined(items, together.stream().filter(part -> rows.stream().noneMatch(row -> row.id().equals(part.activity()))).toList());
        add(Still.of(items));
        var nothing = new NothingToReport(services, ngo);
        if (nothing.isVisible()) {
            add(nothing);
        }
    }

    /** What others lead and this one does with them, or waits to. */
    private void joined(Div items, List<PartnerRow> parts) {
        if (!parts.isEmpty()) {
            items.add(new H3(text("joined")));
            parts.forEach(part -> items.add(PartnerItem.ofPartner(services, part, this::show)));
        }
    }

    /** @param parts who does it with this one, or asks to */
    private Component row(ActivityRow row, List<PartnerRow> parts) {
        var head = Drawn.of("div", "item-head").add(Drawn.link(CoverageNavigation.href(row.id()), row.title(), "item-title"), ActivityMark.drawn(row, getLocale()));
        var item = new Div(
                Still.of(head),
                meta(text(
                        "meta", row.subSectorLabel(), String.join(Translations.of(this, "coverage.ui.comma"), row.groups()),
                        row.locality() == null ? Translations.of(this, "coverage.ui.wholeCounty") : row.locality(),
                        Translations.of(this, "coverage.ui.period", Dates.brief(row.from(), getLocale()), Dates.brief(row.to(), getLocale())))),
                meta(text("confirmed", Dates.relative(row.confirmedOn(), services.today(), getLocale()))));
        item.addClassName("item");
        var partners = parts.stream().filter(part -> part.state().together()).map(PartnerRow::partner).toList();
        if (!partners.isEmpty()) {
            item.add(meta(text("with", String.join(Translations.of(this, "coverage.ui.comma"), partners))));
        }
        parts.stream().filter(part -> part.state() == PartnerState.ASKED).forEach(part -> item.add(PartnerItem.ofLead(services, part, this::show)));
        if (services.mayChange()) {
            switch (row.status()) {
                case PLANNED, RUNNING -> {
                    if (asks(row)) {
                        item.add(stillTrue(row));
                    }
                }
                case LAPSED -> item.add(new Anchor(CoverageNavigation.href(row.id()), text("howItEnded")));
                case ENDED -> {}
            }
        }
        return item;
    }

    private boolean asks(ActivityRow row) {
        var runs = row.status() == ActivityStatus.PLANNED || row.status() == ActivityStatus.RUNNING;
        return runs && services.mayChange() && row.confirmedOn().isBefore(services.today());
    }

    private static Still meta(String words) {
        return Still.of(Drawn.words("p", words, "meta"));
    }

    /** One click each; the answer is about the record as it is shown here. */
    private Div stillTrue(ActivityRow row) {
        var confirmKey = CommandKey.fresh();
        var withdrawKey = CommandKey.fresh();
        var id = row.id();
        var version = row.version();
        var still = new Press(text("stillTrue"), () -> answer("thanks", () -> services.register().confirm(services.who(), confirmKey, id, version)))
                .named(text("stillTrueOf", row.title()));
        var gone = new Press(text("noLonger"), () -> answer("withdrawn", () -> services.register().withdraw(services.who(), withdrawKey, id, version)))
                .quiet()
                .named(text("noLongerOf", row.title()));
        var actions = new Div(still, gone);
        actions.addClassNames("form-actions", "no-print");
        return actions;
    }

    private void answer(String thanks, Runnable command) {
        try {
            command.run();
            Notices.done(text(thanks));
        } catch (OptimisticLockingFailureException meanwhile) {
            Notices.refused(Translations.of(this, "coverage.ui.changedMeanwhile"));
        }
        show();
    }

    private Div form() {
        var form = new PlanForm(services, ngo, _ -> show(), this::show);
        form.addClassName("item-form");
        return form;
    }

    private String text(String thing, Object... arguments) {
        return Translations.of(this, "coverage.ui.OwnActivities." + thing, arguments);
    }
}
