package peygir.reporting.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.OptionalParameter;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import peygir.access.CurrentActor;
import peygir.access.Role;
import peygir.commitment.CommitmentBook;
import peygir.commitment.CommitmentFilter;
import peygir.coverage.OverlapDesk;
import peygir.coverage.ui.CellLegend;
import peygir.coverage.ui.SubSectorCoverage;
import peygir.meeting.MeetingBook;
import peygir.ngo.ExpectationRegister;
import peygir.ngo.NgoFilter;
import peygir.ngo.NgoRegistry;
import peygir.place.Gazetteer;
import peygir.reporting.CountyLine;
import peygir.reporting.FigureName;
import peygir.reporting.Overviews;
import peygir.shared.CountyCode;
import peygir.shared.Dates;
import peygir.shared.NotFound;
import peygir.shared.Numbers;
import peygir.shared.ui.Columns;
import peygir.shared.ui.Drawn;
import peygir.shared.ui.EmptyNote;
import peygir.shared.ui.JalaliDatePicker;
import peygir.shared.ui.Panel;
import peygir.shared.ui.RowsTable;
import peygir.shared.ui.StateMark;
import peygir.shared.ui.Still;
import peygir.shared.ui.Together;
import peygir.shared.ui.Translations;

/** The governor's home: one county, what is due in it and what was promised. */
@Route("county")
@Menu(title = "reporting.ui.CountyHomeView.title", order = 2, icon = "home")
@RolesAllowed({Role.Names.GOVERNOR, Role.Names.EXPERT, Role.Names.DIRECTOR, Role.Names.AUDITOR, Role.Names.NATIONAL})
class CountyHomeView extends Main implements HasUrlParameter<String>, HasDynamicTitle {

    private static final int SHOWN = 8;

    private final transient Overviews overviews;
    private final transient KeptPictures pictures;
    private final transient Gazetteer gazetteer;
    private final transient MeetingBook meetings;
    private final transient CommitmentBook commitments;
    private final transient NgoRegistry registry;
    private final transient ExpectationRegister expectations;
    private final transient OverlapDesk overlaps;
    private final transient CurrentActor current;
    private final transient Clock clock;
    private transient AsOf asOf;
    private @Nullable String name;

    CountyHomeView(
            Overviews overviews, KeptPictures pictures, Gazetteer gazetteer, MeetingBook meetings, CommitmentBook commitments, NgoRegistry registry, ExpectationRegister expectations, OverlapDesk overlaps,
            CurrentActor current, Clock clock) {
        this.overviews = overviews;
        this.pictures = pictures;
        this.gazetteer = gazetteer;
        this.meetings = meetings;
        this.commitments = commitments;
        this.registry = registry;
        this.expectations = expectations;
        this.overlaps = overlaps;
        this.current = current;
        this.clock = clock;
        this.asOf = AsOf.read(QueryParameters.empty(), clock);
        addClassName("page");
    }

    /** Without a code: the reader's own county, or the first within reach. */
    @Override
    public void setParameter(BeforeEvent event, @OptionalParameter @Nullable String code) {
        var who = current.get();
        var county = code != null
                ? new CountyCode(code)
                : who.county().or(() -> gazetteer.counties(who).stream().findFirst().map(row -> row.code())).orElseThrow(NotFound::new);
        asOf = AsOf.read(event.getLocation().getQueryParameters(), clock);
        show(overviews.county(who, county, asOf.day(), getLocale()));
    }

    private void show(CountyLine line) {
        name = line.county().name(getLocale());
        removeAll();
        if (asOf.past()) {
            add(head(line));
            showPast(line);
            return;
        }
        try (var together = Together.begin()) {
            var left = new ArrayList<>(together.parts(() -> kept("rhythm", line, () -> rhythm(line)), () -> nextMeeting(line), () -> promises(line)));
            if (line.late().number() > 0) {
                left.addFirst(together.ask(() -> lateAnswers(line)));
            }
            var right = together.parts(() -> kept("coverage", line, () -> coverage(line)), () -> overlaps(line), () -> organisations(line));
            add(head(line), kept("figures", line, () -> figures(line)), Still.of(new Columns(left, right)));
        }
    }

