package peygir.api.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import peygir.access.CurrentActor;
import peygir.access.Role;
import peygir.api.ApiTokenDesk;
import peygir.api.ApiTokenRow;
import peygir.api.FigureFamily;
import peygir.api.IssuedToken;
import peygir.shared.CommandKey;
import peygir.shared.CountyCode;
import peygir.shared.Dates;
import peygir.shared.ProvinceCode;
import peygir.shared.ui.EmptyNote;
import peygir.shared.ui.JalaliDatePicker;
import peygir.shared.ui.LatinField;
import peygir.shared.ui.LatinText;
import peygir.shared.ui.Notices;
import peygir.shared.ui.Panel;
import peygir.shared.ui.RowsTable;
import peygir.shared.ui.TextRule;
import peygir.shared.ui.Translations;

/** The keys of other systems: made here, shown once, withdrawn at once. */
@Route("tokens")
@Menu(title = "api.ui.TokensView.title", order = 93, icon = "key")
@RolesAllowed({Role.Names.ADMIN, Role.Names.AUDITOR, Role.Names.DIRECTOR, Role.Names.GOVERNOR})
class TokensView extends Main implements AfterNavigationObserver, HasDynamicTitle {

    private static final TextRule NAME = TextRule.required(ApiTokenDesk.LONGEST_NAME);
    private static final int USUAL_DAYS = 90;

    private final transient ApiTokenDesk desk;
    private final transient CurrentActor current;
    private final transient Clock clock;
    private final Div issued = new Div();
    private final Div list = new Div();

    TokensView(ApiTokenDesk desk, CurrentActor current, Clock clock) {
        this.desk = desk;
        this.current = current;
        this.clock = clock;
        addClassName("page");
        var head = new Div(new H1(getPageTitle()));
        head.addClassName("page-head");
        var lead = new Paragraph(text("lead"));
        lead.addClassName("page-lead");
        var description = new Anchor("api/v1/openapi.json", text("description"));
        description.setRouterIgnore(true);
        issued.getElement().setAttribute("role", "status");
        add(head, lead, description, issued, list);
        if (mayIssue()) {
            add(new Panel(text("form"), form()));
        }
    }

    private boolean mayIssue() {
        return current.get().has(Role.ADMIN, Role.DIRECTOR, Role.GOVERNOR);
    }

    private Div form() {
        var name = NAME.on(new TextField(text("name")));
        var place = new ComboBox<ApiTokenDesk.Place>(text("place"));
        var places = desk.places(current.get(), Translations.localeOf(this));
        place.setItems(places);
        place.setItemLabelGenerator(ApiTokenDesk.Place::name);
        place.setRequiredIndicatorVisible(true);
        if (places.size() == 1) {
            place.setValue(places.getFirst());
        }
        var families = new CheckboxGroup<FigureFamily>(text("families"), FigureFamily.values());
        families.setItemLabelGenerator(family -> Translations.of(this, family));
        families.setValue(EnumSet.allOf(FigureFamily.class));
        families.addValueChangeListener(change -> families.setInvalid(change.getValue().isEmpty()));
        var until = new JalaliDatePicker(text("validTo"), clock);
        until.setRequiredIndicatorVisible(true);
        until.setValue(LocalDate.now(clock).plusDays(USUAL_DAYS));
        var make = new Button(text("make"));
        make.addThemeVariants(ButtonVariant.PRIMARY);
        make.setDisableOnClick(true);
        make.addClickListener(_ -> {
            try {
                var chosen = place.getValue();
                var last = until.getValue();
                place.setInvalid(chosen == null);
                place.setErrorMessage(Translations.of(this, "shared.ui.TextRule.required"));
                var opened = families.getValue();
                families.setInvalid(opened.isEmpty());
                families.setErrorMessage(Translations.of(this, "api.ApiTokenDesk.familyNeeded"));
                if (NAME.accepts(name) && chosen != null && last != null && !opened.isEmpty()) {
                    show(issue(chosen, name.getValue(), opened, last));
                    name.clear();
                    refresh();
                }
            } finally {
                make.setEnabled(true);
            }
        });
        var form = new Div(name, place, families, until, make);
        form.addClassName("inline-form");
        return form;
    }

    private IssuedToken issue(ApiTokenDesk.Place place, String name, Set<FigureFamily> families, LocalDate validTo) {
        return switch (place.subject()) {
            case CountyCode county -> desk.issueForCounty(current.get(), CommandKey.fresh(), county, name, families, validTo);
            case ProvinceCode province -> desk.issueForProvince(current.get(), CommandKey.fresh(), province, name, families, validTo);
            default -> throw new IllegalStateException("no place: " + place.subject());
        };
    }

    private void show(IssuedToken token) {
        issued.removeAll();
        if (token.secret() != null) {
            var secret = new LatinField(text("secret"));
            secret.setValue(token.secret());
            secret.setReadOnly(true);
            secret.setWidthFull();
            issued.add(new Panel(text("issued"), new Paragraph(text("once")), secret, new LatinText("Authorization: Bearer …  →  GET /api/v1/coverage")));
        }
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        refresh();
    }

    private void refresh() {
        var locale = Translations.localeOf(this);
        var today = LocalDate.now(clock);
        var rows = desk.rows(current.get(), locale);
        list.removeAll();
        if (rows.isEmpty()) {
            list.add(new EmptyNote(text("empty")));
            return;
        }
        var table = new RowsTable(text("table"), text("name"), text("place"), text("families"), text("by"), text("madeOn"), text("validTo"), text("used"), text("state"), text("action"))
                .asCards();
        rows.forEach(row -> table.row(
                RowsTable.cell(row.name()), RowsTable.cell(row.place()), RowsTable.cell(families(row)), RowsTable.cell(row.maker()), RowsTable.cell(Dates.brief(row.madeOn(), locale)),
                RowsTable.cell(Dates.brief(row.validTo(), locale)),
                RowsTable.cell(row.lastUsedOn() == null ? text("never") : Dates.brief(row.lastUsedOn(), locale)),
                RowsTable.cell(state(row, today)), action(row, today)));
        list.add(new Panel(text("table"), table));
    }

    private String families(ApiTokenRow row) {
        return row.families().stream().sorted().map(family -> Translations.of(this, family)).collect(Collectors.joining(" · "));
    }

    private String state(ApiTokenRow row, LocalDate today) {
        var revoked = row.revokedOn();
        if (revoked != null) {
            return text("revoked", Dates.brief(revoked, Translations.localeOf(this)));
        }
        return text(row.opens(today) ? "open" : "over");
    }

    private Component action(ApiTokenRow row, LocalDate today) {
        if (!row.opens(today) || !mayIssue()) {
            return RowsTable.cell("");
        }
        var revoke = new Button(text("revoke"), _ -> {
            desk.revoke(current.get(), CommandKey.fresh(), row.id());
            Notices.done(text("revokeDone", row.name()));
            refresh();
        });
        revoke.setAriaLabel(text("revokeOf", row.name()));
        revoke.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.ERROR);
        revoke.setDisableOnClick(true);
        return revoke;
    }

    @Override
    public String getPageTitle() {
        return text("title");
    }

    private String text(String thing, Object... arguments) {
        return Translations.of(this, "api.ui.TokensView." + thing, arguments);
    }
}
