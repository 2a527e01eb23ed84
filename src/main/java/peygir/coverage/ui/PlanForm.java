package peygir.coverage.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import peygir.access.Role;
import peygir.coverage.ActivityFacts;
import peygir.coverage.ActivityId;
import peygir.coverage.ActivityRegister;
import peygir.coverage.AlikeRow;
import peygir.coverage.PartnerDesk;
import peygir.coverage.PlannedWork;
import peygir.shared.CommandKey;
import peygir.shared.DomainException;
import peygir.shared.Messages;
import peygir.shared.NgoId;
import peygir.shared.ui.Notices;
import peygir.shared.ui.Translations;

/** "We plan to do…": before it is saved, who does that already, there and then, is shown; whoever knows saves all the same. */
class PlanForm extends Div {

    private final CommandKey key = CommandKey.fresh();
    private final CommandKey joining = CommandKey.fresh();
    private final transient CoverageServices services;
    private final NgoId ngo;
    private final transient Consumer<ActivityId> saved;
    private final transient Runnable left;
    private final ActivityForm fields;
    private final PartnerChoice partners;
    private final Div warning = new Div();

    /** What was planned when others were last shown: the same plan is not warned of twice. */
    private transient @Nullable PlannedWork warnedOf;

    PlanForm(CoverageServices services, NgoId ngo, Consumer<ActivityId> saved, Runnable left) {
        this.services = services;
        this.ngo = ngo;
        this.saved = saved;
        this.left = left;
        this.fields = ActivityForm.of(services, ngo, getLocale());
        this.partners = new PartnerChoice(services, ngo);
        partners.addClassName("wide");
        fields.add(partners);
        warning.addClassName("alike");
        warning.getElement().setAttribute("role", "status");
        var save = new Button(text("save"), _ -> fields.facts().ifPresent(this::save));
        save.addThemeVariants(ButtonVariant.PRIMARY);
        var actions = new Div(save, new Button(text("cancel"), _ -> left.run()));
        actions.addClassName("form-actions");
        add(fields, warning, actions);
    }

    private void save(ActivityFacts facts) {
        if (warn(facts)) {
            return;
        }
        try {
            var id = services.register().plan(services.who(), key, new ActivityRegister.Plan(ngo, facts, partners.chosen(), false));
            Notices.done(text("saved"));
            saved.accept(id);
        } catch (DomainException refusal) {
            fields.refuse(refusal);
        }
    }

    /** Whether there is somebody to be told of first. */
    private boolean warn(ActivityFacts facts) {
        var work = PlannedWork.of(facts);
        if (work.equals(warnedOf)) {
            return false;
        }
        warnedOf = work;
        warning.removeAll();
        var alike = services.aid().alike(services.who(), ngo, work, Translations.localeOf(this));
        Optional.of(alike).filter(rows -> !rows.isEmpty()).ifPresent(rows -> warning.add(new AlikeList(rows, services.who().has(Role.NGO), this::join)));
        return !alike.isEmpty();
    }

    /** What the busy want: not the same beside the other, but with it. The plan itself is then not put on record. */
    private void join(AlikeRow row) {
        var who = services.who();
        var ask = who.has(Role.NGO);
        try {
            if (ask) {
                services.partners().ask(who, joining, new PartnerDesk.Request(ngo, row.activity(), ""));
            } else {
                services.partners().name(who, joining, new PartnerDesk.Naming(new ActivityId(row.activity()), ngo));
            }
            Notices.done(Translations.of(this, ask ? "coverage.ui.AlikeList.asked" : "coverage.ui.AlikeList.named", row.ngo()));
            left.run();
        } catch (DomainException refusal) {
            Notices.refused(Messages.text(Translations.localeOf(this), refusal));
        }
    }

    private String text(String thing) {
        return Translations.of(this, "coverage.ui.OwnActivities." + thing);
    }
}
