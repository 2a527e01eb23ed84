package peygir.bench;

import java.util.Optional;
import java.util.regex.Pattern;

/** A printed figure, read again: {@code P1 2.41 <=3}. */
record Measured(String name, double value, String target) {

    private static final Pattern LINE = Pattern.compile("([A-Z][A-Z0-9-]*) (-?\\d+(?:\\.\\d+)?) ((?:<=|>=|=)\\S+)");

    static Optional<Measured> of(String line) {
        var parts = LINE.matcher(line);
        return parts.matches() ? Optional.of(new Measured(parts.group(1), Double.parseDouble(parts.group(2)), parts.group(3))) : Optional.empty();
    }

    boolean met() {
        var bound = Double.parseDouble(target.replaceAll("[<>=]", ""));
        return target.startsWith("<=") ? value <= bound : target.startsWith(">=") ? value >= bound : value == bound;
    }

    String row() {
        return "| " + name + " | " + value + " | " + target.replace("<=", "≤ ").replace(">=", "≥ ").replace("=", "= ") + " | " + (met() ? "yes" : "no") + " |";
    }
}
