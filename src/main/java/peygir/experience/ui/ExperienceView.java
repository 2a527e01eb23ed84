package peygir.experience.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.jspecify.annotations.Nullable;
import peygir.access.CurrentActor;
import peygir.access.Role;
import peygir.experience.NoteBook;
import peygir.experience.NotePlace;
import peygir.shared.ui.EmptyNote;
import peygir.shared.ui.ListFoot;
import peygir.shared.ui.Pictogram;
import peygir.shared.ui.Translations;

/** What NGOs of the county and the province learned: searched in every spelling, read in full. */
@Route("experience")
@Menu(title = "experience.ui.ExperienceView.title", order = 42, icon = "idea")
@RolesAllowed({Role.Names.NGO, Role.Names.DIRECTOR, Role.Names.GOVERNOR, Role.Names.EXPERT, Role.Names.AUDITOR, Role.Names.NATIONAL})
class ExperienceView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private static final int AT_ONCE = 20;

    private final transient NoteBook book;
    private final transient CurrentActor current;
    private final TextField search = new TextField();
    private final Div notes = new Div();
    private final EmptyNote empty = new EmptyNote("");
    private final ListFoot foot = new ListFoot(text("more"), this::showMore);
    private @Nullable NotePlace last;

    ExperienceView(NoteBook book, CurrentActor current) {
        this.book = book;
        this.current = current;
        addClassName("page");
        search.setLabel(text("search"));
        search.setPrefixComponent(Pictogram.SEARCH.make());
        search.setClearButtonVisible(true);
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.addClassName("no-print");
        search.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                var term = search.getValue().strip();
                var query = term.isEmpty() ? QueryParameters.empty() : QueryParameters.of("q", term);
                getUI().ifPresent(ui -> ui.navigate(ExperienceView.class, query));
            }
        });
        var lead = new Paragraph(text("lead"));
        lead.addClassName("page-lead");
        var list = new Div(notes, empty, foot);
        list.addClassName("panel");
        add(new H1(getPageTitle()), lead, search, list);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        search.setValue(event.getLocation().getQueryParameters().getSingleParameter("q").orElse(""));
        showFirst();
    }

    private void showFirst() {
        notes.removeAll();
        last = null;
        showMore();
        empty.setText(text(search.getValue().isBlank() ? "none" : "noMatch"));
        empty.setVisible(last == null);
    }

    private void showMore() {
        // One more than is shown tells whether there are more.
        var rows = book.find(current.get(), search.getValue(), getLocale(), last, AT_ONCE + 1);
        rows.stream().limit(AT_ONCE).forEach(row -> {
            notes.add(new NoteItem(row, book, current, this::showFirst));
            last = row.place();
        });
        foot.more(rows.size() > AT_ONCE);
    }

    @Override
    public String getPageTitle() {
        return text("title");
    }

    private String text(String part) {
        return Translations.of(this, "experience.ui.ExperienceView." + part);
    }
}