    /** Of today, and of nothing but the county's line. */
    private Still kept(String part, CountyLine line, Supplier<Panel> building) {
        return pictures.of(part + " " + line.county().code(), getLocale(), List.of(line), building);
    }

    /** Of an earlier day rhythm and promises are known; the rest of the page is about today. */
    private void showPast(CountyLine line) {
        var columns = new Div(rhythm(line), new Panel(text("reporting.ui.CountyHomeView.promises"), outcomes(line), new OutcomeBar(line.commitments(), getLocale())));
        columns.addClassName("columns");
        add(new EmptyNote(text("reporting.ui.AsOf.past", Dates.full(asOf.day(), getLocale()))), Still.of(figures(line)), Still.of(columns));
    }

    private JalaliDatePicker day(CountyLine line) {
        // The listener stays with the page: it must not hold the county's whole record.
        var county = line.county().code().value();
        var today = LocalDate.now(clock);
        var day = new JalaliDatePicker(text("reporting.ui.AsOf.day"), clock);
        day.setMax(today);
        day.setValue(asOf.day());
        day.addValueChangeListener(change -> {
            var chosen = change.getValue();
            if (change.isFromClient() && chosen != null) {
                var query = chosen.isBefore(today) ? QueryParameters.of(AsOf.PARAMETER, chosen.toString()) : QueryParameters.empty();
                getUI().ifPresent(ui -> ui.navigate(CountyHomeView.class, county, query));
            }
        });
        day.addClassName("no-print");
        return day;
    }

    private Div head(CountyLine line) {
        var office = gazetteer.office(current.get(), line.county().code());
        var holder = office.holder() == null
                ? text("reporting.ui.CountyHomeView.vacant")
                : text(office.acting() ? "reporting.ui.CountyHomeView.acting" : "reporting.ui.CountyHomeView.holder", office.holder());
        var lead = new Paragraph(text("reporting.ui.CountyHomeView.office", office.title(getLocale()), holder));
        lead.addClassName("page-lead");
        var head = new Div(new H1(text("reporting.ui.CountyHomeView.of", line.county().name(getLocale()))), lead, day(line));
        head.addClassName("page-head");
        return head;
    }

    private Panel figures(CountyLine line) {
        var figures = new Div();
        figures.addClassName("figures");
        for (var figure : List.of(
                FigureName.CADENCE_NEXT_DUE, FigureName.COMMITMENT_OPEN, FigureName.COMMITMENT_OVERDUE, FigureName.COMMITMENT_ON_TIME_RATE,
                FigureName.REACH, FigureName.NGO_ACTIVE, FigureName.NGO_TOTAL)) {
            figures.add(asOf.on(CountyFigures.of(figure, line)));
        }
        if (!asOf.past()) {
            figures.add(CountyFigures.of(FigureName.FRESHNESS, line));
        }
        return new Panel(text("reporting.ui.CountyHomeView.glance"), figures);
    }

    private Panel rhythm(CountyLine line) {
        var today = asOf.day();
        var figures = new Div();
        figures.addClassName("figures");
        for (var figure : List.of(
                FigureName.CADENCE_DUE, FigureName.CADENCE_HELD, FigureName.CADENCE_ON_TIME, FigureName.CADENCE_LONGEST_SILENCE)) {
            figures.add(asOf.on(CountyFigures.of(figure, line)));
        }
        var next = line.rhythm().nextDue();
        var countdown = new Paragraph(
                next == null
                        ? text("reporting.ui.CountyHomeView.noSeries")
                        : text("reporting.ui.CountyHomeView.countdown", Dates.full(next, getLocale()), Dates.remaining(next, today, getLocale())));
        countdown.addClassName("countdown");
        if (next != null && next.isBefore(today)) {
            countdown.addClassName("countdown-late");
        }
        return new Panel(
                text("reporting.ui.CountyHomeView.rhythm"), countdown, RhythmStrip.of(line.rhythm(), today, getLocale()), RhythmLegend.create(getLocale()),
                figures)
                .withActions(new Anchor("meetings?county=" + line.county().code(), text("reporting.ui.CountyHomeView.allMeetings")));
    }

