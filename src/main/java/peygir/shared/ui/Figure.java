package peygir.shared.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import peygir.shared.Dates;
import peygir.shared.Messages;
import peygir.shared.Numbers;

/**
 * One number an office looks at, and the way to the rows behind it. Scripts and tests read it by {@code data-figure},
 * {@code data-value} (ASCII digits, ISO dates, ratios as part/whole) and {@code data-key}.
 */
public class Figure extends Composite<Anchor> {

    private final Span value = new Span();
    private final Span label = new Span();

    private Figure(String name, @Nullable String key, String plain, Function<Locale, String> shown) {
        var locale = Translations.localeOf(this);
        var anchor = getContent();
        anchor.setHref(href(name, key));
        anchor.setRouterIgnore(false);
        anchor.addClassName("figure");
        anchor.getElement().setAttribute("data-figure", name);
        anchor.getElement().setAttribute("data-value", plain);
        if (key != null) {
            anchor.getElement().setAttribute("data-key", key);
        }
        value.addClassName("figure-value");
        value.setText(shown.apply(locale));
        label.addClassName("figure-label");
        label.setText(Messages.text(locale, "figure." + name));
        anchor.add(value, label);
    }

    /** Where the rows and the formula of a figure are shown. */
    public static String href(String name, @Nullable String key) {
        return "figures/" + name + (key == null ? "" : "?of=" + URLEncoder.encode(key, StandardCharsets.UTF_8));
    }

    /**
     * A figure's value alone, for tables too large to be made of components.
     *
     * @param plain as scripts read it
     * @param shown as people read it
     */
    public static Drawn compactDrawn(String name, String key, String plain, String shown, Locale locale) {
        return Drawn.of("a", "figure", "figure-compact").with("href", href(name, key)).with("data-figure", name).with("data-value", plain).with("data-key", key)
                .add(Drawn.span(shown, "figure-value"), Drawn.span(Messages.text(locale, "figure." + name), "figure-label", "visually-hidden"));
    }

    public static Figure count(String name, @Nullable String key, long count) {
        return new Figure(name, key, Long.toString(count), locale -> Numbers.text(count, locale));
    }

    /** A part of a whole, never one percentage: both numbers are shown. */
    public static Figure ratio(String name, @Nullable String key, long part, long whole) {
        return new Figure(
                name, key, part + "/" + whole,
                locale -> Messages.text(locale, "shared.ui.Figure.ratio", Numbers.text(part, locale), Numbers.text(whole, locale)));
    }

    /** A number of days; null while there is nothing to count from. */
    public static Figure days(String name, @Nullable String key, @Nullable Long days) {
        return new Figure(
                name, key, days == null ? "" : Long.toString(days),
                locale -> days == null ? Messages.text(locale, "shared.ui.Figure.none") : Dates.days(days, locale));
    }

    /** A day; null while there is none. */
    public static Figure date(String name, @Nullable String key, @Nullable LocalDate date) {
        return new Figure(
                name, key, date == null ? "" : date.toString(),
                locale -> date == null ? Messages.text(locale, "shared.ui.Figure.none") : Dates.brief(date, locale));
    }

    /** Opens its rows as they were known on that day. */
    public Figure asKnownOn(LocalDate day) {
        return with("on", day.toString());
    }

    /** Opens its rows cut to what this parameter of the address says. */
    public Figure with(String parameter, String value) {
        var href = getContent().getHref();
        getContent().setHref(href + (href.contains("?") ? "&" : "?") + parameter + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8));
        return this;
    }

    /** The value alone, for a cell whose column says what it is; the label is still read aloud. */
    public Figure compact() {
        getContent().addClassName("figure-compact");
        label.addClassName("visually-hidden");
        return this;
    }

    /** Marks a value that asks for attention, in weight and mark, not by colour alone. */
    public Figure urgent(boolean urgent) {
        getContent().setClassName("figure-urgent", urgent);
        return this;
    }
}
