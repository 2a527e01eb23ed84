package peygir.ngo.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import java.util.Optional;
import peygir.access.CurrentActor;
import peygir.ngo.RepresentationDesk;
import peygir.ngo.RepresentedNgo;
import peygir.shared.ui.FramePart;
import peygir.shared.ui.Translations;

/** Whoever speaks for several NGOs sees in the frame for which one the home is open, and goes from one to the next. */
@org.springframework.stereotype.Component
class NgoSwitch implements FramePart {

    private final RepresentationDesk desk;
    private final CurrentActor current;

    NgoSwitch(RepresentationDesk desk, CurrentActor current) {
        this.desk = desk;
        this.current = current;
    }

    @Override
    public Optional<Component> make() {
        var who = current.get();
        return who.ngos().size() < 2 ? Optional.empty() : Optional.of(new Choice(desk.own(who)));
    }

    private static final class Choice extends Composite<Select<RepresentedNgo>> implements AfterNavigationObserver {

        private final List<RepresentedNgo> ngos;

        Choice(List<RepresentedNgo> ngos) {
            this.ngos = ngos;
            getContent().addClassName("shell-ngo");
            getContent().setAriaLabel(Translations.of(this, "ngo.ui.NgoSwitch.label"));
            getContent().setItems(ngos);
            getContent().setItemLabelGenerator(RepresentedNgo::name);
            getContent().addValueChangeListener(change -> {
                if (change.isFromClient() && change.getValue() != null) {
                    getUI().ifPresent(ui -> ui.navigate(NgoNavigation.OWN, QueryParameters.of(NgoNavigation.WHICH, change.getValue().id().toString())));
                }
            });
        }

        /** The address says which; without it the home is that of the first. */
        @Override
        public void afterNavigation(AfterNavigationEvent event) {
            if (event.getLocation().getPath().equals(NgoNavigation.OWN)) {
                var wanted = event.getLocation().getQueryParameters().getSingleParameter(NgoNavigation.WHICH);
                ngos.stream().filter(ngo -> wanted.isEmpty() || ngo.id().toString().equals(wanted.get())).findFirst().ifPresent(getContent()::setValue);
            }
        }
    }
}
