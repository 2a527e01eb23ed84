package peygir.duplicate;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A row of any table as text, a line a column, and back; a column without a value has no line. */
final class RowText {

    private RowText() {}

    static String of(Map<String, ? extends @Nullable Object> row) {
        var text = new StringBuilder();
        row.forEach((column, value) -> {
            if (value != null) {
                text.append(column).append('=').append(escaped(value instanceof Boolean yes ? (yes ? "1" : "0") : value.toString())).append('\n');
            }
        });
        return text.toString();
    }

    static Map<String, String> read(String text) {
        var row = new LinkedHashMap<String, String>();
        text.lines().forEach(line -> {
            var at = line.indexOf('=');
            row.put(line.substring(0, at), plain(line.substring(at + 1)));
        });
        return row;
    }

    private static String escaped(String value) {
        return value.replace("\\", "\\\\").replace("\n", "\\n").replace("\r", "\\r");
    }

    private static String plain(String value) {
        var text = new StringBuilder(value.length());
        for (var at = 0; at < value.length(); at++) {
            var letter = value.charAt(at);
            if (letter != '\\') {
                text.append(letter);
            } else {
                at++;
                text.append(switch (value.charAt(at)) {
                    case 'n' -> '\n';
                    case 'r' -> '\r';
                    default -> '\\';
                });
            }
        }
        return text.toString();
    }
}
