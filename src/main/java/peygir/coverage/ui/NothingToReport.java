package peygir.coverage.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.checkbox.CheckboxGroupVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import peygir.access.Role;
import peygir.coverage.StatementRow;
import peygir.shared.CommandKey;
import peygir.shared.Dates;
import peygir.shared.DomainException;
import peygir.shared.Messages;
import peygir.shared.NgoId;
import peygir.shared.ui.JalaliDatePicker;
import peygir.shared.ui.Notices;
import peygir.shared.ui.Press;
import peygir.shared.ui.Still;
import peygir.shared.ui.Translations;

/** The sub-sectors of an NGO's own sector in which nothing of it runs: what it said of them, and where it was silent. */
class NothingToReport extends Div {

    /** How long an NGO's word holds unless it says otherwise: a season. */
    private static final int USUAL_DAYS = 90;

    private final transient CoverageServices services;
    private final NgoId ngo;

    NothingToReport(CoverageServices services, NgoId ngo) {
        this.services = services;
        this.ngo = ngo;
        addClassName("item");
        show(false);
    }

    /** @param asking whether the form is open */
    private void show(boolean asking) {
        removeAll();
        var rows = services.statements().of(services.who(), ngo, getLocale());
        var said = rows.stream().filter(row -> row.running() == 0 && row.noneUntil() != null).toList();
        var silent = rows.stream().filter(StatementRow::silent).toList();
        setVisible(!said.isEmpty() || !silent.isEmpty());
        var matter = new Div(new H3(text("title")));
        if (!said.isEmpty()) {
            var list = new UnorderedList();
            said.forEach(row -> list.add(new ListItem(text(
                    "said", row.label(), Dates.brief(Objects.requireNonNull(row.noneUntil()), getLocale()), Objects.toString(row.statedBy(), "")))));
            matter.add(list);
        }
        var mayTell = !silent.isEmpty() && services.who().has(Role.NGO);
        if (!silent.isEmpty() && !asking) {
            matter.add(new Paragraph(text("silent", silent.stream().map(StatementRow::label).collect(Collectors.joining(Translations.of(this, "coverage.ui.comma"))))));
        }
        if (mayTell && !asking) {
            matter.add(new Press(text("save"), () -> show(true)).offPaper());
        }
        add(Still.of(matter));
        if (mayTell && asking) {
            form(silent);
        }
    }

    private void form(List<StatementRow> silent) {
        var key = CommandKey.fresh();
        var why = new Paragraph(text("why"));
        why.addClassName("meta");
        var subSectors = new CheckboxGroup<StatementRow>(text("question"));
        subSectors.setItems(silent);
        subSectors.setItemLabelGenerator(StatementRow::label);
        subSectors.addThemeVariants(CheckboxGroupVariant.LUMO_VERTICAL);
        subSectors.setManualValidation(true);
        var until = new JalaliDatePicker(text("until"), services.clock());
        until.setValue(services.today().plusDays(USUAL_DAYS));
        var save = new Button(text("save"), _ -> {
            var none = subSectors.getValue().isEmpty();
            subSectors.setErrorMessage(Translations.of(this, "coverage.StatementDesk.subSectorNeeded"));
            subSectors.setInvalid(none);
            if (Days.given(until) && !none) {
                try {
                    services.statements().confirmNone(
                            services.who(), key, ngo, subSectors.getValue().stream().map(StatementRow::subSector).collect(Collectors.toSet()),
                            until.getValue());
                    Notices.done(text("saved"));
                    show(false);
                } catch (DomainException refusal) {
                    until.setErrorMessage(Messages.text(getLocale(), refusal));
                    until.setInvalid(true);
                }
            }
        });
        var actions = new Div(save);
        actions.addClassName("form-actions");
        var form = new Div(why, subSectors, until, actions);
        form.addClassNames("item-form", "no-print");
        add(form);
    }

    private String text(String thing, Object... arguments) {
        return Translations.of(this, "coverage.ui.NothingToReport." + thing, arguments);
    }
}
