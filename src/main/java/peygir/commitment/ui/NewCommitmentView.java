package peygir.commitment.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.OptimisticLockingFailureException;
import peygir.access.Role;
import peygir.commitment.CommitmentDetails;
import peygir.commitment.CommitmentFilter;
import peygir.commitment.CommitmentId;
import peygir.commitment.Deed;
import peygir.commitment.Promise;
import peygir.meeting.LineKind;
import peygir.meeting.MeetingBook;
import peygir.meeting.MeetingId;
import peygir.meeting.SaidLine;
import peygir.ngo.ExpectationRegister;
import peygir.ngo.NgoFilter;
import peygir.ngo.NgoRegistry;
import peygir.place.Gazetteer;
import peygir.shared.CommandKey;
import peygir.shared.DomainException;
import peygir.shared.Messages;
import peygir.shared.NgoId;
import peygir.shared.NotFound;
import peygir.shared.Subject;
import peygir.shared.ui.ConflictPanel;
import peygir.shared.ui.ConflictPanel.Difference;
import peygir.shared.ui.EmptyNote;
import peygir.shared.ui.Notices;
import peygir.shared.ui.Panel;
import peygir.shared.ui.Translations;

/** Puts a promise on record: of a line of minutes, free, or in the place of another; or all promises of the minutes at once. */
@Route(CommitmentNavigation.LIST + "/new")
@RolesAllowed({Role.Names.EXPERT, Role.Names.GOVERNOR})
class NewCommitmentView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    /** More NGOs than any county has; the form offers them all. */
    private static final int NGOS = 2000;

    /** More open promises than a county has; one of them may have to be kept first. */
    private static final int PROMISES = 500;

    private final transient Desk desk;
    private final transient MeetingBook meetings;
    private final transient Gazetteer gazetteer;
    private final transient NgoRegistry ngos;
    private final transient ExpectationRegister expectations;
    private final Div conflict = new Div();
    private CommandKey key = CommandKey.fresh();
    private transient @Nullable CommitmentDetails old;
    private transient @Nullable CommitmentDetails whole;
    private transient @Nullable CommitmentDetails again;

    NewCommitmentView(Desk desk, MeetingBook meetings, Gazetteer gazetteer, NgoRegistry ngos, ExpectationRegister expectations) {
        this.desk = desk;
        this.meetings = meetings;
        this.gazetteer = gazetteer;
        this.ngos = ngos;
        this.expectations = expectations;
        addClassName("page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var address = event.getLocation().getQueryParameters();
        var line = address.getSingleParameter("line").map(Subject::uuid).map(id -> meetings.line(desk.who(), id)).orElse(null);
        old = other(address, "instead", Deed.SUPERSEDE);
        whole = other(address, "part", Deed.ADD_PART);
        again = other(address, "again", Deed.MAKE_AGAIN);
        key = CommandKey.fresh();
        removeAll();
        add(new H1(getPageTitle()));
        var meeting = address.getSingleParameter("meeting").map(MeetingId::of);
        if (meeting.isPresent()) {
            showAll(meeting.get());
            return;
        }
        if (line != null) {
            add(said(line));
        }
        tell("instead", old);
        tell("part", whole);
        tell("again", again);
        var model = old != null ? old : again;
        var form = new PromiseForm(setting(line), desk.clock());
        if (line != null || model != null) {
            form.say(line != null ? line.text() : model == null ? "" : model.row().text());
        }
        var save = new Button(text("commitment.ui.NewCommitmentView.save"), _ -> save(form));
        save.addThemeVariants(ButtonVariant.PRIMARY);
        var back = new Anchor(CommitmentNavigation.hrefList(), text("commitment.ui.NewCommitmentView.cancel"));
        var actions = new Div(save, back);
        actions.addClassName("form-actions");
        add(new Panel(text("commitment.ui.NewCommitmentView.form"), form, conflict, actions));
    }

    /** All promises in the minutes of a meeting that stand in no register yet. */
    private void showAll(MeetingId meeting) {
        var lines = meetings.lines(desk.who(), meeting).stream()
                .filter(row -> row.kind() == LineKind.COMMITMENT && row.commitment() == null)
                .map(row -> meetings.line(desk.who(), row.id()))
                .toList();
        if (lines.isEmpty()) {
            add(new EmptyNote(text("commitment.ui.SpokenForms.none")));
            return;
        }
        add(new Paragraph(text("commitment.ui.SpokenForms.lead")));
        var setting = setting(lines.getFirst());
        add(new SpokenForms(desk, meeting, lines, line -> line.equals(lines.getFirst()) ? setting : setting.alsoOf(line.id())));
    }

    /** The other promise the new one has to do with; nobody else than who may do that deed knows of this page. */
    private @Nullable CommitmentDetails other(QueryParameters address, String name, Deed deed) {
        return address.getSingleParameter(name).map(CommitmentId::of).map(id -> {
            var details = desk.book().details(desk.who(), id, locale());
            if (!details.may().contains(deed)) {
                throw new NotFound();
            }
            return details;
        }).orElse(null);
    }

    private void tell(String how, @Nullable CommitmentDetails other) {
        if (other != null) {
            add(new Paragraph(text("commitment.ui.NewCommitmentView." + how, other.row().text())));
        }
    }

    private Panel said(SaidLine line) {
        var words = new Paragraph(line.text());
        words.addClassName("quoted");
        return new Panel(text("commitment.ui.NewCommitmentView.line"), words);
    }

    private PromiseForm.Setting setting(@Nullable SaidLine line) {
        var who = desk.who();
        var other = Stream.of(old, whole, again).filter(Objects::nonNull).findFirst();
        var county = line != null ? line.county() : other.map(CommitmentDetails::county).or(who::county).orElseThrow(NotFound::new);
        var open = desk.book().rows(who, new CommitmentFilter("", county, null, CommitmentFilter.Show.OPEN), locale(), null, PROMISES);
        var bonds = new BondsForm(id(whole), id(again), open, desk.clock());
        var present = line == null ? Set.<NgoId>of() : present(line);
        var earliest = line == null || line.heldOn() == null ? desk.today() : line.heldOn();
        return new PromiseForm.Setting(
                county, gazetteer.office(who, county), gazetteer.departments(who, county),
                ngos.rows(who, NgoFilter.of(county), locale(), null, NGOS), line == null ? null : line.meeting(),
                line == null ? null : line.id(), line == null ? null : line.series(), present, earliest,
                expectations.unanswered(who, county, getLocale()), bonds);
    }

    private static @Nullable CommitmentId id(@Nullable CommitmentDetails details) {
        return details == null ? null : details.row().id();
    }

    private Set<NgoId> present(SaidLine line) {
        return meetings.attendance(desk.who(), line.meeting()).stream()
                .filter(row -> row.ngo() != null && row.state().inTheRoom())
                .map(row -> row.ngo())
                .collect(Collectors.toUnmodifiableSet());
    }

    private void save(PromiseForm form) {
        form.promise().ifPresent(promise -> put(form, promise));
    }

    private void put(PromiseForm form, Promise promise) {
        var replaced = old;
        try {
            var id = replaced == null
                    ? desk.ledger().record(desk.who(), key, promise, form.notVerifiable())
                    : desk.ledger().supersede(desk.who(), key, replaced.row().id(), replaced.version(), promise, form.notVerifiable());
            Notices.done(text("commitment.ui.NewCommitmentView.done"));
            CommitmentNavigation.open(id);
        } catch (DomainException refusal) {
            form.refuse(Messages.text(locale(), refusal));
        } catch (OptimisticLockingFailureException _) {
            showBoth(form, promise, replaced);
        }
    }

    /** The one to be replaced was changed meanwhile: whether it is still to be replaced is for the governor to say. */
    private void showBoth(PromiseForm form, Promise promise, @Nullable CommitmentDetails seen) {
        if (seen == null) {
            return;
        }
        var stored = desk.book().details(desk.who(), seen.row().id(), locale());
        conflict.removeAll();
        conflict.add(new ConflictPanel(
                List.of(new Difference(text("commitment.ui.DeedForm.state"), Translations.of(this, seen.row().state()), Translations.of(this, stored.row().state())),
                        new Difference(text("commitment.ui.DeedForm.due"), DueText.day(seen.row().currentDue(), locale()), DueText.day(stored.row().currentDue(), locale()))),
                () -> CommitmentNavigation.open(seen.row().id()),
                () -> {
                    old = stored;
                    key = CommandKey.fresh();
                    conflict.removeAll();
                    put(form, promise);
                }));
    }

    private Locale locale() {
        return Translations.localeOf(this);
    }

    @Override
    public String getPageTitle() {
        return text("commitment.ui.NewCommitmentView.title");
    }

    private String text(String key, Object... arguments) {
        return Translations.of(this, key, arguments);
    }
}
