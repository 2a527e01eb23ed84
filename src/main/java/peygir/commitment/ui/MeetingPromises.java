package peygir.commitment.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
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

/** On a meeting's page: what was promised in it, and for its first item what earlier meetings left open. */
@SpringComponent
class MeetingPromises implements MeetingSection {

    /** The nearest stand in the agenda; what years have left open stands in a fold below, or nobody would see the other items. */
    static final int NEAREST = 20;

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
        var promises = desk.book().atMeeting(who, meeting, locale(), NEAREST);
        return new Both(said(promises.said().rows()), review(who, meeting, promises.toReview()));
    }

    private Component said(List<CommitmentRow> rows) {
        return rows.isEmpty()
                ? new EmptyNote(Messages.text(locale(), "commitment.ui.MeetingPromises.none"))
                : CommitmentList.drawn(rows, desk.today());
    }

    private Optional<Component> review(Actor who, MeetingId meeting, FirstRows nearest) {
        if (nearest.rows().isEmpty()) {
            return Optional.empty();
        }
        var list = CommitmentList.drawn(nearest.rows(), desk.today());
        return Optional.of(nearest.left() == 0 ? list : new Div(list, others(who, meeting, nearest)));
    }

    private Details others(Actor who, MeetingId meeting, FirstRows nearest) {
        var fold = new Details();
        fold.setSummaryText(Messages.text(locale(), "commitment.ui.MeetingPromises.others", Numbers.text(nearest.left(), locale())));
        fold.addOpenedChangeListener(change -> {
            if (change.isOpened() && fold.getContent().findAny().isEmpty()) {
                var others = desk.book().toReview(who, meeting, locale()).stream().filter(row -> !nearest.rows().contains(row)).toList();
                fold.add(CommitmentList.drawn(others, desk.today()));
            }
        });
        return fold;
    }

    private static Locale locale() {
        return UI.getCurrentOrThrow().getLocale();
    }
}
