package peygir.coverage.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Clock;
import java.time.LocalDate;
import java.util.stream.Collectors;
import peygir.access.Actor;
import peygir.access.CurrentActor;
import peygir.coverage.ActivityRegister;
import peygir.coverage.ActivityRow;
import peygir.coverage.ActivityStatus;
import peygir.ngo.Taxonomy;
import peygir.place.Gazetteer;
import peygir.place.LocalityRow;
import peygir.shared.CommandKey;
import peygir.shared.Dates;
import peygir.shared.Letters;
import peygir.shared.NgoId;
import peygir.shared.ui.EmptyNote;
import peygir.shared.ui.JalaliDatePicker;
import peygir.shared.ui.Notices;
import peygir.shared.ui.Panel;
import peygir.shared.ui.StateMark;
import peygir.shared.ui.TextRule;
import peygir.shared.ui.Translations;

/** An NGO's own activities: what runs, whether it is still true, and a new one. */
public class OwnActivities extends Div {

    private static final TextRule TITLE = TextRule.required(ActivityRegister.LONGEST_TITLE);

    private final transient ActivityRegister register;
    private final transient Taxonomy taxonomy;
    private final transient Gazetteer gazetteer;
    private final transient CurrentActor current;
    private final transient Clock clock;
    private final NgoId ngo;

    public OwnActivities(
            ActivityRegister register, Taxonomy taxonomy, Gazetteer gazetteer, CurrentActor current, Clock clock, NgoId ngo) {
        this.register = register;
        this.taxonomy = taxonomy;
        this.gazetteer = gazetteer;
        this.current = current;
        this.clock = clock;
        this.ngo = ngo;
        show();
    }

    private void show() {
        removeAll();
        var add = new Button(text("coverage.ui.OwnActivities.add"));
        var panel = new Panel(text("coverage.ui.OwnActivities.title")).withActions(add);
        var place = new Div();
        panel.add(place);
        add.addClickListener(_ -> {
            add.setVisible(false);
            place.add(form(current.get()));
        });
        var rows = register.of(current.get(), ngo, getLocale());
        if (rows.isEmpty()) {
            panel.add(new EmptyNote(text("coverage.ui.OwnActivities.empty")));
        }
        rows.forEach(row -> panel.add(row(row)));
        add(panel);
    }

    private Div row(ActivityRow row) {
        var today = LocalDate.now(clock);
        var title = new Span(row.title());
        title.addClassName("item-title");
        var tone = switch (row.status()) {
            case RUNNING -> row.stale(today) ? StateMark.Tone.LATE : StateMark.Tone.ACTIVE;
            case PLANNED, ENDED -> StateMark.Tone.QUIET;
        };
        var head = new Div(title, new StateMark(tone, Translations.of(this, row.status())));
        head.addClassName("item-head");
        var meta = new Paragraph(text(
                "coverage.ui.OwnActivities.meta", row.subSectorLabel(), String.join(text("coverage.ui.comma"), row.groups()),
                row.locality() == null ? text("coverage.ui.wholeCounty") : row.locality(),
                text("coverage.ui.period", Dates.brief(row.from(), getLocale()), Dates.brief(row.to(), getLocale()))));
        meta.addClassName("meta");
        var confirmed = new Paragraph(text("coverage.ui.OwnActivities.confirmed", Dates.relative(row.confirmedOn(), today, getLocale())));
        confirmed.addClassName("meta");
        var item = new Div(head, meta, confirmed);
        item.addClassName("item");
        if (row.status() != ActivityStatus.ENDED && row.confirmedOn().isBefore(today)) {
            var confirmKey = CommandKey.fresh();
            var withdrawKey = CommandKey.fresh();
            var still = new Button(text("coverage.ui.OwnActivities.stillTrue"), _ -> {
                register.confirm(current.get(), confirmKey, row.id());
                Notices.done(text("coverage.ui.OwnActivities.thanks"));
                show();
            });
            var gone = new Button(text("coverage.ui.OwnActivities.noLonger"), _ -> {
                register.withdraw(current.get(), withdrawKey, row.id());
                Notices.done(text("coverage.ui.OwnActivities.withdrawn"));
                show();
            });
            gone.addThemeVariants(ButtonVariant.TERTIARY);
            var actions = new Div(still, gone);
            actions.addClassNames("form-actions", "no-print");
            item.add(actions);
        }
        return item;
    }

