package peygir.ngo.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import peygir.access.Location;
import peygir.access.Role;
import peygir.ngo.NgoRegistry.Registration;
import peygir.place.CountyRow;
import peygir.place.DepartmentRow;
import peygir.shared.CommandKey;
import peygir.shared.NgoId;
import peygir.shared.NotFound;
import peygir.shared.ui.Notices;
import peygir.shared.ui.Panel;
import peygir.shared.ui.Translations;

/** An NGO is put on the register of a county. */
@Route(NgoNavigation.LIST + "/new")
@RolesAllowed({Role.Names.EXPERT, Role.Names.GOVERNOR})
class NewNgoView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private final transient NgoServices services;

    /** Belongs to this form: a second press of the button registers no second NGO. */
    private final CommandKey key = CommandKey.fresh();

    private final Select<CountyRow> county = new Select<>();
    private final ProfileFields fields;
    private final Button save = new Button();

    NewNgoView(NgoServices services) {
        this.services = services;
        addClassName("page");
        fields = new ProfileFields(services, List.of());
        county.setLabel(text("county"));
        county.setItemLabelGenerator(one -> one.name(getLocale()));
        county.addValueChangeListener(_ -> fields.departments(departments()));
        save.setText(text("save"));
        save.addThemeVariants(ButtonVariant.PRIMARY);
        save.setDisableOnClick(true);
        save.addClickListener(_ -> {
            try {
                register();
            } finally {
                save.setEnabled(true);
            }
        });
        var actions = new Div(save, new Anchor(NgoNavigation.hrefList(), Translations.of(this, "ngo.ui.VersionedForm.leave")));
        actions.addClassName("form-actions");
        add(new H1(getPageTitle()), new Panel(text("profile"), county, fields, actions));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var reach = services.who().reach(Role.EXPERT, Role.GOVERNOR);
        var counties = services.gazetteer().counties(services.who()).stream()
                .filter(one -> reach.covers(Location.of(one.code())))
                .toList();
        county.setItems(counties);
        county.setVisible(counties.size() > 1);
        county.setValue(counties.stream().findFirst().orElseThrow(NotFound::new));
    }

    private List<DepartmentRow> departments() {
        return county.getValue() == null ? List.of() : services.gazetteer().departments(services.who(), county.getValue().code());
    }

    private void register() {
        fields.profile().ifPresent(profile -> {
            var made = new NgoId[1];
            var carriedOut = fields.attempt().carriedOut(this, () -> made[0] =
                    services.registry().register(services.who(), key, new Registration(county.getValue().code(), profile)));
            if (carriedOut) {
                Notices.done(text("saved"));
                NgoNavigation.open(made[0]);
            }
        });
    }

    @Override
    public String getPageTitle() {
        return text("title");
    }

    private String text(String part) {
        return Translations.of(this, "ngo.ui.NewNgoView." + part);
    }
}
