package peygir.introduction.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.util.Objects;
import org.springframework.dao.OptimisticLockingFailureException;
import peygir.coverage.ActivityFacts;
import peygir.coverage.ui.JointActivityForm;
import peygir.introduction.IntroductionRow;
import peygir.shared.CommandKey;
import peygir.shared.DomainException;
import peygir.shared.ui.Notices;
import peygir.shared.ui.Translations;

/** What two NGOs agreed on becomes an activity of both: one leads, the other is its partner. */
class JointForm extends Div {

    private final CommandKey key = CommandKey.fresh();

    JointForm(IntroductionServices services, JointActivityForm.Maker maker, IntroductionRow row, Runnable done) {
        addClassName("item-form");
        var lead = new RadioButtonGroup<Boolean>(text("lead"));
        lead.setItems(false, true);
        lead.setItemLabelGenerator(asker -> asker ? row.askerName() : row.giverName());
        lead.setValue(false);
        var fields = maker.of(Objects.requireNonNull(row.giver(), "the office knows both"));
        var save = new Button(text("save"));
        save.addThemeVariants(ButtonVariant.PRIMARY);
        save.setDisableOnClick(true);
        save.addClickListener(_ -> {
            try {
                fields.facts().ifPresent(facts -> save(services, row, lead.getValue(), facts, fields, done));
            } finally {
                save.setEnabled(true);
            }
        });
        var actions = new Div(save, new Button(text("cancel"), _ -> done.run()));
        actions.addClassName("form-actions");
        add(lead, fields, actions);
    }

    private void save(
            IntroductionServices services, IntroductionRow row, boolean askerLeads, ActivityFacts facts, JointActivityForm fields, Runnable done) {
        try {
            services.desk().becomeActivity(services.who(), key, row.id(), row.version(), askerLeads, facts);
            Notices.done(text("saved"));
            done.run();
        } catch (DomainException refusal) {
            fields.refuse(refusal);
        } catch (OptimisticLockingFailureException _) {
            Notices.refused(Translations.of(this, "introduction.ui.IntroductionsView.meanwhile"));
            done.run();
        }
    }

    private String text(String part) {
        return Translations.of(this, "introduction.ui.JointForm." + part);
    }
}