    private Div form(Actor who) {
        var key = CommandKey.fresh();
        var locale = getLocale();
        var title = TITLE.on(new TextField(text("coverage.ui.OwnActivities.name")));
        var subSector = new ComboBox<Taxonomy.Term>(text("coverage.ui.CoverageView.subSector"));
        // Folding, so that ي/ی, spaces and half-spaces find the same.
        subSector.setItems(
                (term, typed) -> Letters.compact(term.sector() + term.label()).contains(Letters.compact(typed)), taxonomy.subSectors(who, locale));
        subSector.setItemLabelGenerator(term -> text("coverage.ui.OwnActivities.term", String.valueOf(term.sector()), term.label()));
        subSector.setRequiredIndicatorVisible(true);
        var groups = new MultiSelectComboBox<Taxonomy.Term>(text("coverage.ui.CoverageView.groups"));
        groups.setItems(taxonomy.targetGroups(who, locale));
        groups.setItemLabelGenerator(Taxonomy.Term::label);
        groups.setRequiredIndicatorVisible(true);
        var locality = new ComboBox<LocalityRow>(text("coverage.ui.CoverageView.place"));
        locality.setItems(gazetteer.localities(who));
        locality.setItemLabelGenerator(LocalityRow::name);
        locality.setPlaceholder(text("coverage.ui.wholeCounty"));
        var from = new JalaliDatePicker(text("coverage.ui.OwnActivities.from"), clock);
        var to = new JalaliDatePicker(text("coverage.ui.OwnActivities.to"), clock);
        var save = new Button(text("coverage.ui.OwnActivities.save"), _ -> {
            var valid = TITLE.accepts(title);
            valid &= chosen(subSector.getValue() != null, subSector::setInvalid, subSector::setErrorMessage);
            valid &= chosen(!groups.getValue().isEmpty(), groups::setInvalid, groups::setErrorMessage);
            valid &= day(from);
            valid &= day(to);
            if (valid && to.getValue().isBefore(from.getValue())) {
                to.setErrorMessage(text("coverage.ActivityRegister.endsBeforeStart"));
                to.setInvalid(true);
                valid = false;
            }
            if (valid) {
                register.plan(
                        current.get(), key,
                        new ActivityRegister.Plan(
                                ngo, title.getValue(), subSector.getValue().code(),
                                groups.getValue().stream().map(Taxonomy.Term::code).collect(Collectors.toSet()),
                                locality.getValue() == null ? null : locality.getValue().id(), from.getValue(), to.getValue()));
                Notices.done(text("coverage.ui.OwnActivities.saved"));
                show();
            }
        });
        save.addThemeVariants(ButtonVariant.PRIMARY);
        var cancel = new Button(text("coverage.ui.OwnActivities.cancel"), _ -> show());
        var actions = new Div(save, cancel);
        actions.addClassName("form-actions");
        var fields = new Div(title, subSector, groups, locality, from, to);
        fields.addClassName("form");
        var form = new Div(fields, actions);
        form.addClassName("item-form");
        return form;
    }

    private boolean chosen(boolean is, java.util.function.Consumer<Boolean> invalid, java.util.function.Consumer<String> message) {
        message.accept(text("shared.ui.TextRule.required"));
        invalid.accept(!is);
        return is;
    }

    /** An unreadable day has its words already; an empty one gets them here. */
    private boolean day(JalaliDatePicker picker) {
        if (picker.isInvalid()) {
            return false;
        }
        if (picker.getValue() == null) {
            picker.setErrorMessage(text("shared.ui.TextRule.required"));
            picker.setInvalid(true);
            return false;
        }
        return true;
    }

    private String text(String key, Object... arguments) {
        return Translations.of(this, key, arguments);
    }
}
