package peygir.shared.ui;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;

/**
 * A piece of markup, written at once: where a page shows the same thing a hundred times, this costs what one component
 * costs. All that is said in it is escaped. Shown by {@link Still#of(Drawn)}.
 */
public final class Drawn {

    private final String tag;
    private final List<String> attributes = new ArrayList<>(4);
    private final StringBuilder inside = new StringBuilder();

    private Drawn(String tag) {
        this.tag = tag;
    }

    /** An element with these classes. */
    public static Drawn of(String tag, String... classes) {
        var drawn = new Drawn(tag);
        return classes.length == 0 ? drawn : drawn.with("class", String.join(" ", classes));
    }

    /** An element of nothing but words. */
    public static Drawn words(String tag, String words, String... classes) {
        return of(tag, classes).text(words);
    }

    /** Words within a line. */
    public static Drawn span(String words, String... classes) {
        return words("span", words, classes);
    }

    /** A link to a page of the office. */
    public static Drawn link(String href, String words, String... classes) {
        return words("a", words, classes).with("href", href);
    }

    /** @param attribute which it does not have yet */
    public Drawn with(String attribute, String value) {
        attributes.add(attribute);
        attributes.add(value);
        return this;
    }

    /** Words after what is in it. */
    public Drawn text(String words) {
        escape(inside, words);
        return this;
    }

    /** Parts after what is in it. */
    public Drawn add(Drawn... parts) {
        for (var part : parts) {
            part.write(inside);
        }
        return this;
    }

    /** Parts after what is in it. */
    public Drawn add(List<Drawn> parts) {
        parts.forEach(part -> part.write(inside));
        return this;
    }

    /** The whole as markup. */
    public String html() {
        var html = new StringBuilder(inside.length() + 96);
        write(html);
        return html.toString();
    }

    /** To be kept, and shown to others as well. */
    Picture picture() {
        var named = new LinkedHashMap<String, String>();
        for (var at = 0; at < attributes.size(); at += 2) {
            named.put(attributes.get(at), attributes.get(at + 1));
        }
        return new Picture(tag, named, inside.toString());
    }

    private void write(StringBuilder html) {
        html.append('<').append(tag);
        for (var at = 0; at < attributes.size(); at += 2) {
            attribute(html, attributes.get(at), attributes.get(at + 1));
        }
        html.append('>').append(inside).append("</").append(tag).append('>');
    }

    /** Single quotes: the markup travels inside of double ones, where each of its own would take two letters. */
    static void attribute(StringBuilder html, String name, String value) {
        html.append(' ').append(name).append("='");
        escape(html, value);
        html.append('\'');
    }

    /** Words that mean nothing but themselves, between tags as well as in single quotes. */
    static void escape(StringBuilder html, String words) {
        var from = 0;
        for (var at = 0; at < words.length(); at++) {
            var meant = meant(words.charAt(at));
            if (!meant.isEmpty()) {
                html.append(words, from, at).append(meant);
                from = at + 1;
            }
        }
        html.append(words, from, words.length());
    }

    private static String meant(char letter) {
        return switch (letter) {
            case '&' -> "&amp;";
            case '<' -> "&lt;";
            case '>' -> "&gt;";
            case '\'' -> "&#39;";
            case '"' -> "&quot;";
            default -> "";
        };
    }
}
