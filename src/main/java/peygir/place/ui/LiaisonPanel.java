package peygir.place.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import peygir.access.CurrentActor;
import peygir.access.Role;
import peygir.identity.AccountDesk;
import peygir.identity.AccountRow;
import peygir.place.DepartmentSheet;
import peygir.place.LiaisonDesk;
import peygir.place.LiaisonDesk.Liaison;
import peygir.shared.CommandKey;
import peygir.shared.Dates;
import peygir.shared.OfficeId;
import peygir.shared.ui.Attempt;
import peygir.shared.ui.EmptyNote;
import peygir.shared.ui.JalaliDatePicker;
import peygir.shared.ui.LatinText;
import peygir.shared.ui.Notices;
import peygir.shared.ui.RowsTable;
import peygir.shared.ui.StateMark;
import peygir.shared.ui.TextRule;
import peygir.shared.ui.Translations;

/** The departments of a county with those who speak for them; the administrator gives and takes that. */
class LiaisonPanel extends Div {

    private static final TextRule NAME = TextRule.required(LiaisonDesk.LONGEST_NAME);

    private final transient LiaisonDesk desk;
    private final transient AccountDesk accounts;
    private final transient CurrentActor current;
    private final transient Clock clock;
    private final OfficeId office;

    LiaisonPanel(LiaisonDesk desk, AccountDesk accounts, CurrentActor current, Clock clock, OfficeId office) {
        this.desk = desk;
        this.accounts = accounts;
        this.current = current;
        this.clock = clock;
        this.office = office;
        addClassName("page-groups");
        show();
    }

    private void show() {
        removeAll();
        var departments = desk.departments(current.get(), office);
        if (departments.isEmpty()) {
            add(new EmptyNote(text("none")));
            return;
        }
        var table = new RowsTable(text("title"), text("department"), text("person"), text("from"), text("until"), text("account")).asCards();
        for (var department : departments) {
            if (department.liaisons().isEmpty()) {
                table.row(RowsTable.cell(department.name()), RowsTable.cell(text("nobody")), RowsTable.cell(""), RowsTable.cell(""), RowsTable.cell(""));
            }
            department.liaisons().forEach(line -> table.row(
                    RowsTable.cell(department.name()), RowsTable.cell(line.person()), RowsTable.cell(Dates.brief(line.from(), Translations.localeOf(this))),
                    until(department, line), line.account() == null ? RowsTable.cell(text("noAccount")) : new LatinText(line.account())));
        }
        add(table);
        if (current.get().has(Role.ADMIN)) {
            add(form(departments));
        }
    }

    private Component until(DepartmentSheet department, DepartmentSheet.Line line) {
        var until = line.until();
        if (until != null) {
            return RowsTable.cell(Dates.brief(until, Translations.localeOf(this)));
        }
        var now = new Div(new StateMark(StateMark.Tone.ACTIVE, text("now")));
        if (current.get().has(Role.ADMIN)) {
            var key = CommandKey.fresh();
            var relieve = new Button(text("relieve"), _ -> {
                desk.relieve(current.get(), key, department.id(), line.id(), LocalDate.now(clock));
                Notices.done(text("relieved", line.person()));
                show();
            });
            relieve.setAriaLabel(text("relieveOf", line.person()));
            relieve.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
            relieve.setDisableOnClick(true);
            now.add(relieve);
        }
        return now;
    }

    private Div form(List<DepartmentSheet> departments) {
        var key = CommandKey.fresh();
        var department = new ComboBox<DepartmentSheet>(text("department"));
        department.setItems(departments);
        department.setItemLabelGenerator(DepartmentSheet::name);
        department.setRequiredIndicatorVisible(true);
        var person = NAME.on(new TextField(text("person")));
        var account = new AccountChoice(text("account"), accounts, current);
        var from = new JalaliDatePicker(text("from"), clock);
        from.setValue(LocalDate.now(clock));
        from.setRequiredIndicatorVisible(true);
        var appoint = new Button(text("appoint"));
        appoint.addThemeVariants(ButtonVariant.PRIMARY);
        appoint.setDisableOnClick(true);
        appoint.addClickListener(_ -> {
            try {
                var chosen = department.getValue();
                department.setInvalid(chosen == null);
                department.setErrorMessage(Translations.of(this, "shared.ui.TextRule.required"));
                var day = from.getValue();
                var by = account.getValue() == null ? null : account.getValue().id();
                if (NAME.accepts(person) & chosen != null & day != null
                        && new Attempt().carriedOut(this, () -> desk.appoint(current.get(), key, new Liaison(chosen.id(), person.getValue(), by, day)))) {
                    Notices.done(text("appointed", person.getValue().strip()));
                    show();
                }
            } finally {
                appoint.setEnabled(true);
            }
        });
        var actions = new Div(appoint);
        actions.addClassNames("form-actions", "wide");
        var form = new Div(department, person, account, from, actions);
        form.addClassNames("form", "no-print");
        return form;
    }

    private String text(String thing, Object... arguments) {
        return Translations.of(this, "place.ui.LiaisonPanel." + thing, arguments);
    }
}
