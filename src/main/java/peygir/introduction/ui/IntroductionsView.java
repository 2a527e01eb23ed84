package peygir.introduction.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.jspecify.annotations.Nullable;
import peygir.access.Role;
import peygir.coverage.ui.JointActivityForm;
import peygir.introduction.IntroductionPlace;
import peygir.introduction.IntroductionRow;
import peygir.introduction.IntroductionState;
import peygir.shared.CountyCode;
import peygir.shared.NotFound;
import peygir.shared.ui.EmptyNote;
import peygir.shared.ui.Panel;
import peygir.shared.ui.Translations;

/** Where the office of a county brings NGOs together: who may fit whom and why, who was told, and what came of it. */
@Route("introductions")
@Menu(title = "introduction.ui.IntroductionsView.title", order = 41, icon = "connect")
@RolesAllowed({Role.Names.EXPERT, Role.Names.GOVERNOR, Role.Names.DIRECTOR, Role.Names.AUDITOR, Role.Names.NATIONAL})
class IntroductionsView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private static final int AT_ONCE = 30;

    private final transient IntroductionServices services;
    private final transient JointActivityForm.Maker activities;

    IntroductionsView(IntroductionServices services, JointActivityForm.Maker activities) {
        this.services = services;
        this.activities = activities;
        addClassName("page");
    }

    /** Without a county: the reader's own, or the first within reach. */
    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var who = services.who();
        show(event.getLocation()
                .getQueryParameters()
                .getSingleParameter("county")
                .map(CountyCode::new)
                .or(who::county)
                .or(() -> services.gazetteer().counties(who).stream().findFirst().map(row -> row.code()))
                .orElseThrow(NotFound::new));
    }

    private void show(CountyCode county) {
        removeAll();
        var lead = new Paragraph(text("lead"));
        lead.addClassName("page-lead");
        var proposed = new Panel(text("proposed"));
        var candidates = services.desk().candidates(services.who(), county);
        if (candidates.isEmpty()) {
            proposed.add(new EmptyNote(text("nobody")));
        }
        candidates.forEach(row -> proposed.add(new CandidateItem(services, row, () -> show(county))));
        var sent = new Panel(text("sent"));
        add(sent, county, null);
        var columns = new Div(proposed, sent);
        columns.addClassName("columns");
        add(new H1(getPageTitle()), lead, columns);
    }

    /** One more than is shown tells whether there are more. */
    private void add(Panel sent, CountyCode county, @Nullable IntroductionPlace after) {
        var rows = services.desk().of(services.who(), county, after, AT_ONCE + 1);
        if (rows.isEmpty() && after == null) {
            sent.add(new EmptyNote(text("none")));
        }
        rows.stream().limit(AT_ONCE).forEach(row -> sent.add(introduction(row, county)));
        if (rows.size() > AT_ONCE) {
            var more = new Button(text("more"));
            more.addClassName("no-print");
            more.addClickListener(_ -> {
                more.removeFromParent();
                add(sent, county, IntroductionPlace.of(rows.get(AT_ONCE - 1)));
            });
            sent.add(more);
        }
    }

    private Div introduction(IntroductionRow row, CountyCode county) {
        var item = new IntroductionItem(row);
        if (row.state() == IntroductionState.ACCEPTED && services.isOffice()) {
            var place = new Div();
            var pledge = new Button(text("pledge"));
            var joint = new Button(text("joint"));
            var acts = new Div(joint, pledge);
            acts.addClassNames("form-actions", "no-print");
            pledge.addClickListener(_ -> {
                acts.setVisible(false);
                place.add(new PledgeForm(services, row, () -> show(county)));
            });
            joint.addClickListener(_ -> {
                acts.setVisible(false);
                place.add(new JointForm(services, activities, row, () -> show(county)));
            });
            item.add(acts, place);
        }
        return item;
    }

    @Override
    public String getPageTitle() {
        return text("title");
    }

    private String text(String part) {
        return Translations.of(this, "introduction.ui.IntroductionsView." + part);
    }
}
