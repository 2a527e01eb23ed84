package peygir.duplicate.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.stream.Collectors;
import peygir.access.CurrentActor;
import peygir.access.Role;
import peygir.duplicate.DuplicateDesk;
import peygir.duplicate.DuplicateDesk.Two;
import peygir.duplicate.DuplicateRow;
import peygir.ngo.ui.NgoNavigation;
import peygir.shared.CommandKey;
import peygir.shared.Digits;
import peygir.shared.Language;
import peygir.shared.NotFound;
import peygir.shared.Numbers;
import peygir.shared.ui.Attempt;
import peygir.shared.ui.EmptyNote;
import peygir.shared.ui.LatinText;
import peygir.shared.ui.Notices;
import peygir.shared.ui.RefusalLine;
import peygir.shared.ui.RowsTable;
import peygir.shared.ui.Translations;

/** Records of a county that may be of one NGO, with the reasons: they are told apart or made one. */
@Route(NgoNavigation.DUPLICATES)
@RolesAllowed({Role.Names.EXPERT, Role.Names.GOVERNOR})
class DuplicatesView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private final transient DuplicateDesk desk;
    private final transient CurrentActor current;
    private final Div pairs = new Div();

    DuplicatesView(DuplicateDesk desk, CurrentActor current) {
        this.desk = desk;
        this.current = current;
        addClassName("page");
        pairs.addClassName("page-groups");
        var lead = new Paragraph(text("lead"));
        lead.addClassName("page-lead");
        var back = new Anchor(NgoNavigation.hrefList(), text("back"));
        back.addClassName("no-print");
        add(back, new H1(getPageTitle()), lead, pairs);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show();
    }

    private void show() {
        pairs.removeAll();
        var found = desk.of(current.get(), current.get().county().orElseThrow(NotFound::new));
        if (found.isEmpty()) {
            pairs.add(new EmptyNote(text("none")));
        }
        found.forEach(pair -> pairs.add(pair(pair)));
    }

    private Div pair(DuplicateRow pair) {
        var title = new H2(text("pair", pair.first().name(), pair.second().name()));
        var why = new Paragraph(text("why", pair.reasons().stream().map(reason -> Translations.of(this, reason)).collect(Collectors.joining(text("comma")))));
        why.addClassName("meta");
        var table = new RowsTable(text("records"), text("name"), text("registrationNumber"), text("phone"), text("references")).asCards();
        row(table, pair.first());
        row(table, pair.second());
        var panel = new Div(title, why, table);
        panel.addClassName("panel");
        panel.add(acts(panel, pair));
        return panel;
    }

    private void row(RowsTable table, DuplicateRow.Record record) {
        table.row(
                new Anchor(NgoNavigation.href(record.id()), record.name()), code(record.registrationNumber()), code(record.phone()),
                RowsTable.cell(Numbers.text(record.references(), getLocale())));
    }

    private Component code(@org.jspecify.annotations.Nullable String value) {
        return value == null ? new Span(text("unknown")) : new LatinText(Digits.in(Language.of(getLocale()), value));
    }

    private Div acts(Div panel, DuplicateRow pair) {
        var key = CommandKey.fresh();
        var refusal = new RefusalLine();
        var attempt = new Attempt().otherwise(refusal);
        var apart = new Button(text("apart"));
        apart.addClickListener(_ -> {
            if (attempt.carriedOut(this, () -> desk.notTheSame(current.get(), key, new Two(pair.first().id(), pair.second().id())))) {
                Notices.done(text("toldApart"));
                show();
            } else {
                apart.setEnabled(true);
            }
        });
        apart.setDisableOnClick(true);
        apart.setAriaLabel(text("apartOf", pair.first().name(), pair.second().name()));
        var merge = new Button(text("merge"));
        merge.setAriaLabel(text("mergeOf", pair.first().name(), pair.second().name()));
        var acts = new Div(merge, apart, refusal);
        acts.addClassNames("form-actions", "no-print");
        merge.addClickListener(_ -> {
            acts.setVisible(false);
            panel.add(new MergeForm(desk, current, pair, this::show));
        });
        return acts;
    }

    @Override
    public String getPageTitle() {
        return text("title");
    }

    private String text(String part, Object... arguments) {
        return Translations.of(this, "duplicate.ui.DuplicatesView." + part, arguments);
    }
}
