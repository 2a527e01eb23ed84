package peygir.ngo.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.springframework.dao.OptimisticLockingFailureException;
import peygir.access.CurrentActor;
import peygir.access.Role;
import peygir.ngo.NgoDetails;
import peygir.ngo.NgoRegistry;
import peygir.ngo.PhoneNumber;
import peygir.ngo.Profile;
import peygir.shared.CommandKey;
import peygir.shared.Dates;
import peygir.shared.DomainException;
import peygir.shared.Messages;
import peygir.shared.NgoId;
import peygir.shared.ui.ConflictPanel;
import peygir.shared.ui.LatinField;
import peygir.shared.ui.LatinText;
import peygir.shared.ui.Notices;
import peygir.shared.ui.Panel;
import peygir.shared.ui.RowsTable;
import peygir.shared.ui.TextRule;
import peygir.shared.ui.Translations;

/** An NGO's profile: what it says of itself, whether it is still true, and the form to change it. */
public class OwnProfile extends Div {

    private static final TextRule PHONE = TextRule.optional(40);
    private static final TextRule ABOUT = TextRule.optional(Profile.LONGEST_ABOUT);

    private final transient NgoRegistry registry;
    private final transient CurrentActor current;
    private final transient Clock clock;
    private final NgoId ngo;

    public OwnProfile(NgoRegistry registry, CurrentActor current, Clock clock, NgoId ngo) {
        this.registry = registry;
        this.current = current;
        this.clock = clock;
        this.ngo = ngo;
        show();
    }

    private void show() {
        removeAll();
        var details = registry.details(current.get(), ngo, getLocale());
        var panel = new Panel(text("title"), facts(details));
        if (current.get().has(Role.NGO, Role.EXPERT, Role.GOVERNOR)) {
            var key = CommandKey.fresh();
            var still = new Button(text("stillTrue"), _ -> {
                registry.confirmProfile(current.get(), key, ngo);
                Notices.done(text("thanks"));
                show();
            });
            panel.withActions(still, new Button(text("change"), _ -> edit(details)));
        }
        add(panel);
    }

    private Div facts(NgoDetails details) {
        var about = new Paragraph(Objects.toString(details.about(), text("noAbout")));
        var table = new RowsTable(text("title"), text("fact"), text("value"));
        table.row(RowsTable.cell(text("legalForm")), RowsTable.cell(Translations.of(this, details.legalForm())));
        table.row(RowsTable.cell(text("sector")), RowsTable.cell(details.row().sector()));
        table.row(RowsTable.cell(text("affiliation")), RowsTable.cell(Objects.toString(details.row().affiliation(), text("independent"))));
        table.row(RowsTable.cell(text("phone")), details.phone() == null ? RowsTable.cell(text("noPhone")) : new LatinText(details.phone()));
        if (details.nationalId() != null) {
            table.row(RowsTable.cell(text("nationalId")), new LatinText(details.nationalId()));
        }
        var confirmed = details.row().confirmedOn();
        table.row(
                RowsTable.cell(text("confirmed")),
                RowsTable.cell(confirmed == null ? text("never") : Dates.relative(confirmed, LocalDate.now(clock), getLocale())));
        var facts = new Div(about, table);
        facts.addClassName("page-groups");
        return facts;
    }

    private void edit(NgoDetails seen) {
        var form = new Div();
        form.addClassName("item-form");
        var phone = PHONE.on(new LatinField());
        phone.setLabel(text("phone"));
        phone.setValue(Objects.toString(seen.phone(), ""));
        var about = ABOUT.on(new TextArea(text("about")));
        about.setValue(Objects.toString(seen.about(), ""));
        var conflict = new Div();
        var save = new Button(text("save"), _ -> save(seen.version(), CommandKey.fresh(), phone, about, conflict));
        save.addThemeVariants(ButtonVariant.PRIMARY);
        var actions = new Div(save, new Button(text("cancel"), _ -> show()));
        actions.addClassName("form-actions");
        var fields = new Div(phone, about);
        fields.addClassName("form");
        form.add(fields, conflict, actions);
        removeAll();
        add(new Panel(text("title"), form));
    }

    private void save(long version, CommandKey key, LatinField phone, TextArea about, Div conflict) {
        if (!(PHONE.accepts(phone) & ABOUT.accepts(about))) {
            return;
        }
        try {
            registry.describe(current.get(), key, ngo, version, PhoneNumber.read(phone.getValue()), about.getValue());
            Notices.done(text("saved"));
            show();
        } catch (DomainException refusal) {
            phone.setErrorMessage(Messages.text(getLocale(), refusal));
            phone.setInvalid(true);
        } catch (OptimisticLockingFailureException meanwhile) {
            var stored = registry.details(current.get(), ngo, getLocale());
            conflict.removeAll();
            conflict.add(new ConflictPanel(
                    List.of(
                            new ConflictPanel.Difference(text("phone"), phone.getValue(), Objects.toString(stored.phone(), "")),
                            new ConflictPanel.Difference(text("about"), about.getValue(), Objects.toString(stored.about(), ""))),
                    this::show,
                    () -> save(stored.version(), CommandKey.fresh(), phone, about, conflict)));
        }
    }

    private String text(String thing, Object... arguments) {
        return Translations.of(this, "ngo.ui.OwnProfile." + thing, arguments);
    }
}
