package peygir.reporting.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Comparator;
import java.util.List;
import peygir.access.CurrentActor;
import peygir.access.Role;
import peygir.reporting.FigureName;
import peygir.reporting.PlaceOverview;
import peygir.reporting.PlaceOverviews;
import peygir.shared.ui.EmptyNote;
import peygir.shared.ui.Figure;
import peygir.shared.ui.Panel;
import peygir.shared.ui.Still;
import peygir.shared.ui.Translations;
import peygir.summary.PlaceFigures;

/** The whole country in one table: who meets and who is silent, which promises are kept, province by province. */
@Route("nation")
@Menu(title = "reporting.ui.NationView.title", order = 0, icon = "flag")
@RolesAllowed({Role.Names.AUDITOR, Role.Names.NATIONAL})
class NationView extends Main implements AfterNavigationObserver, HasDynamicTitle {

    /** Provinces where most counties are silent first, then those that owe most; those without a series last. */
    private static final Comparator<PlaceOverview.Line> BY_WEIGHT = Comparator.comparing((PlaceOverview.Line line) -> line.figures().rhythm().counties() == 0)
            .thenComparing(line -> -line.figures().rhythm().silent() - line.figures().rhythm().neverMet())
            .thenComparing(line -> -line.figures().commitments().overdue())
            .thenComparing(PlaceOverview.Line::name);

    private final transient PlaceOverviews overviews;
    private final transient CurrentActor current;

    NationView(PlaceOverviews overviews, CurrentActor current) {
        this.overviews = overviews;
        this.current = current;
        addClassNames("page", "wide-sheet");
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        var overview = overviews.nation(current.get(), getLocale());
        removeAll();
        var lead = new Paragraph(text("lead"));
        lead.addClassName("page-lead");
        var head = new Div(new H1(getPageTitle()), lead);
        head.addClassName("page-head");
        add(head, new Panel(text("totals"), totals(overview.total())), Still.of(provinces(overview.parts())));
    }

    private static Div totals(PlaceFigures total) {
        var key = total.key();
        var figures = new Div(
                Figure.count("cadence.due", key, total.rhythm().due()),
                Figure.count("cadence.held", key, total.rhythm().held()),
                Figure.count("cadence.on-time", key, total.rhythm().onTime()),
                CountyFigures.of(FigureName.COMMITMENT_OPEN, key, total.commitments()),
                CountyFigures.of(FigureName.COMMITMENT_OVERDUE, key, total.commitments()),
                CountyFigures.of(FigureName.COMMITMENT_ON_TIME_RATE, key, total.commitments()),
                CountyFigures.of(FigureName.REACH, key, total.ngos()),
                CountyFigures.of(FigureName.NGO_ACTIVE, key, total.ngos()),
                CountyFigures.of(FigureName.NGO_TOTAL, key, total.ngos()));
        figures.addClassName("figures");
        return figures;
    }

    /** Provinces without a series and without an NGO have not begun: they are named, not listed. */
    private Panel provinces(List<PlaceOverview.Line> parts) {
        var begun = parts.stream().filter(line -> line.figures().rhythm().counties() + line.figures().ngos().total() > 0).sorted(BY_WEIGHT).toList();
        var panel = new Panel(text("provinces"), begun.isEmpty() ? new EmptyNote(text("nobody")) : new NationTable(begun, getLocale()).table());
        var others = parts.stream().filter(line -> !begun.contains(line)).map(PlaceOverview.Line::name).sorted().toList();
        if (!others.isEmpty()) {
            panel.add(new EmptyNote(Translations.of(this, "reporting.ui.NationView.notBegun", String.join(text("comma"), others))));
        }
        return panel;
    }

    @Override
    public String getPageTitle() {
        return text("title");
    }

    private String text(String thing) {
        return Translations.of(this, "reporting.ui.NationView." + thing);
    }
}
