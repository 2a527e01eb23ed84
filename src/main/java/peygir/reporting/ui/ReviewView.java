package peygir.reporting.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import peygir.access.Role;
import peygir.reporting.FigureName;
import peygir.reporting.Review;
import peygir.shared.Dates;
import peygir.shared.ui.EmptyNote;
import peygir.shared.ui.ExportLinks;
import peygir.shared.ui.Figure;
import peygir.shared.ui.Panel;
import peygir.shared.ui.RowsTable;
import peygir.shared.ui.Still;
import peygir.shared.ui.Translations;

/** How meetings and promises were kept: by place, office, sector and period, month by month and county by county. */
@Route("review")
@Menu(title = "reporting.ui.ReviewView.title", order = 45, icon = "chart")
@RolesAllowed({Role.Names.DIRECTOR, Role.Names.GOVERNOR, Role.Names.EXPERT, Role.Names.AUDITOR, Role.Names.NATIONAL})
class ReviewView extends Main implements AfterNavigationObserver, HasDynamicTitle {

    private static final List<FigureName> MEETINGS = List.of(
            FigureName.CADENCE_DUE, FigureName.CADENCE_HELD, FigureName.CADENCE_ON_TIME, FigureName.CADENCE_LONGEST_SILENCE);
    private static final List<FigureName> PROMISES = List.of(
            FigureName.COMMITMENT_OPEN, FigureName.COMMITMENT_OVERDUE, FigureName.COMMITMENT_ON_TIME_RATE, FigureName.COMMITMENT_KEPT,
            FigureName.COMMITMENT_KEPT_LATE, FigureName.COMMITMENT_NOT_KEPT, FigureName.COMMITMENT_NO_EVIDENCE, FigureName.COMMITMENT_DISPUTED);

    private final transient ReviewServices services;
    private final H1 heading = new H1();
    private final ReviewFilters filters;
    private final Div content = new Div();

    ReviewView(ReviewServices services) {
        this.services = services;
        this.filters = new ReviewFilters(services, query -> getUI().ifPresent(ui -> ui.navigate(ReviewView.class, query)));
        addClassNames("page", "wide-sheet");
        content.addClassName("page-groups");
        var lead = new Paragraph(text("lead"));
        lead.addClassName("page-lead");
        var head = new Div(heading, lead);
        head.addClassName("page-head");
        add(head, filters, content);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        var address = ReviewAddress.read(event.getLocation().getQueryParameters(), services.clock());
        var review = services.review(address, getLocale());
        filters.show(address, services.seesProvinces());
        heading.setText(text("of", PlaceWords.of(review.key(), review.place(), getLocale())));
        content.removeAll();
        if (address.asOf().past()) {
            content.add(new EmptyNote(text("past", Dates.full(address.asOf().day(), getLocale()))));
        }
        content.add(Still.of(totals(address, review)), Still.of(months(address, review)));
        if (review.places().size() > 1) {
            content.add(Still.of(counties(address, review)));
        }
    }

    private Div totals(ReviewAddress address, Review review) {
        var total = review.total();
        var meetings = new Div();
        meetings.addClassName("figures");
        MEETINGS.forEach(name -> meetings.add(address.on(CountyFigures.of(name, review.key(), total.rhythm()))));
        var promises = new Div();
        promises.addClassName("figures");
        PROMISES.forEach(name -> promises.add(address.on(CountyFigures.of(name, review.key(), total.commitments()))));
        var columns = new Div(
                new Panel(text("meetings"), meetings), new Panel(text("promises"), promises, new OutcomeBar(total.commitments(), getLocale())));
        columns.addClassName("columns");
        return columns;
    }

    private Panel months(ReviewAddress address, Review review) {
        var table = table(text("months"), text("month"));
        ReviewLine.months(address, review, getLocale()).forEach(line -> row(table, RowsTable.cell(line.name()), line));
        return new Panel(text("months"), table, ExportLinks.ofRows(ReviewDownload.MONTHS, query(address)));
    }

    private Panel counties(ReviewAddress address, Review review) {
        var table = table(text("counties"), text("county"));
        ReviewLine.counties(address, review, getLocale())
                .forEach(line -> row(table, new Anchor("review?" + query(line.address()), line.name()), line));
        return new Panel(text("counties"), table, ExportLinks.ofRows(ReviewDownload.COUNTIES, query(address)));
    }

    private RowsTable table(String caption, String first) {
        var table = new RowsTable(
                        caption, first, figure(FigureName.CADENCE_DUE), figure(FigureName.CADENCE_HELD), figure(FigureName.CADENCE_ON_TIME),
                        figure(FigureName.COMMITMENT_ON_TIME_RATE), text("outcomes"), figure(FigureName.COMMITMENT_OVERDUE))
                .asCards();
        table.addClassName("number-cards");
        return table;
    }

    private static String query(ReviewAddress address) {
        return address.query().getQueryString();
    }

    private void row(RowsTable table, Component first, ReviewLine line) {
        var address = line.address();
        var key = line.key();
        var numbers = line.numbers();
        table.row(
                first,
                cell(address, CountyFigures.of(FigureName.CADENCE_DUE, key, numbers.rhythm())),
                cell(address, CountyFigures.of(FigureName.CADENCE_HELD, key, numbers.rhythm())),
                cell(address, CountyFigures.of(FigureName.CADENCE_ON_TIME, key, numbers.rhythm())),
                cell(address, CountyFigures.of(FigureName.COMMITMENT_ON_TIME_RATE, key, numbers.commitments())),
                line.over() && numbers.commitments().judged() == 0 ? quiet() : new OutcomeBar(numbers.commitments(), getLocale()),
                cell(address, CountyFigures.of(FigureName.COMMITMENT_OVERDUE, key, numbers.commitments())));
    }

    private Span quiet() {
        var words = RowsTable.cell(text("noneDue"));
        words.addClassName("meta");
        return words;
    }

    private static Figure cell(ReviewAddress address, Figure figure) {
        return address.on(figure.compact());
    }

    @Override
    public String getPageTitle() {
        return text("title");
    }

    private String figure(FigureName name) {
        return Translations.of(this, "figure." + name.wire());
    }

    private String text(String key, Object... arguments) {
        return Translations.of(this, "reporting.ui.ReviewView." + key, arguments);
    }
}
