package peygir.coverage.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import java.util.Optional;
import peygir.coverage.ActivityFacts;
import peygir.shared.DomainException;
import peygir.shared.NgoId;
import peygir.shared.ui.Translations;

/** For screens above this module: the fields of an activity that NGOs of one county do together. */
public class JointActivityForm extends Composite<Div> {

    private final ActivityForm fields;

    /** Makes one for a page. */
    @org.springframework.stereotype.Component
    public static class Maker {

        private final CoverageServices services;

        Maker(CoverageServices services) {
            this.services = services;
        }

        /** @param ngo one of those that do it; its county's places are offered */
        public JointActivityForm of(NgoId ngo) {
            return new JointActivityForm(services, ngo);
        }
    }

    private JointActivityForm(CoverageServices services, NgoId ngo) {
        fields = ActivityForm.of(services, ngo, Translations.localeOf(this));
        getContent().add(fields);
    }

    /** The facts, once every field is valid; until then the fields say what is wrong. */
    public Optional<ActivityFacts> facts() {
        return fields.facts();
    }

    /** Says a refusal beside the field it is about. */
    public void refuse(DomainException refusal) {
        fields.refuse(refusal);
    }
}
