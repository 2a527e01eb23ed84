package peygir.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.applayout.AppLayout;
import com.vaadin.flow.component.applayout.DrawerToggle;
import com.vaadin.flow.component.avatar.Avatar;
import com.vaadin.flow.component.dependency.Uses;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Footer;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.Icon;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarVariant;
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
import peygir.shared.ui.Still;
import peygir.shared.ui.Translations;

/** The frame around every view: name, menu of what the account may open, language, sign-out. */
@Layout
@PermitAll
@Uses(SideNav.class)
@Uses(SideNavItem.class)
@Uses(Icon.class)
public class MainLayout extends AppLayout {

    private final transient CurrentActor current;
    private final transient AccountDesk desk;
    private final transient AuthenticationContext authentication;

    MainLayout(CurrentActor current, AccountDesk desk, AuthenticationContext authentication, ObjectProvider<FramePart> parts, Environment environment) {
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
        header.add(account());
        header.addClassName("shell-header");
        addToNavbar(header);
        addToDrawer(navigation());
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
    private Still navigation() {
        var navigation = new PageList();
        navigation.getElement().setAttribute("aria-label", text("shell.MainLayout.navigation"));
        for (var entry : MenuConfiguration.getMenuEntries()) {
            var item = new Element("vaadin-side-nav-item");
            item.setAttribute("path", entry.path());
            item.setAttribute("match-nested", true);
            if (entry.icon() != null && !entry.icon().isBlank()) {
                var icon = new Element("vaadin-icon");
                icon.setAttribute("icon", entry.icon());
                icon.setAttribute("slot", "prefix");
                item.appendChild(icon);
            }
            item.appendChild(Element.createText(text(entry.title())));
            navigation.getElement().appendChild(item);
        }
        return Still.of(navigation);
    }

    /** Only to be drawn. */
    @Tag("vaadin-side-nav")
    private static final class PageList extends Component {}

    private MenuBar account() {
        var who = current.get();
        var bar = new MenuBar();
        bar.addThemeVariants(MenuBarVariant.TERTIARY);
        bar.addClassName("shell-account");
        var avatar = new Avatar(who.name());
        avatar.getElement().setAttribute("aria-hidden", "true");
        var name = new Span(who.name());
        name.addClassName("shell-account-name");
        var face = new Span(avatar, name);
        face.addClassName("shell-account-face");
        var root = bar.addItem(face);
        root.setAriaLabel(text("shell.MainLayout.account", who.name()));
        var other = Language.of(getLocale()) == Language.PERSIAN ? Language.ENGLISH : Language.PERSIAN;
        root.getSubMenu().addItem(Translations.translate(other.locale(), "shell.language"), _ -> {
            desk.speak(current.get(), CommandKey.fresh(), other);
            getUI().ifPresent(ui -> ui.getPage().reload());
        });
        var password = new Anchor("password", text("shell.MainLayout.password"));
        password.setRouterIgnore(true);
        password.addClassName("shell-account-link");
        root.getSubMenu().addItem(password);
        root.getSubMenu().addItem(text("shell.MainLayout.signOut"), _ -> authentication.logout());
        root.getSubMenu().addItem(text("shell.MainLayout.signOutEverywhere"), _ -> {
            desk.signOutEverywhere(current.get(), CommandKey.fresh());
            authentication.logout();
        });
        root.addComponentAsFirst(VaadinIcon.ANGLE_DOWN.create());
        return bar;
    }

    private String text(String key, Object... arguments) {
        return Translations.of(this, key, arguments);
    }
}
