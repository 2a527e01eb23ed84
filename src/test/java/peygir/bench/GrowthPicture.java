package peygir.bench;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * How each cost grows from the office of a county to that of the nation, as times of what it is in a county, on a scale
 * of tens; beside the costs the records, which grow most.
 */
final class GrowthPicture {

    private static final int WIDTH = 960;
    private static final int HEIGHT = 590;
    private static final int LEFT = 70;
    private static final int RIGHT = 560;
    private static final int TOP = 60;
    private static final int BOTTOM = 500;
    private static final int APART = 19;
    private static final List<String> COLOURS = List.of("#0b6e4f", "#1d4e89", "#b3541e", "#7b2d8b", "#00798c", "#8a6d00", "#a4243b", "#4a5759", "#3d348b", "#2f6690");

    /** One line: what, in milliseconds or records, at each size. */
    private record Line(String what, Map<Size, Double> values) {

        double times(Size size) {
            return values.get(size) / values.get(Size.COUNTY);
        }

        boolean whole() {
            return values.keySet().containsAll(Growth.SIZES);
        }

        boolean records() {
            return new Growth.Point(what, Size.COUNTY, 0).records();
        }

        String label() {
            var unit = records() ? "%,.0f → %,.0f" : values.get(Size.NATION) < 10 ? "%.2f → %.2f ms" : "%,.0f → %,.0f ms";
            return what + "  " + String.format(Locale.ROOT, unit, values.get(Size.COUNTY), values.get(Size.NATION)) + String.format(Locale.ROOT, "  ×%.1f", times(Size.NATION));
        }
    }

    private final List<Line> lines;
    private final double top;

    GrowthPicture(List<Growth.Point> points) {
        var values = new LinkedHashMap<String, Map<Size, Double>>();
        points.forEach(point -> values.computeIfAbsent(point.what(), _ -> new LinkedHashMap<>()).put(point.size(), point.value()));
        lines = values.entrySet().stream().map(entry -> new Line(entry.getKey(), entry.getValue())).filter(Line::whole)
                .sorted(Comparator.comparingDouble((Line line) -> line.times(Size.NATION)).reversed())
                .toList();
        top = Math.log10(Math.max(10, lines.stream().mapToDouble(line -> line.times(Size.NATION)).max().orElse(10) * 1.3));
    }

    boolean empty() {
        return lines.isEmpty();
    }

    List<String> svg() {
        var svg = new ArrayList<String>();
        svg.add("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 " + WIDTH + " " + HEIGHT + "\" font-family=\"sans-serif\" font-size=\"12\">");
        svg.add("<title>How each cost grows from the office of a county to that of the nation</title>");
        svg.add("<rect width=\"" + WIDTH + "\" height=\"" + HEIGHT + "\" fill=\"#ffffff\"/>");
        svg.add("<text x=\"" + LEFT + "\" y=\"28\" font-size=\"16\" fill=\"#1b1f23\">What each thing costs, as times of its cost in the office of one county</text>");
        for (var ten = 0; ten <= top; ten++) {
            svg.add(String.format(Locale.ROOT, "<line x1=\"%d\" x2=\"%d\" y1=\"%.1f\" y2=\"%.1f\" stroke=\"#d8dee4\"/>", LEFT, RIGHT, y(Math.pow(10, ten)), y(Math.pow(10, ten))));
            svg.add(String.format(Locale.ROOT, "<text x=\"%d\" y=\"%.1f\" text-anchor=\"end\" fill=\"#57606a\">×%,.0f</text>", LEFT - 10, y(Math.pow(10, ten)) + 4, Math.pow(10, ten)));
        }
        for (var size : Growth.SIZES) {
            svg.add("<text x=\"" + x(size) + "\" y=\"" + (HEIGHT - 12) + "\" text-anchor=\"middle\" fill=\"#1b1f23\">" + size.name().toLowerCase(Locale.ROOT) + "</text>");
        }
        var labelAt = 0.0;
        for (var number = 0; number < lines.size(); number++) {
            var line = lines.get(number);
            labelAt = Math.max(labelAt + APART, y(line.times(Size.NATION)) - (lines.size() - number) * 2);
            draw(svg, line, line.records() ? "#8c959f" : COLOURS.get(number % COLOURS.size()), labelAt);
        }
        svg.add("</svg>");
        return svg;
    }

    private void draw(List<String> svg, Line line, String colour, double labelAt) {
        var path = new StringBuilder();
        for (var size : Growth.SIZES) {
            path.append(String.format(Locale.ROOT, "%s%d %.1f", path.isEmpty() ? "M" : " L", x(size), y(line.times(size))));
            svg.add(String.format(Locale.ROOT, "<circle cx=\"%d\" cy=\"%.1f\" r=\"3\" fill=\"%s\"/>", x(size), y(line.times(size)), colour));
        }
        svg.add("<path d=\"" + path + "\" fill=\"none\" stroke=\"" + colour + "\" stroke-width=\"2\"" + (line.records() ? " stroke-dasharray=\"6 4\"" : "") + "/>");
        svg.add(String.format(
                Locale.ROOT, "<path d=\"M%d %.1f L%d %.1f\" stroke=\"%s\" stroke-width=\"0.7\"/>", RIGHT + 4, y(line.times(Size.NATION)), RIGHT + 22, labelAt - 4, colour));
        svg.add(String.format(Locale.ROOT, "<text x=\"%d\" y=\"%.1f\" fill=\"%s\">%s</text>", RIGHT + 26, labelAt, colour, line.label()));
    }

    private static int x(Size size) {
        return LEFT + 20 + Growth.SIZES.indexOf(size) * (RIGHT - LEFT - 20) / (Growth.SIZES.size() - 1);
    }

    private double y(double times) {
        // What became cheaper stands below the line of ×1.
        return BOTTOM - 20 - Math.log10(Math.max(.3, times)) / top * (BOTTOM - 20 - TOP);
    }
}
