package peygir.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.applayout.AppLayout;
import com.vaadin.flow.component.applayout.DrawerToggle;
import com.vaadin.flow.component.dependency.Uses;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Footer;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.sidenav.SideNav;
import com.vaadin.flow.component.sidenav.SideNavItem;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.router.Layout;
import com.vaadin.flow.server.menu.MenuConfiguration;
import com.vaadin.flow.spring.security.AuthenticationContext;
import jakarta.annotation.security.PermitAll;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import peygir.access.CurrentActor;
import peygir.identity.AccountDesk;
import peygir.shared.CommandKey;
import peygir.shared.Language;
import peygir.shared.ui.FramePart;
import peygir.shared.ui.Pictogram;
import peygir.shared.ui.Still;
import peygir.shared.ui.Translations;

/** The frame around every view: name, menu of what the account may open, language, sign-out. */
@Layout
@PermitAll
@Uses(SideNav.class)
@Uses(SideNavItem.class)
public class MainLayout extends AppLayout {

    private final transient CurrentActor current;
    private final transient AccountDesk desk;
    private final transient AuthenticationContext authentication;

    MainLayout(
            CurrentActor current, AccountDesk desk, AuthenticationContext authentication, ObjectProvider<FramePart> parts, PageLists lists, Environment environment) {
        this.current = current;
        this.desk = desk;
        this.authentication = authentication;
        setPrimarySection(Section.DRAWER);
        var toggle = new DrawerToggle();
        toggle.setAriaLabel(text("shell.MainLayout.menu"));
        var fill = new Div();
        fill.addClassName("shell-fill");
        var header = new Header(toggle, Still.of(brand()), fill);
        parts.orderedStream().forEach(part -> part.make().ifPresent(header::add));
        header.add(Still.of(new AccountMenu(current.get().name(), this::speak, authentication::logout, this::signOutEverywhere)));
        header.addClassName("shell-header");
        addToNavbar(header);
        addToDrawer(lists.of(authentication.getGrantedRoles(), Translations.localeOf(this), this::navigation));
        if (environment.acceptsProfiles(Profiles.of("sample"))) {
            var sample = new Footer(new Span(text("shell.MainLayout.sample")));
            sample.addClassName("shell-sample");
            addToNavbar(Still.of(sample));
        }
        addClassName("shell");
    }

    private Anchor brand() {
        var brand = new Anchor("", new Span(text("shell.brand")));
        brand.addClassName("shell-brand");
        return brand;
    }

    /** The list of pages is drawn once: which of them is open, the browser knows by its address. */
    private PageList navigation() {
        var navigation = new PageList();
        navigation.getElement().setAttribute("aria-label", text("shell.MainLayout.navigation"));
        var entries = MenuConfiguration.getMenuEntries();
        for (var entry : entries) {
            var item = new Element("vaadin-side-nav-item");
            item.setAttribute("path", entry.path());
            // A page under another that has its own line is marked there alone.
            item.setAttribute("match-nested", entries.stream().noneMatch(other -> other.path().startsWith(entry.path() + "/")));
            if (entry.icon() != null && !entry.icon().isBlank()) {
                var sign = Pictogram.named(entry.icon()).make().getElement();
                sign.setAttribute("slot", "prefix");
                item.appendChild(sign);
            }
            item.appendChild(Element.createText(text(entry.title())));
            navigation.getElement().appendChild(item);
        }
        return navigation;
    }

    /** Only to be drawn. */
    @Tag("vaadin-side-nav")
    private static final class PageList extends Component {}

    private void speak(Language language) {
        desk.speak(current.get(), CommandKey.fresh(), language);
        getUI().ifPresent(ui -> ui.getPage().reload());
    }

    private void signOutEverywhere() {
        desk.signOutEverywhere(current.get(), CommandKey.fresh());
        authentication.logout();
    }

    private String text(String key, Object... arguments) {
        return Translations.of(this, key, arguments);
    }
}
