package peygir.coverage.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.Locale;
import java.util.Objects;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.context.annotation.Scope;
import peygir.coverage.OverlapRow;
import peygir.meeting.ui.MeetingNavigation;
import peygir.ngo.ui.NgoNavigation;
import peygir.shared.CommandKey;
import peygir.shared.CountyCode;
import peygir.shared.Dates;
import peygir.shared.ui.EmptyNote;
import peygir.shared.ui.Figure;
import peygir.shared.ui.Panel;
import peygir.shared.ui.StateMark;
import peygir.shared.ui.Translations;

/** Overlaps of a county with their reasons; whoever runs the county settles them here. */
@SpringComponent
@Scope(BeanDefinition.SCOPE_PROTOTYPE)
public class OverlapPanel extends Composite<Div> {

    private final transient OverlapServices services;

    OverlapPanel(OverlapServices services) {
        this.services = services;
    }

    public OverlapPanel show(CountyCode county) {
        getContent().removeAll();
        getContent().addClassName("page-groups");
        var pairs = services.desk().of(services.who(), county, locale());
        var open = pairs.stream().filter(OverlapRow::open).toList();
        var figures = new Div(
                Figure.count("overlap.open", county.value(), open.size()),
                Figure.count("overlap.resolved", county.value(), pairs.size() - (long) open.size()));
        figures.addClassName("figures");
        var panel = new Panel(text("title"), figures);
        if (pairs.isEmpty()) {
            panel.add(new EmptyNote(text("none")));
        }
        pairs.forEach(pair -> panel.add(pair(pair)));
        getContent().add(panel);
        return this;
    }

    private Div pair(OverlapRow pair) {
        var row = new Div(new H3(text("pair", pair.firstName(), pair.secondName())), state(pair), titles(pair), reasons(pair));
        row.addClassName("overlap");
        if (pair.agreement() != null) {
            row.add(new Paragraph(pair.agreement()));
        }
        if (pair.resolvedOn() != null) {
            row.add(decided(pair));
        }
        if (services.maySettle()) {
            row.add(acts(row, pair));
        }
        return row;
    }

    private StateMark state(OverlapRow pair) {
        if (pair.label() != null) {
            return new StateMark(StateMark.Tone.GOOD, Translations.of(this, pair.label()));
        }
        return pair.openedOn() == null
                ? new StateMark(StateMark.Tone.LATE, text("candidate"))
                : new StateMark(StateMark.Tone.ACTIVE, text("opened", Dates.brief(pair.openedOn(), locale())));
    }

    private Paragraph titles(OverlapRow pair) {
        return new Paragraph(
                new Anchor(CoverageNavigation.href(pair.first()), text("quoted", pair.firstTitle())),
                new Text(text("and")),
                new Anchor(CoverageNavigation.href(pair.second()), text("quoted", pair.secondTitle())));
    }

    private Paragraph reasons(OverlapRow pair) {
        var place = pair.place() == null ? Translations.of(this, "coverage.ui.wholeCounty") : pair.place();
        var why = new Paragraph(
                pair.stillMeets()
                        ? text("why", pair.subSector(), pair.groups(), place, Dates.brief(pair.from(), locale()), Dates.brief(pair.to(), locale()))
                        : text("apart", pair.subSector()));
        why.addClassName("meta");
        return why;
    }

    private Paragraph decided(OverlapRow pair) {
        var day = Dates.brief(Objects.requireNonNull(pair.resolvedOn()), locale());
        var decided = new Paragraph(text("settledOn", day));
        if (pair.decidedIn() != null) {
            decided.add(new Anchor(MeetingNavigation.href(pair.decidedIn()), Objects.requireNonNull(pair.decidedInTitle())));
        }
        decided.addClassName("meta");
        return decided;
    }

    private Div acts(Div row, OverlapRow pair) {
        var settle = new Button(text(pair.open() ? "settle" : "settleAgain"));
        settle.setAriaLabel(text("settleOf", pair.firstName(), pair.secondName()));
        var actions = new Div(settle);
        actions.addClassNames("form-actions", "no-print");
        settle.addClickListener(_ -> {
            actions.setVisible(false);
            row.add(new SettlementForm(services, pair, () -> show(pair.county())));
        });
        if (pair.openedOn() == null) {
            var key = CommandKey.fresh();
            actions.add(new Button(text("takeUp"), _ -> {
                services.desk().open(services.who(), key, pair.first(), pair.second());
                show(pair.county());
            }));
        }
        return actions;
    }

    private Locale locale() {
        return Translations.localeOf(this);
    }

    private String text(String thing, Object... arguments) {
        return Translations.of(this, "coverage.ui.OverlapPanel." + thing, arguments);
    }
}
