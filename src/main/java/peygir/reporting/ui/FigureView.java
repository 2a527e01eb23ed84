package peygir.reporting.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import org.jspecify.annotations.Nullable;
import peygir.access.CurrentActor;
import peygir.access.Role;
import peygir.coverage.CoverageThresholds;
import peygir.ngo.Taxonomy;
import peygir.reporting.FigureName;
import peygir.reporting.FigureSheet;
import peygir.shared.Dates;
import peygir.shared.NotFound;
import peygir.shared.Numbers;
import peygir.shared.ui.Drawn;
import peygir.shared.ui.EmptyNote;
import peygir.shared.ui.ExportLinks;
import peygir.shared.ui.Figure;
import peygir.shared.ui.Panel;
import peygir.shared.ui.Press;
import peygir.shared.ui.RowsTable;
import peygir.shared.ui.StateMark;
import peygir.shared.ui.Still;
import peygir.shared.ui.Translations;

/** A figure opened: how it is made, and every row it was made from. */
@Route("figures")
@RolesAllowed({
    Role.Names.DIRECTOR, Role.Names.GOVERNOR, Role.Names.EXPERT, Role.Names.NGO, Role.Names.LIAISON, Role.Names.AUDITOR, Role.Names.NATIONAL
})
class FigureView extends Main implements HasUrlParameter<String>, HasDynamicTitle {

    /** A page holds this many rows; a longer list says how many more there are, and shows them when asked. */
    private static final int AT_ONCE = 100;

    private final transient FigureOpener opener;
    private final transient Taxonomy taxonomy;
    private final transient CurrentActor current;
    private final transient CoverageThresholds thresholds;
    private final transient Clock clock;
    private transient ReviewAddress address;
    private String query = "";
    private int shown;
    private @Nullable String title;

    FigureView(FigureOpener opener, Taxonomy taxonomy, CurrentActor current, CoverageThresholds thresholds, Clock clock) {
        this.opener = opener;
        this.taxonomy = taxonomy;
        this.current = current;
        this.thresholds = thresholds;
        this.clock = clock;
        this.address = ReviewAddress.read(QueryParameters.empty(), clock);
        addClassName("page");
    }

    @Override
    public void setParameter(BeforeEvent event, String wire) {
        var name = FigureName.of(wire).orElseThrow(NotFound::new);
        var asked = event.getLocation().getQueryParameters();
        var key = asked.getSingleParameter("of").orElseThrow(NotFound::new);
        address = ReviewAddress.read(asked, clock);
        query = asked.getQueryString();
        shown = AT_ONCE;
        open(name, key);
    }

    private void open(FigureName name, String key) {
        show(opener.open(current.get(), name, key, address, shown, getLocale()));
    }

    private void show(FigureSheet sheet) {
        removeAll();
        title = text("figure." + sheet.name().wire());
        var place = PlaceWords.of(sheet.key(), sheet.place(), getLocale());
        var lead = new Paragraph(address.asOf().past() ? text("reporting.ui.AsOf.placeOn", place, Dates.full(address.asOf().day(), getLocale())) : place);
        lead.addClassName("page-lead");
        var head = new Div(new H1(title), lead);
        head.addClassName("page-head");
        if (!address.whole()) {
            var cut = new Paragraph(cut());
            cut.addClassName("page-lead");
            head.add(cut);
        }
        var formula = new Paragraph(text("figure." + sheet.name().wire() + ".formula", thresholds.freshDays(), thresholds.needPriority()));
        add(head, new Panel(text("reporting.ui.FigureView.how"), formula, address.on(value(sheet))), Still.of(rows(sheet)));
    }

    /** The rows are read again, as many as are shown: a session keeps none. */
    private void more(FigureName name, String key) {
        shown += AT_ONCE;
        open(name, key);
    }

    /** In words, what the rows were cut to. */
    private String cut() {
        var cut = address.cut();
        var words = new ArrayList<String>();
        if (cut.office() != null) {
            words.add(text("reporting.ui.FigureView.ofOffice"));
        }
        if (cut.sector() != null) {
            words.add(text("reporting.ui.FigureView.ofSector", sector(cut.sector())));
        }
        if (cut.from() != null) {
            words.add(text("reporting.ui.FigureView.from", Dates.brief(cut.from(), getLocale())));
        }
        if (cut.to() != null) {
            words.add(text("reporting.ui.FigureView.to", Dates.brief(cut.to(), getLocale())));
        }
        return String.join(" · ", words);
    }

    private String sector(String code) {
        return taxonomy.sectors(current.get(), getLocale()).stream()
                .filter(term -> term.code().equals(code)).map(Taxonomy.Term::label).findFirst().orElse(code);
    }

    private Figure value(FigureSheet sheet) {
        var parts = sheet.value().split("/");
        var key = sheet.key();
        var name = sheet.name().wire();
        if (parts.length == 2) {
            return Figure.ratio(name, key, Long.parseLong(parts[0]), Long.parseLong(parts[1]));
        }
        return switch (sheet.name()) {
            case CADENCE_NEXT_DUE -> Figure.date(name, key, sheet.value().isEmpty() ? null : LocalDate.parse(sheet.value()));
            case CADENCE_LONGEST_SILENCE, FRESHNESS -> Figure.days(name, key, sheet.value().isEmpty() ? null : Long.valueOf(sheet.value()));
            default -> Figure.count(name, key, Long.parseLong(sheet.value()));
        };
    }

    private Component rows(FigureSheet sheet) {
        var heading = text("reporting.ui.FigureView.rows", Numbers.text(sheet.total(), getLocale()));
        if (sheet.rows().isEmpty()) {
            return new Panel(heading, new EmptyNote(text("reporting.ui.FigureView.empty")));
        }
        var table = new RowsTable(
                heading, text("reporting.ui.FigureView.row"), text("reporting.ui.FigureView.detail"), text("reporting.ui.FigureView.day"),
                text("reporting.ui.FigureView.counted"))
                .asCards();
        var counted = StateMark.drawn(StateMark.Tone.ACTIVE, text("reporting.ui.FigureView.yes"));
        var left = StateMark.drawn(StateMark.Tone.QUIET, text("reporting.ui.FigureView.no"));
        table.drawn(sheet.rows().stream().limit(shown).map(row -> new Drawn[] {
            row.href() == null ? Drawn.span(row.text()) : Drawn.link(row.href(), row.text()),
            Drawn.span(row.detail()),
            Drawn.span(row.day() == null ? "" : Dates.brief(row.day(), getLocale())),
            row.counted() ? counted : left
        }));
        var panel = new Panel(heading, table);
        if (sheet.total() > shown) {
            panel.add(new Press(text("reporting.ui.FigureView.more", Numbers.text(sheet.total() - shown, getLocale())), () -> more(sheet.name(), sheet.key())));
        }
        panel.add(ExportLinks.ofRows(FigureDownload.address(sheet), query));
        return panel;
    }

    @Override
    public String getPageTitle() {
        return title == null ? text("reporting.ui.FigureView.title") : title;
    }

    private String text(String key, Object... arguments) {
        return Translations.of(this, key, arguments);
    }
}