    private Panel nextMeeting(CountyLine line) {
        var who = current.get();
        var title = text("reporting.ui.CountyHomeView.nextMeeting");
        var next = meetings.nextOf(who, line.county().code()).orElse(null);
        if (next == null) {
            return new Panel(title, new EmptyNote(text("reporting.ui.CountyHomeView.nothingPlanned")));
        }
        var when = new Paragraph(text(
                "reporting.ui.CountyHomeView.meetingOn", next.series(), Numbers.plain(next.number(), getLocale()), Dates.full(next.plannedOn(), getLocale()),
                next.place()));
        var agenda = new com.vaadin.flow.component.html.OrderedList();
        agenda.addClassName("agenda-short");
        next.agenda().forEach(item -> agenda.add(new com.vaadin.flow.component.html.ListItem(item.named(getLocale()))));
        return new Panel(title, when, agenda).withActions(new Anchor("meetings/" + next.id(), text("reporting.ui.CountyHomeView.open")));
    }

    private Panel promises(CountyLine line) {
        var today = LocalDate.now(clock);
        var figures = outcomes(line);
        var rows = commitments.rows(
                current.get(), new CommitmentFilter("", line.county().code(), null, CommitmentFilter.Show.OPEN), getLocale(), null, SHOWN);
        var panel = new Panel(text("reporting.ui.CountyHomeView.promises"), figures, new OutcomeBar(line.commitments(), getLocale()))
                .withActions(new Anchor("commitments?county=" + line.county().code(), text("reporting.ui.CountyHomeView.allPromises")));
        if (rows.isEmpty()) {
            panel.add(new EmptyNote(text("reporting.ui.CountyHomeView.noPromise")));
            return panel;
        }
        var table = new RowsTable(
                text("reporting.ui.CountyHomeView.promises"), text("reporting.ui.CountyHomeView.promise"), text("reporting.ui.CountyHomeView.promiser"),
                text("reporting.ui.CountyHomeView.due"))
                .asCards();
        panel.add(table.drawn(rows.stream().map(row -> new Drawn[] {
            Drawn.link("commitments/" + row.id(), row.text()),
            Drawn.span(row.promiser() == null ? text("reporting.ui.CountyHomeView.nobody") : row.promiser()),
            due(row.currentDue(), today)
        })));
        return panel;
    }

    private Div outcomes(CountyLine line) {
        var figures = new Div();
        figures.addClassName("figures");
        for (var figure : List.of(
                FigureName.COMMITMENT_KEPT, FigureName.COMMITMENT_KEPT_LATE, FigureName.COMMITMENT_NOT_KEPT, FigureName.COMMITMENT_NO_EVIDENCE,
                FigureName.COMMITMENT_DISPUTED)) {
            figures.add(asOf.on(CountyFigures.of(figure, line)));
        }
        return figures;
    }

    private Drawn due(@Nullable LocalDate due, LocalDate today) {
        if (due == null) {
            return StateMark.drawn(StateMark.Tone.QUIET, text("reporting.ui.CountyHomeView.noDue"));
        }
        var words = text("reporting.ui.CountyHomeView.dueOn", Dates.brief(due, getLocale()), Dates.remaining(due, today, getLocale()));
        return due.isBefore(today) ? StateMark.drawn(StateMark.Tone.BAD, words) : Drawn.span(words);
    }

    private Panel coverage(CountyLine line) {
        var figures = new Div();
        figures.addClassName("figures");
        for (var figure : List.of(
                FigureName.COVERAGE_COVERED, FigureName.COVERAGE_STALE, FigureName.COVERAGE_CONFIRMED_NONE, FigureName.COVERAGE_NOT_REPORTED,
                FigureName.COVERAGE_GAP)) {
            figures.add(asOf.on(CountyFigures.of(figure, line)));
        }
        return new Panel(
                text("reporting.ui.CountyHomeView.coverage"), figures, new CellLegend(), new SubSectorCoverage(line.coverage(), getLocale()))
                .withActions(new Anchor("coverage?county=" + line.county().code(), text("reporting.ui.CountyHomeView.allCoverage")));
    }

