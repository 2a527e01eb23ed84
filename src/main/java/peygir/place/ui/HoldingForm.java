package peygir.place.ui;

import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.dao.OptimisticLockingFailureException;
import peygir.access.CurrentActor;
import peygir.access.Role;
import peygir.identity.AccountDesk;
import peygir.identity.AccountRow;
import peygir.place.Appointment;
import peygir.place.OfficeDesk;
import peygir.place.OfficeSheet;
import peygir.shared.CommandKey;
import peygir.shared.DomainException;
import peygir.shared.Messages;
import peygir.shared.ui.JalaliDatePicker;
import peygir.shared.ui.Notices;
import peygir.shared.ui.TextRule;
import peygir.shared.ui.Translations;

/** Says somebody's last day in an office, or gives the office to somebody. */
class HoldingForm extends Div {

    private static final TextRule NAME = TextRule.required(OfficeDesk.LONGEST_NAME);

    private final transient OfficeDesk desk;
    private final transient CurrentActor current;
    private final transient Runnable changed;
    private final CommandKey key = CommandKey.fresh();
    private final JalaliDatePicker day;

    HoldingForm(OfficeDesk desk, CurrentActor current, Clock clock, Runnable changed) {
        this.desk = desk;
        this.current = current;
        this.changed = changed;
        this.day = new JalaliDatePicker("", clock);
        day.setValue(LocalDate.now(clock));
        day.setRequiredIndicatorVisible(true);
        addClassName("form");
    }

    HoldingForm relieving(OfficeSheet sheet, OfficeSheet.Line line) {
        day.setLabel(text("lastDay"));
        add(day, save("relieve", () -> {
            if (hasDay()) {
                carryOut("relieved", () -> desk.relieve(current.get(), key, sheet.id(), sheet.version(), line.id(), day.getValue()));
            }
        }));
        return this;
    }

    HoldingForm appointing(OfficeSheet sheet, AccountDesk accounts) {
        var role = new ComboBox<Role>(text("role"));
        role.setItems(sheet.county() ? List.of(Role.GOVERNOR, Role.EXPERT) : List.of(Role.DIRECTOR));
        role.setItemLabelGenerator(each -> Translations.of(this, each));
        role.setValue(sheet.county() ? Role.GOVERNOR : Role.DIRECTOR);
        role.setRequiredIndicatorVisible(true);
        var person = NAME.on(new TextField(text("person")));
        var account = new AccountChoice(text("account"), accounts, current);
        account.setItemLabelGenerator(row -> row.signInName() == null ? text("account.unclaimed", row.displayName()) : text("account.of", row.displayName(), row.signInName()));
        account.setHelperText(text("account.hint"));
        var acting = new Checkbox(text("acting"));
        day.setLabel(text("firstDay"));
        add(role, person, account, day, acting, save("appoint", () -> {
            if (NAME.accepts(person) & hasDay() && role.getValue() != null) {
                var chosen = account.getValue() == null ? null : account.getValue().id();
                carryOut("appointed", () -> desk.appoint(current.get(), key, sheet.version(), new Appointment(
                        sheet.id(), role.getValue(), person.getValue(), chosen, acting.getValue(), day.getValue())));
            }
        }));
        return this;
    }

    private boolean hasDay() {
        if (day.getValue() == null && day.getTypedText().isBlank()) {
            refuse(day, Translations.of(this, "shared.ui.TextRule.required"));
        }
        return day.getValue() != null && !day.isInvalid();
    }

    private Div save(String name, Runnable action) {
        var save = new Button(text(name), _ -> action.run());
        save.addThemeVariants(ButtonVariant.PRIMARY);
        var actions = new Div(save);
        actions.addClassNames("form-actions", "wide");
        return actions;
    }

    /** A refusal stands beside the day: it is about who holds the office on it. */
    private void carryOut(String done, Runnable command) {
        try {
            command.run();
        } catch (DomainException refusal) {
            refuse(day, Messages.text(Translations.localeOf(this), refusal));
            return;
        } catch (OptimisticLockingFailureException _) {
            refuse(day, text("changedMeanwhile"));
            return;
        }
        Notices.done(text(done));
        changed.run();
    }

    private static void refuse(HasValidation field, String words) {
        field.setErrorMessage(words);
        field.setInvalid(true);
    }

    private String text(String thing, Object... arguments) {
        return Translations.of(this, "place.ui.HoldingForm." + thing, arguments);
    }
}
