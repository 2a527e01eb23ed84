package peygir.shared.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.signals.Signal;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import peygir.shared.Language;
import peygir.shared.Messages;

/** Lets Vaadin's {@code getTranslation} speak our {@link Messages}, and says them shorter. */
@org.springframework.stereotype.Component
public class Translations implements I18NProvider {

    @Override
    public List<Locale> getProvidedLocales() {
        return Arrays.stream(Language.values()).map(Language::locale).toList();
    }

    @Override
    public String getTranslation(String key, Locale locale, Object... arguments) {
        return Messages.text(locale, key, arguments);
    }

    /** The sentence of that key in the language of the component's reader. */
    public static String of(Component component, String key, Object... arguments) {
        return Messages.text(localeOf(component), key, arguments);
    }

    /** The name of a constant in the language of the component's reader. */
    public static String of(Component component, Enum<?> constant) {
        return Messages.text(localeOf(component), constant);
    }

    /** The sentence of that key where there is no page: in mails, printed pages and the sign-in page. */
    public static String translate(Locale locale, String key, Object... arguments) {
        return Messages.text(locale, key, arguments);
    }

    /** The key under which a constant has its name. */
    public static String key(Enum<?> constant) {
        return Messages.key(constant);
    }

    /** Calls the setter with the translated text now and on every change of language. */
    public static void bind(
            Component owner, SerializableConsumer<String> setter, String key, Object... arguments) {
        var locale = UI.getCurrentOrThrow().localeSignal();
        Signal.effect(owner, () -> setter.accept(Messages.text(locale.get(), key, arguments)));
    }

    /** The reader's locale: of the page the component is on, or else of the page being built. */
    public static Locale localeOf(Component component) {
        return component.getUI().map(UI::getLocale).orElseGet(Translations::locale);
    }

    /** The locale of the page being built. */
    public static Locale locale() {
        return Optional.ofNullable(UI.getCurrent()).map(UI::getLocale).orElse(Language.PERSIAN.locale());
    }
}