    private Panel overlaps(CountyLine line) {
        var figures = new Div(CountyFigures.of(FigureName.OVERLAP_OPEN, line), CountyFigures.of(FigureName.OVERLAP_RESOLVED, line));
        figures.addClassName("figures");
        var panel = new Panel(text("reporting.ui.CountyHomeView.overlaps"), figures)
                .withActions(new Anchor("coverage?county=" + line.county().code() + "&tab=overlaps", text("reporting.ui.CountyHomeView.settle")));
        if (line.coverage().overlapOpen() == 0) {
            panel.add(new EmptyNote(text("reporting.ui.CountyHomeView.noOverlap")));
            return panel;
        }
        var open = overlaps.of(current.get(), line.county().code(), getLocale()).stream().filter(pair -> pair.open()).limit(SHOWN).toList();
        var table = new RowsTable(
                text("reporting.ui.CountyHomeView.overlaps"), text("reporting.ui.CountyHomeView.between"), text("reporting.ui.CountyHomeView.because"));
        panel.add(table.drawn(open.stream().map(pair -> new Drawn[] {
            Drawn.span(text("reporting.ui.CountyHomeView.pair", pair.firstName(), pair.secondName())),
            Drawn.span(text(
                    "reporting.ui.CountyHomeView.reasons", pair.subSector(), pair.groups(),
                    pair.place() == null ? text("reporting.ui.CountyHomeView.wholeCounty") : pair.place(), Dates.brief(pair.from(), getLocale()),
                    Dates.brief(pair.to(), getLocale())))
        })));
        return panel;
    }

    /** What NGOs expect and nobody answered by its day: why it is here, and for how many days. */
    private Panel lateAnswers(CountyLine line) {
        var today = LocalDate.now(clock);
        var title = text("reporting.ui.CountyHomeView.late");
        var table = new RowsTable(
                title, text("reporting.ui.CountyHomeView.expectation"), text("reporting.ui.CountyHomeView.ngo"), text("reporting.ui.CountyHomeView.answerDue"))
                .asCards()
                .drawn(expectations.late(current.get(), line.county().code(), getLocale(), SHOWN).stream().map(row -> new Drawn[] {
                    Drawn.link("ngos/" + row.ngo(), row.topic()), Drawn.span(row.ngoName()), due(row.answerDue(), today)
                }));
        var panel = new Panel(title, new Paragraph(text("reporting.ui.Attention.UNANSWERED", line.late().number(), line.late().days())), table);
        panel.setId("expectations");
        return panel;
    }

    private Panel organisations(CountyLine line) {
        var today = LocalDate.now(clock);
        var panel = new Panel(text("reporting.ui.CountyHomeView.ngos"))
                .withActions(new Anchor("ngos?county=" + line.county().code(), text("reporting.ui.CountyHomeView.allNgos")));
        var rows = registry.rows(current.get(), NgoFilter.of(line.county().code()), getLocale(), null, SHOWN);
        if (rows.isEmpty()) {
            panel.add(new EmptyNote(text("reporting.ui.CountyHomeView.noNgo")));
            return panel;
        }
        var table = new RowsTable(
                text("reporting.ui.CountyHomeView.ngos"), text("reporting.ui.CountyHomeView.ngo"), text("reporting.ui.CountyHomeView.state"),
                text("reporting.ui.CountyHomeView.confirmed"))
                .asCards();
        var active = StateMark.drawn(StateMark.Tone.ACTIVE, text("reporting.FigureRows.active"));
        var inactive = StateMark.drawn(StateMark.Tone.QUIET, text("reporting.FigureRows.inactive"));
        panel.add(table.drawn(rows.stream().map(row -> new Drawn[] {
            Drawn.link("ngos/" + row.id(), row.name()),
            row.active() ? active : inactive,
            Drawn.span(row.confirmedOn() == null ? text("reporting.ui.CountyHomeView.never") : Dates.relative(row.confirmedOn(), today, getLocale()))
        })));
        return panel;
    }

    @Override
    public String getPageTitle() {
        return name == null ? text("reporting.ui.CountyHomeView.title") : text("reporting.ui.CountyHomeView.of", name);
    }

    private String text(String key, Object... arguments) {
        return Translations.of(this, key, arguments);
    }
}
