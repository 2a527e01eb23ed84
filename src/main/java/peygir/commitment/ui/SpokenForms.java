package peygir.commitment.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import peygir.commitment.Promise;
import peygir.commitment.PromiseRefused;
import peygir.commitment.Spoken;
import peygir.meeting.MeetingId;
import peygir.meeting.SaidLine;
import peygir.meeting.ui.MeetingNavigation;
import peygir.shared.CommandKey;
import peygir.shared.Messages;
import peygir.shared.Numbers;
import peygir.shared.ui.Notices;
import peygir.shared.ui.Panel;
import peygir.shared.ui.Translations;

/** The promises of one meeting's minutes, a form each, put on record with one press: all that are chosen or none. */
class SpokenForms extends Div {

    private final transient Desk desk;
    private final MeetingId meeting;
    private final List<Entry> entries = new ArrayList<>();
    private final Button save;
    private final CommandKey key = CommandKey.fresh();

    private record Entry(Checkbox chosen, PromiseForm form) {}

    /** @param settings what there is to choose from for a line */
    SpokenForms(Desk desk, MeetingId meeting, List<SaidLine> lines, Function<SaidLine, PromiseForm.Setting> settings) {
        this.desk = desk;
        this.meeting = meeting;
        addClassName("page-groups");
        save = new Button(text("save"), _ -> save());
        save.addThemeVariants(ButtonVariant.PRIMARY);
        lines.forEach(line -> add(entry(line, settings.apply(line))));
        var actions = new Div(save, new Anchor(MeetingNavigation.href(meeting, MeetingNavigation.Tab.MINUTES), text("back")));
        actions.addClassName("form-actions");
        add(actions);
    }

    private Panel entry(SaidLine line, PromiseForm.Setting setting) {
        var form = new PromiseForm(setting, desk.clock());
        form.say(line.text());
        var words = new Paragraph(line.text());
        words.addClassName("quoted");
        var chosen = new Checkbox(text("choose"), true);
        chosen.addValueChangeListener(_ -> {
            form.setVisible(chosen.getValue());
            save.setEnabled(!chosen().isEmpty());
        });
        entries.add(new Entry(chosen, form));
        return new Panel(text("promise", Numbers.plain(entries.size(), Translations.localeOf(this))), words, chosen, form);
    }

    private List<PromiseForm> chosen() {
        return entries.stream().filter(entry -> entry.chosen().getValue()).map(Entry::form).toList();
    }

    private void save() {
        var forms = chosen();
        // Every form says what it lacks, not only the first one.
        var promises = forms.stream().map(PromiseForm::promise).toList();
        if (promises.isEmpty() || promises.stream().anyMatch(Optional::isEmpty)) {
            return;
        }
        var words = new ArrayList<Spoken.Word>();
        for (var promise : promises.stream().flatMap(Optional<Promise>::stream).toList()) {
            words.add(new Spoken.Word(promise, forms.get(words.size()).notVerifiable()));
        }
        try {
            desk.ledger().recordAll(desk.who(), key, new Spoken(meeting, words));
            Notices.done(text("done", words.size()));
            MeetingNavigation.open(meeting);
        } catch (PromiseRefused refusal) {
            var form = forms.get(refusal.place());
            form.refuse(Messages.text(Translations.localeOf(this), refusal));
            form.scrollIntoView();
        }
    }

    private String text(String part, Object... arguments) {
        return Translations.of(this, "commitment.ui.SpokenForms." + part, arguments);
    }
}
