package peygir.coverage.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.OptimisticLockingFailureException;
import peygir.coverage.OverlapDesk;
import peygir.coverage.OverlapLabel;
import peygir.coverage.OverlapRow;
import peygir.meeting.MeetingRow;
import peygir.shared.CommandKey;
import peygir.shared.Dates;
import peygir.shared.Numbers;
import peygir.shared.ui.ConflictPanel;
import peygir.shared.ui.ConflictPanel.Difference;
import peygir.shared.ui.Notices;
import peygir.shared.ui.TextRule;
import peygir.shared.ui.Translations;

/** Settles one pair: what it is, what was agreed, in which meeting. */
class SettlementForm extends Div {

    private static final TextRule AGREEMENT = TextRule.required(OverlapDesk.LONGEST_AGREEMENT);

    private final transient OverlapServices services;
    private final transient OverlapRow pair;
    private final transient Runnable done;
    private final RadioButtonGroup<OverlapLabel> label = new RadioButtonGroup<>();
    private final TextArea agreement = AGREEMENT.on(new TextArea());
    private final Select<MeetingRow> decidedIn = new Select<>();
    private final Div conflict = new Div();

    SettlementForm(OverlapServices services, OverlapRow pair, Runnable done) {
        this.services = services;
        this.pair = pair;
        this.done = done;
        addClassName("overlap-form");
        label.setLabel(text("label"));
        label.setItems(OverlapLabel.values());
        label.setItemLabelGenerator(value -> Translations.of(this, value));
        label.setRequiredIndicatorVisible(true);
        label.setManualValidation(true);
        agreement.setLabel(text("agreement"));
        agreement.setWidthFull();
        decidedIn.setLabel(text("decidedIn"));
        decidedIn.setItems(services.held(pair.county(), getLocale()));
        decidedIn.setItemLabelGenerator(this::named);
        decidedIn.setEmptySelectionAllowed(true);
        decidedIn.setEmptySelectionCaption(text("betweenMeetings"));
        show(pair);
        var key = CommandKey.fresh();
        var save = new Button(text("save"), _ -> save(key, pair.version()));
        save.addThemeVariants(ButtonVariant.PRIMARY);
        var actions = new Div(save, new Button(text("cancel"), _ -> done.run()));
        actions.addClassName("form-actions");
        add(conflict, label, agreement, decidedIn, actions);
    }

    private void show(OverlapRow row) {
        label.setValue(row.label());
        agreement.setValue(Objects.toString(row.agreement(), ""));
        decidedIn.setValue(decidedIn.getListDataView().getItems().filter(meeting -> meeting.id().equals(row.decidedIn() == null ? row.tabledIn() : row.decidedIn())).findFirst().orElse(null));
    }

    private String named(@Nullable MeetingRow meeting) {
        return meeting == null
                ? text("betweenMeetings")
                : text("meeting", meeting.series(), Numbers.plain(meeting.number(), getLocale()), Dates.brief(meeting.day(), getLocale()));
    }

    private void save(CommandKey key, long seen) {
        var chosen = label.getValue();
        label.setErrorMessage(text("labelNeeded"));
        label.setInvalid(chosen == null);
        if (!AGREEMENT.accepts(agreement) || chosen == null) {
            return;
        }
        var meeting = decidedIn.getValue() == null ? null : decidedIn.getValue().id();
        try {
            services.desk().settle(
                    services.who(), key, new OverlapDesk.Settlement(pair.first(), pair.second(), seen, chosen, agreement.getValue(), meeting));
            Notices.done(text("settled"));
            done.run();
        } catch (OptimisticLockingFailureException meanwhile) {
            showBoth();
        }
    }

    private void showBoth() {
        var stored = services.desk().of(services.who(), pair.county(), getLocale()).stream()
                .filter(row -> row.isOf(pair.first(), pair.second()))
                .findFirst();
        if (stored.isEmpty()) {
            // The two no longer meet at all: there is nothing left to settle.
            Notices.refused(Translations.of(this, "coverage.ui.changedMeanwhile"));
            done.run();
            return;
        }
        var row = stored.get();
        var again = CommandKey.fresh();
        conflict.removeAll();
        conflict.add(new ConflictPanel(differences(row), done, () -> save(again, row.version())));
    }

    private List<Difference> differences(OverlapRow stored) {
        return List.of(
                new Difference(text("label"), name(label.getValue()), name(stored.label())),
                new Difference(text("agreement"), agreement.getValue(), Objects.toString(stored.agreement(), "")),
                new Difference(
                        text("decidedIn"), named(decidedIn.getValue()),
                        stored.decidedInTitle() == null ? text("betweenMeetings") : stored.decidedInTitle()));
    }

    private String name(@Nullable OverlapLabel value) {
        return value == null ? "" : Translations.of(this, value);
    }

    private String text(String thing, Object... arguments) {
        return Translations.of(this, "coverage.ui.SettlementForm." + thing, arguments);
    }
}
