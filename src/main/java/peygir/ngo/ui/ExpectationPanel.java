package peygir.ngo.ui;

import com.vaadin.flow.component.html.Div;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import peygir.ngo.ExpectationId;
import peygir.ngo.ExpectationRow;
import peygir.ngo.KeptOfNgo.Matter;
import peygir.ngo.NgoDetails;
import peygir.shared.CommandKey;
import peygir.shared.Dates;
import peygir.shared.DomainException;
import peygir.shared.Messages;
import peygir.shared.NgoId;
import peygir.shared.ui.Drawn;
import peygir.shared.ui.EmptyNote;
import peygir.shared.ui.Notices;
import peygir.shared.ui.Panel;
import peygir.shared.ui.Press;
import peygir.shared.ui.StateMark;
import peygir.shared.ui.Still;
import peygir.shared.ui.Translations;

/** What an NGO expects, and what the office answered: the NGO raises, the office answers. */
class ExpectationPanel extends Div {

    private final transient NgoServices services;
    private final NgoId ngo;

    /** @param details what the page knows of the NGO: where it keeps none they are not asked for */
    ExpectationPanel(NgoServices services, NgoDetails details) {
        this.services = services;
        this.ngo = details.row().id();
        var any = details.kept().contains(Matter.EXPECTATIONS);
        setId("expectations");
        show(false, null, any ? rows() : List.of());
    }

    private void show() {
        show(false, null);
    }

    /** @param answering the one whose answer is being written */
    private void show(boolean adding, @Nullable ExpectationId answering) {
        show(adding, answering, rows());
    }

    private List<ExpectationRow> rows() {
        return services.expectations().of(services.who(), ngo, Translations.localeOf(this));
    }

    private void show(boolean adding, @Nullable ExpectationId answering, List<ExpectationRow> rows) {
        removeAll();
        var who = services.who();
        var panel = new Panel(text("title"));
        if (adding) {
            panel.add(new ExpectationForm(services, ngo, this::show));
        } else if (who.ngos().contains(ngo)) {
            panel.withActions(new Press(text("add"), () -> show(true, null)));
        }
        if (rows.isEmpty()) {
            panel.add(new EmptyNote(text("empty")));
        }
        rows.forEach(row -> panel.add(item(row, row.id().equals(answering))));
        add(adding || answering != null ? panel : Still.of(panel));
    }

    private Div item(ExpectationRow row, boolean answering) {
        var locale = Translations.localeOf(this);
        var today = services.today();
        var state = row.withdrawnOn() != null
                ? StateMark.drawn(StateMark.Tone.QUIET, text("withdrawn", Dates.brief(row.withdrawnOn(), locale)))
                : row.answered()
                ? StateMark.drawn(StateMark.Tone.ACTIVE, text("answered"))
                : row.lateOn(today) ? StateMark.drawn(StateMark.Tone.BAD, text("late")) : StateMark.drawn(StateMark.Tone.LATE, text("waiting"));
        var head = Drawn.of("div", "item-head").add(Drawn.span(row.topic(), "item-title"), state);
        var facts = new ArrayList<String>();
        Stream.of(row.kind() == null ? null : Translations.of(this, row.kind()), row.subSector(), row.locality()).filter(Objects::nonNull).forEach(facts::add);
        facts.add(text("raised", Dates.brief(row.raisedOn(), locale)));
        if (row.withdrawnOn() == null && !row.answered()) {
            facts.add(text("due", Dates.brief(row.answerDue(), locale), Dates.remaining(row.answerDue(), today, locale)));
        }
        facts.add(text("confirmed", Dates.relative(row.confirmedOn(), today, locale)));
        var item = new Div(
                Still.of(head), Still.of(Drawn.words("p", row.text(), "written")),
                Still.of(Drawn.words("p", String.join(Translations.of(this, "ngo.ui.ProfileFacts.and"), facts), "meta")));
        item.addClassName("item");
        if (row.answered()) {
            var day = row.answeredOn() == null ? "" : Dates.brief(row.answeredOn(), locale);
            item.add(
                    Still.of(Drawn.words("p", Objects.toString(row.answer(), ""), "answer", "written")),
                    Still.of(Drawn.words("p", text("answeredBy", Objects.toString(row.answeredBy(), ""), day), "meta")));
        }
        if (row.withdrawnOn() != null) {
            return item;
        }
        if (services.who().ngos().contains(ngo)) {
            var acts = new Div();
            acts.addClassNames("form-actions", "no-print");
            if (row.confirmedOn().isBefore(today)) {
                acts.add(stillTrue(row));
            }
            if (!row.answered()) {
                acts.add(withdrawal(row));
            }
            item.add(acts);
        }
        if (answering) {
            item.add(new AnswerForm(services, row, this::show));
        } else if (services.isOffice()) {
            item.add(answerButton(row));
        }
        return item;
    }

    private Press answerButton(ExpectationRow row) {
        var id = row.id();
        return new Press(text(row.answered() ? "answerAnew" : "answer"), () -> show(false, id)).offPaper().named(text("answerTo", row.topic()));
    }

    private Press withdrawal(ExpectationRow row) {
        var key = CommandKey.fresh();
        var id = row.id();
        return new Press(text("withdraw"), () -> {
            try {
                services.expectations().withdraw(services.who(), key, id);
                Notices.done(text("withdrawn.done"));
            } catch (DomainException refusal) {
                Notices.refused(Messages.text(Translations.localeOf(this), refusal));
            }
            show();
        }).quiet().named(text("withdrawOf", row.topic()));
    }

    private Press stillTrue(ExpectationRow row) {
        var key = CommandKey.fresh();
        var id = row.id();
        return new Press(Translations.of(this, "ngo.ui.OwnProfile.stillTrue"), () -> {
            services.expectations().confirm(services.who(), key, id);
            Notices.done(Translations.of(this, "ngo.ui.OwnProfile.thanks"));
            show();
        }).offPaper().named(text("stillTrueOf", row.topic()));
    }

    private String text(String part, Object... arguments) {
        return Translations.of(this, "ngo.ui.ExpectationPanel." + part, arguments);
    }
}
