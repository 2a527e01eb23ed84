package peygir.ngo.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import peygir.ngo.NgoDetails;
import peygir.ngo.ProfileChangeRow;
import peygir.ngo.ProfileDesk;
import peygir.ngo.ProfileField;
import peygir.shared.CommandKey;
import peygir.shared.Dates;
import peygir.shared.DomainException;
import peygir.shared.Messages;
import peygir.shared.NgoId;
import peygir.shared.ui.Notices;
import peygir.shared.ui.Press;
import peygir.shared.ui.RowsTable;
import peygir.shared.ui.StateMark;
import peygir.shared.ui.TextRule;
import peygir.shared.ui.Translations;

/** Changes that an NGO proposed to its record: what was and what should be, side by side, and the office's decision. */
class ProfileChangePanel extends Div {

    private static final TextRule REASON = TextRule.required(ProfileDesk.LONGEST_REASON);

    private final transient NgoServices services;
    private final transient Runnable changed;
    private boolean asks;

    /** @param changed called when something was decided */
    ProfileChangePanel(NgoServices services, NgoDetails details, Runnable changed) {
        this.services = services;
        this.changed = changed;
        addClassName("profile-changes");
        // Most records have nothing proposed: what became of it is not asked then.
        if (details.proposed()) {
            show(details.row().id());
        }
    }

    private void show(NgoId ngo) {
        var locale = Translations.localeOf(this);
        var waiting = services.profiles().waiting(services.who(), ngo, locale);
        waiting.forEach(change -> add(proposal(change)));
        if (waiting.isEmpty() && services.who().ngos().contains(ngo)) {
            services.profiles().declined(services.who(), ngo).forEach(no ->
                    add(meta(text("declined", Dates.brief(no.on(), locale), no.by(), no.reason()))));
        }
    }

    /** Whether it holds a field to be filled in. */
    boolean asks() {
        return asks;
    }

    private Component proposal(ProfileChangeRow change) {
        var locale = Translations.localeOf(this);
        var head = new Div(new H3(text("title")), new StateMark(StateMark.Tone.LATE, text(change.stale() ? "stale" : "waiting")));
        head.addClassName("item-head");
        var table = change.stale()
                ? new RowsTable(text("title"), text("field"), text("before"), text("after"), text("now"))
                : new RowsTable(text("title"), text("field"), text("before"), text("after"));
        table.asCards();
        change.lines().forEach(line -> {
            var field = RowsTable.cell(Translations.of(this, line.field()));
            if (change.stale()) {
                table.row(field, said(line.before()), said(line.after()), line.stale() ? said(line.now()) : RowsTable.cell(text("same")));
            } else {
                table.row(field, said(line.before()), said(line.after()));
            }
        });
        var item = new Div(head, meta(text("by", change.proposedBy(), Dates.brief(change.proposedOn(), locale))), table);
        if (change.stale()) {
            item.add(meta(text("staleHint")));
        }
        item.addClassName("item");
        if (services.isOffice()) {
            asks = true;
            item.add(decision(change));
        } else if (services.mayKeep(change.ngo())) {
            var key = CommandKey.fresh();
            item.add(button("withdraw", () -> services.profiles().withdraw(services.who(), key, change.id())));
        }
        return item;
    }

    private Component said(String words) {
        var cell = RowsTable.cell(words.isEmpty() ? text("nothing") : words);
        cell.addClassName("written");
        return cell;
    }

    private Div decision(ProfileChangeRow change) {
        var acceptKey = CommandKey.fresh();
        var declineKey = CommandKey.fresh();
        var reason = REASON.on(new TextField(text("reason")));
        var decline = new Button(text("decline"), _ -> {
            if (REASON.accepts(reason)) {
                act("done.decline", () -> services.profiles().decline(services.who(), declineKey, change.id(), reason.getValue()));
            }
        });
        var acts = new Div();
        if (!change.stale()) {
            var moves = change.lines().stream().anyMatch(line -> line.field() == ProfileField.COUNTY);
            Runnable accept = () -> services.profiles().accept(services.who(), acceptKey, change.id());
            acts.add((moves ? moving(accept) : button("accept", accept)).first());
        }
        acts.add(reason, decline);
        acts.addClassNames("inline-form", "no-print");
        return acts;
    }

    private Press button(String verb, Runnable command) {
        return new Press(text(verb), () -> act("done." + verb, command)).offPaper();
    }

    /** With its county the NGO leaves the reader's register, and this page of it. */
    private Press moving(Runnable command) {
        return new Press(text("accept"), () -> {
            try {
                command.run();
                Notices.done(text("done.moved"));
                getUI().ifPresent(ui -> ui.navigate(NgoNavigation.hrefList()));
            } catch (DomainException refusal) {
                Notices.refused(Messages.text(Translations.localeOf(this), refusal));
                changed.run();
            }
        }).offPaper();
    }

    private void act(String done, Runnable command) {
        try {
            command.run();
            Notices.done(text(done));
        } catch (DomainException refusal) {
            Notices.refused(Messages.text(Translations.localeOf(this), refusal));
        }
        changed.run();
    }

    private static Paragraph meta(String words) {
        var meta = new Paragraph(words);
        meta.addClassName("meta");
        return meta;
    }

    private String text(String part, Object... arguments) {
        return Translations.of(this, "ngo.ui.ProfileChangePanel." + part, arguments);
    }
}
