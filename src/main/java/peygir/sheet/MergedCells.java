package peygir.sheet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import peygir.sheet.SheetRow.Cell;

/** Cells that were merged: only the first of them holds what is read in all of them. */
final class MergedCells {

    private static final Pattern AREA = Pattern.compile("<(?:\\w+:)?mergeCell\\s+ref=[\"']([A-Z]{1,3})(\\d{1,7}):([A-Z]{1,3})(\\d{1,7})[\"']");
    private static final Pattern SHEET = Pattern.compile("<(?:\\w+:)?sheet\\s[^>]*?\\br:id=[\"']([^\"']+)[\"']");
    private static final Pattern RELATION = Pattern.compile("<(?:\\w+:)?Relationship\\s[^>]*>");
    private static final int MOST = 20_000;

    private final Map<String, List<Area>> areas;
    private final List<String> sheets = new ArrayList<>();

    /**
     * @param areas by the name of the sheet's part, in small letters
     * @param workbook the list of sheets, in their order
     * @param relations which part each of them is
     */
    MergedCells(Map<String, List<Area>> areas, String workbook, String relations) {
        this.areas = areas;
        var targets = new HashMap<String, String>();
        RELATION.matcher(relations).results().forEach(relation -> targets.put(attribute("Id", relation.group()), attribute("Target", relation.group())));
        SHEET.matcher(workbook).results().forEach(sheet -> sheets.add(part(targets.getOrDefault(sheet.group(1), ""))));
    }

    /** Rows and columns, counted from 1 and from 0. */
    record Area(int top, int left, int bottom, int right) {}

    /** Finds those that end in new text, behind what was looked through before. */
    static void find(String part, int lookedThrough, List<Area> found) {
        var matcher = AREA.matcher(part);
        while (matcher.find() && found.size() < MOST) {
            if (matcher.end() > lookedThrough) {
                found.add(new Area(Integer.parseInt(matcher.group(2)), column(matcher.group(1)), Integer.parseInt(matcher.group(4)), column(matcher.group(3))));
            }
        }
    }

    /** Whether the workbook says how its numbers look; some programs leave that out. */
    boolean styled() {
        return areas.containsKey("xl/styles.xml");
    }

    /** The filling of a sheet, for its rows one after the other. */
    Filling of(int sheet) {
        return new Filling(sheet < sheets.size() ? areas.getOrDefault(sheets.get(sheet), List.of()) : List.of());
    }

    private static String attribute(String name, String element) {
        var found = Pattern.compile("\\b" + name + "=[\"']([^\"']*)[\"']").matcher(element);
        return found.find() ? found.group(1) : "";
    }

    private static String part(String target) {
        var name = target.startsWith("/") ? target.substring(1) : "xl/" + target;
        return name.toLowerCase(Locale.ROOT);
    }

    private static int column(String letters) {
        return letters.chars().reduce(0, (sum, letter) -> sum * 26 + letter - 'A' + 1) - 1;
    }

    /** Writes what the first cell of an area holds into the others. */
    static final class Filling {

        private final Map<Integer, List<Area>> beginning = new HashMap<>();
        private final Map<Area, Cell> open = new HashMap<>();

        Filling(List<Area> areas) {
            areas.forEach(area -> beginning.computeIfAbsent(area.top(), _ -> new ArrayList<>()).add(area));
        }

        SheetRow fill(SheetRow row) {
            open.keySet().removeIf(area -> area.bottom() < row.number());
            beginning.getOrDefault(row.number(), List.of()).forEach(area -> open.put(area, row.cell(area.left())));
            if (open.isEmpty() || row.blank()) {
                return row;
            }
            var cells = new ArrayList<>(row.cells());
            open.forEach((area, first) -> {
                for (var column = area.left(); column <= area.right() && column < 300; column++) {
                    while (cells.size() <= column) {
                        cells.add(Cell.EMPTY);
                    }
                    if (cells.get(column).blank()) {
                        cells.set(column, first);
                    }
                }
            });
            return new SheetRow(row.number(), cells);
        }
    }
}
