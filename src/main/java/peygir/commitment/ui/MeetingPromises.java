package peygir.commitment.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import peygir.access.Actor;
import peygir.commitment.CommitmentRow;
import peygir.commitment.FirstRows;
import peygir.meeting.MeetingId;
import peygir.meeting.ui.MeetingSection;
import peygir.shared.Messages;
import peygir.shared.Numbers;
import peygir.shared.ui.EmptyNote;
import peygir.shared.ui.Fold;

/** On a meeting's page: what was promised in it, and for its first item what earlier meetings left open. */
@SpringComponent
class MeetingPromises implements MeetingSection {

    /** The nearest stand in the agenda; what years have left open stands in a fold below, or nobody would see the other items. */
    static final int NEAREST = 20;

    /** With these in the fold, and on paper with it. Hardly a meeting reviews as many; beyond them the register is the list to read. */
    static final int PRINTED = 40;

    private final Desk desk;

    MeetingPromises(Desk desk) {
        this.desk = desk;
    }

    @Override
    public String titleKey() {
        return "commitment.ui.MeetingPromises.title";
    }

    @Override
    public Component of(Actor who, MeetingId meeting) {
        return said(desk.book().ofMeeting(who, meeting, locale()));
    }

    @Override
    public Optional<Component> review(Actor who, MeetingId meeting) {
        return both(who, meeting).review();
    }

    @Override
    public Both both(Actor who, MeetingId meeting) {
        var promises = desk.book().atMeeting(who, meeting, locale(), PRINTED);
        return new Both(said(promises.said().rows()), review(who, meeting, promises.toReview()));
    }

    private Component said(List<CommitmentRow> rows) {
        return rows.isEmpty()
                ? new EmptyNote(Messages.text(locale(), "commitment.ui.MeetingPromises.none"))
                : CommitmentList.drawn(rows, desk.today());
    }

    private Optional<Component> review(Actor who, MeetingId meeting, FirstRows toReview) {
        var rows = toReview.rows();
        if (rows.isEmpty()) {
            return Optional.empty();
        }
        var nearest = Math.min(NEAREST, rows.size());
        var list = CommitmentList.drawn(rows.subList(0, nearest), desk.today());
        if (toReview.all() == nearest) {
            return Optional.of(list);
        }
        var others = new Fold(words("others", toReview.all() - nearest), CommitmentList.drawn(rows.subList(nearest, rows.size()), desk.today()));
        if (toReview.left() > 0) {
            others.add(beyond(who, meeting, toReview));
        }
        return Optional.of(new Div(list, others));
    }

    /** What is read when somebody asks for it. Paper says that it is missing there. */
    private Div beyond(Actor who, MeetingId meeting, FirstRows known) {
        var missing = new Paragraph(words("notPrinted", known.left()));
        missing.addClassName("only-print");
        var place = new Div();
        var fold = new Details(words("others", known.left()), place);
        fold.addOpenedChangeListener(change -> {
            if (change.isOpened() && place.getComponentCount() == 0) {
                var others = desk.book().toReview(who, meeting, locale()).stream().filter(row -> !known.rows().contains(row)).toList();
                place.add(CommitmentList.drawn(others, desk.today()));
                missing.removeFromParent();
            }
        });
        return new Div(missing, fold);
    }

    private static String words(String what, int number) {
        return Messages.text(locale(), "commitment.ui.MeetingPromises." + what, Numbers.text(number, locale()));
    }

    private static Locale locale() {
        return UI.getCurrentOrThrow().getLocale();
    }
}
