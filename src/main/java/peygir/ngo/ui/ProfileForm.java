package peygir.ngo.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.stream.Stream;
import peygir.ngo.NgoDetails;
import peygir.ngo.Portrait;
import peygir.ngo.ProfileDesk.Statement;
import peygir.ngo.ProfileField;
import peygir.place.DepartmentRow;
import peygir.shared.CommandKey;
import peygir.shared.DepartmentId;
import peygir.shared.NgoId;
import peygir.shared.ui.Translations;

/** Changes what the register says of an NGO; from an NGO's own hand, what is not free is proposed to the office. */
class ProfileForm extends VersionedForm {

    private final transient NgoServices services;
    private final ProfileFields fields;
    private final ContactFields contacts = new ContactFields();

    ProfileForm(NgoServices services, NgoDetails seen, Runnable done) {
        super(services, seen, done);
        this.services = services;
        fields = new ProfileFields(services, services.profiles().departments(services.who(), seen.row().id()).stream()
                .map(one -> new DepartmentRow(new DepartmentId(one.department()), one.name()))
                .toList());
        var all = new Div(fields, contacts);
        if (!services.isOffice()) {
            var hint = new Paragraph(text("ngo.ui.ProfileForm.free", String.join(
                    text("ngo.ui.ProfileFacts.and"), Stream.of(ProfileField.values())
                            .filter(services.settings().freeFields()::contains)
                            .map(field -> Translations.of(this, field))
                            .toList())));
            hint.addClassName("meta");
            all.addComponentAsFirst(hint);
        }
        all.addClassName("page-groups");
        build(all);
    }

    @Override
    List<Part> parts() {
        return Stream.concat(fields.parts().stream(), contacts.parts().stream()).toList();
    }

    @Override
    void show(NgoDetails details) {
        fields.show(details);
        contacts.show(details);
    }

    @Override
    boolean save(NgoId ngo, CommandKey key, long version) {
        var profile = fields.profile();
        var reached = contacts.contacts();
        return profile.isPresent()
                && reached.isPresent()
                && fields.attempt().carriedOut(this, () ->
                        services.profiles().state(services.who(), key, version, new Statement(ngo, new Portrait(profile.get(), reached.get()))));
    }

    @Override
    String savedText() {
        return text(services.isOffice() ? "ngo.ui.VersionedForm.saved" : "ngo.ui.VersionedForm.savedOrSent");
    }

    /** Nothing of what the short form changes has to be proposed. */
    static boolean allFree(NgoServices services) {
        return services.settings()
                .freeFields()
                .containsAll(List.of(ProfileField.PHONE, ProfileField.SECOND_PHONE, ProfileField.EMAIL, ProfileField.ADDRESS, ProfileField.ABOUT));
    }
}
