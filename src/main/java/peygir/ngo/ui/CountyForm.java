package peygir.ngo.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import peygir.ngo.NgoDetails;
import peygir.ngo.ProfileDesk.Move;
import peygir.ngo.ProfileDesk.OtherCounty;
import peygir.shared.CommandKey;
import peygir.shared.CountyCode;
import peygir.shared.Letters;
import peygir.shared.NgoId;
import peygir.shared.ui.Attempt;

/** Proposes that an NGO's record lies in another county from now on. */
class CountyForm extends VersionedForm {

    private final transient NgoServices services;
    private final ComboBox<OtherCounty> county = new ComboBox<>();

    CountyForm(NgoServices services, NgoDetails seen, Runnable done) {
        super(services, seen, done);
        this.services = services;
        county.setLabel(text("ngo.ui.CountyForm.county"));
        county.setItems(
                (one, typed) -> Letters.compact(one.name()).contains(Letters.compact(typed)),
                services.profiles().otherCounties(services.who(), seen.row().id(), locale()));
        county.setItemLabelGenerator(OtherCounty::name);
        county.setRequiredIndicatorVisible(true);
        county.setManualValidation(true);
        var hint = new Paragraph(text("ngo.ui.CountyForm.hint", seen.row().county()));
        hint.addClassName("meta");
        var fields = new Div(hint, county);
        fields.addClassName("page-groups");
        build(fields);
    }

    @Override
    List<Part> parts() {
        return List.of(new Part(
                text("ngo.ui.CountyForm.county"), () -> county.getValue() == null ? "" : county.getValue().name(), details -> details.row().county()));
    }

    @Override
    void show(NgoDetails details) {
        county.clear();
    }

    @Override
    boolean save(NgoId ngo, CommandKey key, long version) {
        county.setInvalid(county.getValue() == null);
        county.setErrorMessage(text("shared.ui.TextRule.required"));
        return !county.isInvalid()
                && new Attempt().beside(county, "ngo.NgoRegistry.sameName", "ngo.ProfileDesk.sameCounty").carriedOut(this, () ->
                        services.profiles().move(services.who(), key, version, new Move(ngo, new CountyCode(county.getValue().code()))));
    }

    @Override
    String savedText() {
        return text("ngo.ui.CountyForm.sent");
    }
}
