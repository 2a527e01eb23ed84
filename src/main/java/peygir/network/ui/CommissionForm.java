package peygir.network.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import peygir.meeting.SeriesRow;
import peygir.network.CommissionDesk;
import peygir.network.CommissionDesk.Founding;
import peygir.shared.CommandKey;
import peygir.shared.NotFound;
import peygir.shared.ui.Attempt;
import peygir.shared.ui.Notices;
import peygir.shared.ui.Translations;

/** A commission is formed: on what, what for, and in which meetings it meets. */
class CommissionForm extends Div {

    CommissionForm(NetworkServices services, Runnable done) {
        addClassNames("item-form", "page-groups");
        var subject = new TextField(text("subject"));
        subject.setMaxLength(CommissionDesk.LONGEST_SUBJECT);
        subject.setWidthFull();
        var purpose = new TextArea(text("purpose"));
        purpose.setMaxLength(CommissionDesk.LONGEST_PURPOSE);
        purpose.setWidthFull();
        var county = services.who().county().orElseThrow(NotFound::new);
        var series = new Select<SeriesRow>();
        series.setLabel(text("series"));
        series.setHelperText(text("series.hint"));
        series.setEmptySelectionAllowed(true);
        series.setEmptySelectionCaption(text("series.none"));
        series.setItemLabelGenerator(one -> one == null ? text("series.none") : one.title());
        series.setItems(services.series().ofCounty(services.who(), county));
        series.setWidthFull();
        var attempt = new Attempt()
                .beside(subject, "network.CommissionDesk.subjectNeeded")
                .beside(purpose, "network.CommissionDesk.purposeNeeded");
        var key = CommandKey.fresh();
        var save = new Button(text("save"));
        save.addThemeVariants(ButtonVariant.PRIMARY);
        save.setDisableOnClick(true);
        save.addClickListener(_ -> {
            subject.setInvalid(false);
            purpose.setInvalid(false);
            try {
                if (attempt.carriedOut(this, () -> services.commissions().form(
                        services.who(), key,
                        new Founding(
                                county, subject.getValue(), purpose.getValue(), series.getValue() == null ? null : series.getValue().id())))) {
                    Notices.done(text("saved"));
                    done.run();
                }
            } finally {
                save.setEnabled(true);
            }
        });
        var actions = new Div(save, new Button(text("leave"), _ -> done.run()));
        actions.addClassName("form-actions");
        add(subject, purpose, series, actions);
    }

    private String text(String part) {
        return Translations.of(this, "network.ui.CommissionForm." + part);
    }
}
