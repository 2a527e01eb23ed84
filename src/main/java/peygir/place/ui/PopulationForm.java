package peygir.place.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import peygir.access.CurrentActor;
import peygir.place.LocalityLine;
import peygir.place.PopulationDesk;
import peygir.shared.CommandKey;
import peygir.shared.CountyCode;
import peygir.shared.ui.Attempt;
import peygir.shared.ui.JalaliDatePicker;
import peygir.shared.ui.Notices;
import peygir.shared.ui.PersianNumberField;
import peygir.shared.ui.TextRule;
import peygir.shared.ui.Translations;

/** Puts a count of people on record: of the county or of one locality, of which day, by whose word. */
class PopulationForm extends Details {

    private static final TextRule SOURCE = TextRule.required(PopulationDesk.LONGEST_SOURCE);

    PopulationForm(PlaceServices services, CurrentActor current, CountyCode county, List<LocalityLine> localities, Runnable done) {
        addClassName("no-print");
        setSummaryText(text("title"));
        var place = new Select<LocalityLine>();
        place.setLabel(text("place"));
        place.setItems(localities.stream().filter(line -> line.closedOn() == null).toList());
        place.setItemLabelGenerator(line -> line == null ? text("county") : line.name());
        place.setEmptySelectionAllowed(true);
        place.setEmptySelectionCaption(text("county"));
        var people = new PersianNumberField(text("people"));
        people.setRequiredIndicatorVisible(true);
        var asOf = new JalaliDatePicker(text("asOf"), services.clock());
        asOf.setRequiredIndicatorVisible(true);
        var source = SOURCE.on(new TextField(text("source")));
        source.setHelperText(text("source.hint"));
        var key = CommandKey.fresh();
        var save = new Button(text("save"), _ -> {
            var attempt = new Attempt().beside(people, "place.PopulationDesk.people").beside(asOf, "place.PopulationDesk.inFuture");
            var valid = SOURCE.accepts(source);
            if (people.getValue() == null && !people.isInvalid()) {
                people.setErrorMessage(Translations.of(this, "shared.ui.TextRule.required"));
                people.setInvalid(true);
            }
            if (asOf.getValue() == null && !asOf.isInvalid()) {
                asOf.setErrorMessage(Translations.of(this, "shared.ui.TextRule.required"));
                asOf.setInvalid(true);
            }
            if (valid && people.getValue() != null && asOf.getValue() != null
                    && attempt.carriedOut(this, () -> services.populations().put(
                            current.get(), key, county, place.getValue() == null ? null : place.getValue().id(), people.getValue(), asOf.getValue(),
                            source.getValue()))) {
                Notices.done(text("saved"));
                done.run();
            }
        });
        var fields = new Div(place, people, asOf, source);
        fields.addClassName("form");
        var actions = new Div(save);
        actions.addClassName("form-actions");
        add(fields, actions);
    }

    private String text(String thing) {
        return Translations.of(this, "place.ui.PopulationForm." + thing);
    }
}
