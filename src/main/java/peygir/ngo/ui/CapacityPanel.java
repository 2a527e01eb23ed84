package peygir.ngo.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Optional;
import peygir.access.Actor;
import peygir.access.CurrentActor;
import peygir.access.Role;
import peygir.ngo.CapacityKind;
import peygir.ngo.CapacityRegister;
import peygir.ngo.CapacityRow;
import peygir.ngo.Visibility;
import peygir.shared.CommandKey;
import peygir.shared.Dates;
import peygir.shared.NgoId;
import peygir.shared.Numbers;
import peygir.shared.ui.EmptyNote;
import peygir.shared.ui.Notices;
import peygir.shared.ui.Panel;
import peygir.shared.ui.PersianNumberField;
import peygir.shared.ui.TextRule;
import peygir.shared.ui.Translations;

/** What an NGO can offer; whoever keeps its record adds and withdraws. */
public class CapacityPanel extends Div {

    private static final TextRule DESCRIPTION = TextRule.required(CapacityRegister.LONGEST_DESCRIPTION);
    private static final TextRule AVAILABILITY = TextRule.optional(CapacityRegister.LONGEST_AVAILABILITY);

    private final transient CapacityRegister register;
    private final transient CurrentActor current;
    private final NgoId ngo;

    public CapacityPanel(CapacityRegister register, CurrentActor current, NgoId ngo) {
        this.register = register;
        this.current = current;
        this.ngo = ngo;
        show();
    }

    private void show() {
        removeAll();
        var who = current.get();
        var panel = new Panel(text("title"));
        if (mayChange(who)) {
            var place = new Div();
            var add = new Button(text("add"));
            add.addClickListener(_ -> {
                add.setVisible(false);
                place.add(form());
            });
            panel.withActions(add);
            panel.add(place);
        }
        var rows = register.of(who, ngo);
        if (rows.isEmpty()) {
            panel.add(new EmptyNote(text("empty")));
        }
        rows.forEach(row -> panel.add(row(row, who)));
        add(panel);
    }

    private static boolean mayChange(Actor who) {
        return who.has(Role.NGO, Role.EXPERT, Role.GOVERNOR);
    }

    private Div row(CapacityRow row, Actor who) {
        var title = new Span(row.description());
        title.addClassName("item-title");
        var amount = Optional.ofNullable(row.amount()).map(n -> text("amount", Numbers.text(n, getLocale()))).orElse("");
        var when = Optional.ofNullable(row.availability()).map(words -> text("when", words)).orElse("");
        var meta = new Paragraph(text(
                "meta", Translations.of(this, row.kind()), amount, when, Translations.of(this, row.visibility()), Dates.brief(row.declaredOn(), getLocale())));
        meta.addClassName("meta");
        var item = new Div(title, meta);
        item.addClassName("item");
        if (mayChange(who)) {
            var key = CommandKey.fresh();
            var withdraw = new Button(text("withdraw"), _ -> {
                register.withdraw(current.get(), key, row.id());
                Notices.done(text("withdrawn"));
                show();
            });
            withdraw.addThemeVariants(ButtonVariant.TERTIARY);
            withdraw.addClassName("no-print");
            item.add(withdraw);
        }
        return item;
    }

    private Div form() {
        var key = CommandKey.fresh();
        var kind = new Select<CapacityKind>();
        kind.setLabel(text("kind"));
        kind.setItems(CapacityKind.values());
        kind.setItemLabelGenerator(value -> Translations.of(this, value));
        kind.setValue(CapacityKind.PEOPLE);
        var description = DESCRIPTION.on(new TextField(text("description")));
        description.addClassName("wide");
        var amount = new PersianNumberField(text("amountLabel"));
        amount.setMin(0);
        var availability = AVAILABILITY.on(new TextField(text("availability")));
        var visibility = new RadioButtonGroup<Visibility>(text("visibility"));
        visibility.setItems(Visibility.values());
        visibility.setItemLabelGenerator(value -> Translations.of(this, value));
        visibility.setValue(Visibility.OFFICE);
        var save = new Button(text("save"), _ -> {
            // Every field says its own words; none is skipped because another was wrong.
            var valid = DESCRIPTION.accepts(description) & AVAILABILITY.accepts(availability) & !amount.isInvalid();
            if (valid) {
                register.declare(
                        current.get(), key,
                        new CapacityRegister.Declaration(
                                ngo, kind.getValue(), description.getValue(), amount.getValue(), availability.getValue(), visibility.getValue()));
                Notices.done(text("saved"));
                show();
            }
        });
        save.addThemeVariants(ButtonVariant.PRIMARY);
        var cancel = new Button(text("cancel"), _ -> show());
        var actions = new Div(save, cancel);
        actions.addClassName("form-actions");
        var fields = new Div(description, kind, amount, availability, visibility);
        fields.addClassName("form");
        var form = new Div(fields, actions);
        form.addClassName("item-form");
        return form;
    }

    private String text(String thing, Object... arguments) {
        return Translations.of(this, "ngo.ui.CapacityPanel." + thing, arguments);
    }
}
