package peygir.coverage.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import peygir.coverage.CellRow;
import peygir.coverage.NeedDesk;
import peygir.ngo.Taxonomy.Term;
import peygir.shared.CommandKey;
import peygir.shared.DomainException;
import peygir.shared.Messages;
import peygir.shared.Numbers;
import peygir.shared.ui.JalaliDatePicker;
import peygir.shared.ui.Notices;
import peygir.shared.ui.TextRule;
import peygir.shared.ui.Translations;

/** Puts a need of a cell on record: how urgent, for whom, by whose word. */
class NeedForm extends Details {

    private static final TextRule SOURCE = TextRule.required(NeedDesk.LONGEST_SOURCE);

    private final transient CoverageServices services;
    private final transient NeedDesk desk;
    private final transient CellRow cell;
    private final Select<Integer> priority = new Select<>();
    private final Select<Term> group = new Select<>();
    private final TextField source = SOURCE.on(new TextField());
    private final JalaliDatePicker asOf;

    NeedForm(CoverageServices services, NeedDesk desk, CellRow cell) {
        this.services = services;
        this.desk = desk;
        this.cell = cell;
        this.asOf = new JalaliDatePicker(text("asOf"), services.clock());
        addClassName("no-print");
        setSummaryText(text("add"));
        priority.setLabel(text("priority"));
        priority.setItems(IntStream.rangeClosed(1, NeedDesk.HIGHEST_PRIORITY).boxed().toList());
        priority.setItemLabelGenerator(value -> Numbers.plain(value, getLocale()));
        priority.setValue(CellRow.NEED_THRESHOLD);
        group.setLabel(text("group"));
        group.setItems(services.taxonomy().targetGroups(services.who(), getLocale()));
        group.setItemLabelGenerator(this::named);
        group.setEmptySelectionAllowed(true);
        group.setEmptySelectionCaption(text("everybody"));
        source.setLabel(text("source"));
        source.setHelperText(text("source.hint"));
        asOf.setValue(services.today());
        var key = CommandKey.fresh();
        var save = new Button(text("save"), _ -> save(key));
        var actions = new Div(save);
        actions.addClassName("form-actions");
        var fields = new Div(source, priority, group, asOf);
        fields.addClassName("form");
        add(fields, actions);
    }

    private String named(@Nullable Term term) {
        return term == null ? text("everybody") : term.label();
    }

    private void save(CommandKey key) {
        if (!(SOURCE.accepts(source) & Days.given(asOf))) {
            return;
        }
        try {
            desk.record(
                    services.who(), key,
                    new NeedDesk.Finding(
                            cell.county(), cell.subSector(), group.getValue() == null ? null : group.getValue().code(), priority.getValue(),
                            source.getValue(), asOf.getValue()));
            Notices.done(text("saved"));
            // The cell's state and its gap may be others now; the page is read again.
            getUI().ifPresent(ui -> ui.refreshCurrentRoute(false));
        } catch (DomainException refusal) {
            asOf.setErrorMessage(Messages.text(getLocale(), refusal));
            asOf.setInvalid(true);
        }
    }

    private String text(String thing) {
        return Translations.of(this, "coverage.ui.NeedForm." + thing);
    }
}
