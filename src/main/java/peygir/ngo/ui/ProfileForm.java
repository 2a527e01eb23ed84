package peygir.ngo.ui;

import java.util.List;
import peygir.ngo.NgoDetails;
import peygir.shared.CommandKey;
import peygir.shared.NgoId;

/** The office changes what the register says of an NGO. */
class ProfileForm extends VersionedForm {

    private final ProfileFields fields;

    ProfileForm(NgoServices services, NgoDetails seen, Runnable done) {
        super(services.registry(), services.current(), seen, done);
        fields = new ProfileFields(services, services.gazetteer().departments(services.who(), seen.county()));
        build(fields);
    }

    @Override
    List<Part> parts() {
        return fields.parts();
    }

    @Override
    void show(NgoDetails details) {
        fields.show(details);
    }

    @Override
    boolean save(NgoId ngo, CommandKey key, long version) {
        return fields.profile()
                .filter(profile -> fields.attempt()
                        .carriedOut(this, () -> registry.changeProfile(current.get(), key, ngo, version, profile)))
                .isPresent();
    }
}
