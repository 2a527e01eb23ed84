package peygir.meeting.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Optional;
import peygir.access.Actor;
import peygir.meeting.AgendaRow;
import peygir.meeting.MeetingId;
import peygir.meeting.Reply;
import peygir.shared.Dates;
import peygir.shared.NgoId;
import peygir.shared.Numbers;
import peygir.shared.ui.EmptyNote;
import peygir.shared.ui.Still;
import peygir.shared.ui.Translations;

/** For an NGO's home: the next meeting it is invited to, its agenda, and the NGO's answer. */
public class OwnInvitations extends Composite<Div> {

    /** Makes one for a page; the page's reader is asked for at each showing. */
    @org.springframework.stereotype.Component
    public static class Maker {

        private final MeetingServices services;

        Maker(MeetingServices services) {
            this.services = services;
        }

        /**
         * @param invited false when it is known already that no meeting is to come
         * @param proposed false when it is known already that the NGO proposed nothing
         */
        public OwnInvitations of(Actor who, NgoId ngo, boolean invited, boolean proposed) {
            return new OwnInvitations(services, who, ngo, invited, proposed);
        }
    }

    private OwnInvitations(MeetingServices services, Actor who, NgoId ngo, boolean invited, boolean proposed) {
        getContent().addClassName("own-invitations");
        Optional.of(invited)
                .filter(Boolean::booleanValue)
                .flatMap(_ -> services.book().nextFor(who, ngo))
                .ifPresentOrElse(meeting -> show(services, who, ngo, meeting), () -> getContent().add(new EmptyNote(text("none"))));
        getContent().add(new OwnProposals(services, ngo, proposed));
    }

    private void show(MeetingServices services, Actor who, NgoId ngo, MeetingId id) {
        var locale = Translations.localeOf(this);
        var meeting = services.book().details(who, id, locale);
        var title = new Anchor(
                MeetingNavigation.href(id), Translations.of(this, "meeting.ui.MeetingView.title", Numbers.plain(meeting.number(), locale), meeting.title()));
        var time = meeting.startsAt();
        var when = Dates.full(meeting.day(), locale);
        var facts = new Paragraph(text(
                "facts",
                time == null ? when : Translations.of(this, "meeting.ui.MeetingHead.at", when, Dates.time(time, locale)),
                Dates.relative(meeting.day(), services.today(), locale),
                meeting.place()));
        facts.addClassName("meta");
        var agenda = new OrderedList();
        agenda.addClassName("agenda");
        services.book().agenda(who, id).forEach(item -> agenda.add(new ListItem(title(item))));
        getContent().add(Still.of(new Div(new H3(title), facts, agenda)));
        services.book().ownInvitations(who, id).stream()
                .filter(own -> ngo.equals(own.ngo()))
                .forEach(own -> {
                    var reminded = own.remindedOn();
                    if (reminded != null && own.reply() == Reply.PENDING) {
                        var words = new Paragraph(text("reminded", Dates.full(reminded, locale)));
                        words.addClassName("reminder");
                        getContent().add(Still.of(words));
                    }
                    getContent().add(new ReplyForm(services, id, own, true));
                });
    }

    private String title(AgendaRow item) {
        return item.named(Translations.localeOf(this));
    }

    private String text(String part, Object... arguments) {
        return Translations.of(this, "meeting.ui.OwnInvitations." + part, arguments);
    }
}
