package peygir.coverage.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.dao.OptimisticLockingFailureException;
import peygir.coverage.NeedDesk;
import peygir.coverage.NeedId;
import peygir.coverage.NeedRow;
import peygir.shared.CommandKey;
import peygir.shared.CountyCode;
import peygir.shared.Dates;
import peygir.shared.DomainException;
import peygir.shared.ui.ConflictPanel;
import peygir.shared.ui.Notices;
import peygir.shared.ui.Translations;

/** Puts a better record in a need's place; when somebody else did so meanwhile, both versions are shown and nothing typed is lost. */
class NeedCorrection extends Div {

    private final transient CoverageServices services;
    private final transient NeedDesk desk;
    private final CountyCode county;
    private final transient Runnable done;
    private final NeedFields fields;
    private final Div conflict = new Div();
    private final Button save = new Button();

    /** Of one decision to save, about the record as it was seen. */
    private CommandKey key = CommandKey.fresh();

    private transient NeedRow seen;

    NeedCorrection(CoverageServices services, NeedDesk desk, CountyCode county, NeedRow need, Runnable done, Runnable left) {
        this.services = services;
        this.desk = desk;
        this.county = county;
        this.seen = need;
        this.done = done;
        fields = new NeedFields(services, county, null);
        fields.show(need);
        save.setText(text("save"));
        save.addThemeVariants(ButtonVariant.PRIMARY);
        save.addClickListener(_ -> save());
        var actions = new Div(save, new Button(Translations.of(this, "coverage.ui.SettlementForm.cancel"), _ -> left.run()));
        actions.addClassName("form-actions");
        add(fields, conflict, actions);
    }

    private void save() {
        fields.finding().ifPresent(finding -> {
            try {
                desk.correct(services.who(), key, seen.id(), finding);
                Notices.done(text("corrected"));
                done.run();
            } catch (DomainException refusal) {
                fields.refuse(refusal);
            } catch (OptimisticLockingFailureException _) {
                showWhatItBecame();
            }
        });
    }

    private void showWhatItBecame() {
        // What is kept on purpose is a command of its own, on what is stored now.
        key = CommandKey.fresh();
        conflict.removeAll();
        successor().ifPresentOrElse(this::showBoth, this::tellItIsGone);
    }

    /** What stands in its place by now; empty when it was withdrawn. */
    private Optional<NeedRow> successor() {
        var rows = desk.ofCounty(services.who(), county, Translations.localeOf(this));
        var next = row(rows, seen.id());
        while (next.isPresent() && !next.get().stands()) {
            var better = next.get().correctedBy();
            next = better == null ? Optional.empty() : row(rows, better);
        }
        return next;
    }

    private static Optional<NeedRow> row(List<NeedRow> rows, NeedId id) {
        return rows.stream().filter(row -> row.id().equals(id)).findFirst();
    }

    private void showBoth(NeedRow stored) {
        var both = new ConflictPanel(fields.differences(stored), () -> decided(stored, true), () -> decided(stored, false));
        both.savedBy(Objects.toString(stored.recordedBy(), ""), stored.recordedOn());
        conflict.add(both);
        // One decision at a time: the panel asks, the form's own button waits.
        save.setVisible(false);
    }

    private void decided(NeedRow stored, boolean takeStored) {
        seen = stored;
        conflict.removeAll();
        save.setVisible(true);
        if (takeStored) {
            fields.show(stored);
        } else {
            save();
        }
    }

    private void tellItIsGone() {
        desk.ofCounty(services.who(), county, Translations.localeOf(this)).stream().filter(row -> row.id().equals(seen.id())).findFirst().ifPresent(gone -> {
            var words = new Paragraph(text(
                    "gone", Objects.toString(gone.endedBy(), ""), gone.endedOn() == null ? "" : Dates.brief(gone.endedOn(), Translations.localeOf(this)),
                    Objects.toString(gone.reason(), "")));
            words.getElement().setAttribute("role", "alert");
            conflict.add(words);
        });
    }

    private String text(String thing, Object... arguments) {
        return Translations.of(this, "coverage.ui.NeedActs." + thing, arguments);
    }
}
