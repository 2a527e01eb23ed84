package peygir.shell;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import java.util.function.Consumer;
import peygir.shared.Language;
import peygir.shared.ui.Press;
import peygir.shared.ui.Pictogram;
import peygir.shared.ui.Translations;

/** Who is signed in, and what there is to do about it: the other language, the password, the way out. To be drawn still. */
class AccountMenu extends Div {

    private static final String LIST = "account-menu";

    AccountMenu(String person, Consumer<Language> speak, Runnable signOut, Runnable signOutEverywhere) {
        var letter = new Span(person.isBlank() ? "" : person.strip().substring(0, person.strip().offsetByCodePoints(0, 1)));
        letter.addClassName("shell-account-letter");
        letter.getElement().setAttribute("aria-hidden", "true");
        var name = new Span(person);
        name.addClassName("shell-account-name");
        var face = new NativeButton();
        face.add(letter, name, Pictogram.ANGLE_DOWN.make());
        face.addClassNames("press", "press-quiet", "shell-account-face");
        face.getElement().setAttribute("type", "button").setAttribute("popovertarget", LIST).setAttribute("aria-label", text("account", person));
        add(face, list(speak, signOut, signOutEverywhere));
        addClassNames("shell-account", "no-print");
    }

    private Div list(Consumer<Language> speak, Runnable signOut, Runnable signOutEverywhere) {
        var other = Language.of(Translations.localeOf(this)) == Language.PERSIAN ? Language.ENGLISH : Language.PERSIAN;
        var password = new Anchor("password", text("password"));
        password.setRouterIgnore(true);
        var list = new Div(
                new Press(Translations.translate(other.locale(), "shell.language"), () -> speak.accept(other)), password,
                new Press(text("signOut"), signOut), new Press(text("signOutEverywhere"), signOutEverywhere));
        list.setId(LIST);
        list.getElement().setAttribute("popover", "auto");
        list.addClassName("shell-account-list");
        return list;
    }

    private String text(String thing, Object... arguments) {
        return Translations.of(this, "shell.MainLayout." + thing, arguments);
    }
}
