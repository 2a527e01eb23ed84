package peygir.coverage.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import peygir.access.Role;
import peygir.coverage.PartnerRow;
import peygir.ngo.ui.NgoNavigation;
import peygir.shared.CommandKey;
import peygir.shared.Dates;
import peygir.shared.DomainException;
import peygir.shared.Messages;
import peygir.shared.ui.Notices;
import peygir.shared.ui.Press;
import peygir.shared.ui.StateMark;
import peygir.shared.ui.StateMark.Tone;
import peygir.shared.ui.Translations;

/** One NGO's part in another one's activity: where it stands, and what the reader's side may say to it. */
class PartnerItem extends Div {

    private final transient CoverageServices services;
    private final transient Runnable done;

    private interface Verb {
        void carryOut(CommandKey key);
    }

    private PartnerItem(CoverageServices services, PartnerRow row, Component title, Runnable done) {
        this.services = services;
        this.done = done;
        addClassNames("item", "partner");
        title.addClassName("item-title");
        var head = new Div(title, new StateMark(tone(row), Translations.of(this, row.state())));
        head.addClassName("item-head");
        add(head);
        if (row.words() != null) {
            var words = new Paragraph(row.words());
            words.addClassName("written");
            add(words);
        }
    }

    /** As whoever keeps the activity reads it: which NGO it is. */
    static PartnerItem ofLead(CoverageServices services, PartnerRow row, Runnable done) {
        var title = row.partnerId() == null ? new Span(row.partner()) : new Anchor(NgoNavigation.href(row.partnerId()), row.partner());
        var item = new PartnerItem(services, row, title, done);
        if (row.changedOn() != null) {
            item.meta(item.text("since", Dates.brief(row.changedOn(), Translations.localeOf(item))));
        }
        if (services.mayChange()) {
            item.actsOfLead(row);
        }
        return item;
    }

    /** As the partner reads it: whose activity it is, and what, where and when. */
    static PartnerItem ofPartner(CoverageServices services, PartnerRow row, Runnable done) {
        var title = row.activity() == null ? new Span(row.title()) : new Anchor(CoverageNavigation.href(row.activity()), row.title());
        var item = new PartnerItem(services, row, title, done);
        var locale = Translations.localeOf(item);
        item.meta(item.text(
                "lead", row.lead(), row.subSectorLabel(), row.locality() == null ? Translations.of(item, "coverage.ui.wholeCounty") : row.locality(),
                Translations.of(item, "coverage.ui.period", Dates.brief(row.from(), locale), Dates.brief(row.to(), locale))));
        if (services.mayChange()) {
            item.actsOfPartner(row);
        }
        return item;
    }

    private static Tone tone(PartnerRow row) {
        return switch (row.state()) {
            case NAMED, ASKED -> Tone.LATE;
            case ACTIVE -> Tone.ACTIVE;
            case DECLINED, LEFT, REMOVED -> Tone.QUIET;
        };
    }

    private void actsOfLead(PartnerRow row) {
        var desk = services.partners();
        switch (row.state()) {
            case ASKED -> acts(
                    act(own("accept"), row.partner(), true, key -> desk.answer(services.who(), key, row.id(), true)),
                    act(own("decline"), row.partner(), false, key -> desk.answer(services.who(), key, row.id(), false)));
            case NAMED, ACTIVE -> acts(act("remove", row.partner(), false, key -> desk.remove(services.who(), key, row.id())));
            case DECLINED, LEFT, REMOVED -> {}
        }
    }

    private void actsOfPartner(PartnerRow row) {
        var desk = services.partners();
        switch (row.state()) {
            case NAMED -> acts(
                    act(own("agree"), row.title(), true, key -> desk.agree(services.who(), key, row.id())),
                    act(own("refuse"), row.title(), false, key -> desk.leave(services.who(), key, row.id())));
            case ASKED -> acts(act("takeBack", row.title(), false, key -> desk.leave(services.who(), key, row.id())));
            case ACTIVE -> acts(act(own("leave"), row.title(), false, key -> desk.leave(services.who(), key, row.id())));
            case DECLINED, LEFT, REMOVED -> {}
        }
    }

    /** The NGO says it of itself, the office of the NGO. */
    private String own(String words) {
        return services.who().has(Role.NGO) ? words : words + "For";
    }

    private void acts(Press... buttons) {
        var acts = new Div(buttons);
        acts.addClassNames("form-actions", "no-print");
        add(acts);
    }

    private Press act(String words, String whom, boolean first, Verb verb) {
        var key = CommandKey.fresh();
        var press = new Press(text(words), () -> {
            try {
                verb.carryOut(key);
                Notices.done(text(words + ".done"));
            } catch (DomainException refusal) {
                Notices.refused(Messages.text(Translations.localeOf(this), refusal));
            }
            done.run();
        }).named(text("of", text(words), whom));
        return first ? press : press.quiet();
    }

    private void meta(String words) {
        var meta = new Paragraph(words);
        meta.addClassName("meta");
        add(meta);
    }

    private String text(String part, Object... arguments) {
        return Translations.of(this, "coverage.ui.PartnerItem." + part, arguments);
    }
}
