package peygir.coverage.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import org.springframework.dao.OptimisticLockingFailureException;
import peygir.access.Role;
import peygir.coverage.ActivityRow;
import peygir.coverage.ActivityStatus;
import peygir.coverage.PartnerRow;
import peygir.coverage.PartnerState;
import peygir.shared.CommandKey;
import peygir.shared.Dates;
import peygir.shared.NgoId;
import peygir.shared.ui.EmptyNote;
import peygir.shared.ui.Notices;
import peygir.shared.ui.Still;
import peygir.shared.ui.Translations;

/** An NGO's activities for those who keep them: what runs, whether it is still true, a new one, and nothing to report. */
class ActivityList extends Div {

    private final transient CoverageServices services;
    private final NgoId ngo;

    ActivityList(CoverageServices services, NgoId ngo) {
        this.services = services;
        this.ngo = ngo;
        addClassName("items");
        show();
    }

    private void show() {
        removeAll();
        if (services.mayChange()) {
            add(newOne());
        }
        var rows = services.register().of(services.who(), ngo, getLocale());
        if (rows.isEmpty()) {
            add(new EmptyNote(text(services.who().has(Role.NGO) ? "empty" : "none")));
        }
        var together = services.partners().ofNgo(services.who(), ngo, getLocale());
        rows.forEach(row -> add(row(row, together.stream().filter(part -> row.id().equals(part.activity())).toList())));
        joined(together.stream().filter(part -> rows.stream().noneMatch(row -> row.id().equals(part.activity()))).toList());
        add(new NothingToReport(services, ngo));
    }

    private Div newOne() {
        var place = new Div();
        place.addClassName("no-print");
        var add = new Button(text("add"));
        add.addClickListener(_ -> {
            add.setVisible(false);
            place.add(form());
        });
        place.add(add);
        return place;
    }

    /** What others lead and this one does with them, or waits to. */
    private void joined(List<PartnerRow> parts) {
        if (!parts.isEmpty()) {
            add(new H3(text("joined")));
            parts.forEach(part -> add(PartnerItem.ofPartner(services, part, this::show)));
        }
    }

    /** @param parts who does it with this one, or asks to */
    private Component row(ActivityRow row, List<PartnerRow> parts) {
        var title = new Anchor(CoverageNavigation.href(row.id()), row.title());
        title.addClassName("item-title");
        var head = new Div(title, new ActivityMark(row));
        head.addClassName("item-head");
        var item = new Div(
                head,
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
        var waiting = parts.stream().filter(part -> part.state() == PartnerState.ASKED).toList();
        waiting.forEach(part -> item.add(PartnerItem.ofLead(services, part, this::show)));
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
        // What has ended only tells; what runs is asked about.
        return !waiting.isEmpty() || asks(row) ? item : Still.of(item);
    }

    private boolean asks(ActivityRow row) {
        var runs = row.status() == ActivityStatus.PLANNED || row.status() == ActivityStatus.RUNNING;
        return runs && services.mayChange() && row.confirmedOn().isBefore(services.today());
    }

    private static Paragraph meta(String words) {
        var meta = new Paragraph(words);
        meta.addClassName("meta");
        return meta;
    }

    /** One click each; the answer is about the record as it is shown here. */
    private Div stillTrue(ActivityRow row) {
        var confirmKey = CommandKey.fresh();
        var withdrawKey = CommandKey.fresh();
        var still = new Button(text("stillTrue"), _ -> answer(
                text("thanks"), () -> services.register().confirm(services.who(), confirmKey, row.id(), row.version())));
        still.setAriaLabel(text("stillTrueOf", row.title()));
        var gone = new Button(text("noLonger"), _ -> answer(
                text("withdrawn"), () -> services.register().withdraw(services.who(), withdrawKey, row.id(), row.version())));
        gone.setAriaLabel(text("noLongerOf", row.title()));
        gone.addThemeVariants(ButtonVariant.TERTIARY);
        var actions = new Div(still, gone);
        actions.addClassNames("form-actions", "no-print");
        return actions;
    }

    private void answer(String thanks, Runnable command) {
        try {
            command.run();
            Notices.done(thanks);
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
