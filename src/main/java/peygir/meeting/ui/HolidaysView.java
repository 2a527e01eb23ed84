package peygir.meeting.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import peygir.access.CurrentActor;
import peygir.access.Role;
import peygir.meeting.HolidayDesk;
import peygir.meeting.HolidayRow;
import peygir.shared.CommandKey;
import peygir.shared.Dates;
import peygir.shared.JalaliDate;
import peygir.shared.Numbers;
import peygir.shared.ui.EmptyNote;
import peygir.shared.ui.JalaliDatePicker;
import peygir.shared.ui.Notices;
import peygir.shared.ui.Panel;
import peygir.shared.ui.RowsTable;
import peygir.shared.ui.TextRule;
import peygir.shared.ui.Translations;

/** The administrator keeps the holidays that move through the solar year, year by year; the year stands in the address. */
@Route("admin/holidays")
@Menu(title = "meeting.ui.HolidaysView.title", order = 92, icon = "calendar")
@RolesAllowed({Role.Names.ADMIN, Role.Names.AUDITOR})
class HolidaysView extends Main implements AfterNavigationObserver, HasDynamicTitle {

    private static final TextRule NAME = TextRule.required(HolidayDesk.LONGEST_NAME);
    private static final int YEARS = 3;

    private final transient HolidayDesk desk;
    private final transient CurrentActor current;
    private final transient Clock clock;
    private final Select<Integer> year = new Select<>();
    private final Div list = new Div();

    HolidaysView(HolidayDesk desk, CurrentActor current, Clock clock) {
        this.desk = desk;
        this.current = current;
        this.clock = clock;
        addClassName("page");
        var head = new Div(new H1(getPageTitle()), year);
        head.addClassName("page-head");
        var lead = new Paragraph(text("lead"));
        lead.addClassName("page-lead");
        var now = JalaliDate.of(LocalDate.now(clock)).year();
        year.setLabel(text("year"));
        year.setItems(IntStream.rangeClosed(now - 1, now + YEARS).boxed().toList());
        year.setItemLabelGenerator(one -> Numbers.plain(one, getLocale()));
        year.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                getUI().ifPresent(ui -> ui.navigate(HolidaysView.class, QueryParameters.of("year", Integer.toString(change.getValue()))));
            }
        });
        add(head, lead, list);
        if (current.get().has(Role.ADMIN)) {
            add(new Panel(text("form"), form()));
        }
    }

    private Div form() {
        var day = new JalaliDatePicker(text("day"), clock);
        day.setRequiredIndicatorVisible(true);
        var nameFa = NAME.on(new TextField(text("nameFa")));
        var nameEn = NAME.on(new TextField(text("nameEn")));
        var save = new Button(text("save"));
        save.setDisableOnClick(true);
        save.addClickListener(_ -> {
            try {
                var chosen = day.getValue();
                if (chosen == null && !day.isInvalid()) {
                    day.setErrorMessage(Translations.of(this, "shared.ui.TextRule.required"));
                    day.setInvalid(true);
                }
                if (chosen != null && NAME.accepts(nameFa) & NAME.accepts(nameEn)) {
                    desk.put(current.get(), CommandKey.fresh(), chosen, nameFa.getValue(), nameEn.getValue());
                    Notices.done(text("saved"));
                    nameFa.clear();
                    nameEn.clear();
                    day.setValue(null);
                    refresh();
                }
            } finally {
                save.setEnabled(true);
            }
        });
        var form = new Div(day, nameFa, nameEn, save);
        form.addClassName("inline-form");
        return form;
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        var asked = event.getLocation().getQueryParameters().getSingleParameter("year").map(Numbers::read).orElse(OptionalInt.empty());
        var now = JalaliDate.of(LocalDate.now(clock)).year();
        year.setValue(asked.isPresent() && year.getListDataView().contains(asked.getAsInt()) ? asked.getAsInt() : now);
        refresh();
    }

    private void refresh() {
        var from = new JalaliDate(year.getValue(), 1, 1).toLocalDate();
        var to = new JalaliDate(year.getValue() + 1, 1, 1).toLocalDate().minusDays(1);
        var rows = desk.between(current.get(), from, to);
        list.removeAll();
        if (rows.isEmpty()) {
            list.add(new EmptyNote(text("empty")));
            return;
        }
        var table = new RowsTable(text("table"), text("day"), text("nameFa"), text("nameEn"), text("action"));
        rows.forEach(row -> table.row(
                RowsTable.cell(Dates.full(row.day(), getLocale())), RowsTable.cell(row.nameFa()), RowsTable.cell(row.nameEn()), action(row)));
        list.add(new Panel(text("table"), table));
    }

    private Component action(HolidayRow row) {
        var remove = new Button(text("remove"), _ -> {
            desk.remove(current.get(), CommandKey.fresh(), row.day());
            refresh();
        });
        remove.setAriaLabel(text("removeOf", row.nameFa()));
        remove.addThemeVariants(ButtonVariant.TERTIARY);
        remove.setVisible(current.get().has(Role.ADMIN));
        return remove;
    }

    @Override
    public String getPageTitle() {
        return text("title");
    }

    private String text(String thing, Object... arguments) {
        return Translations.of(this, "meeting.ui.HolidaysView." + thing, arguments);
    }
}
