package peygir.sheet;

import java.util.Arrays;
import peygir.shared.NotFound;

/** How a list leaves: a workbook, or text with commas; {@code HXL} has a row of hashtags below the headings. */
public enum SheetFormat {
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx"),
    CSV("text/csv; charset=UTF-8", "csv"),
    HXL("text/csv; charset=UTF-8", "csv");

    private final String mediaType;
    private final String ending;

    SheetFormat(String mediaType, String ending) {
        this.mediaType = mediaType;
        this.ending = ending;
    }

    /**
     * @param name as it stands in an address
     * @throws NotFound when there is no such form
     */
    public static SheetFormat of(String name) {
        return Arrays.stream(values()).filter(format -> format.name().equalsIgnoreCase(name)).findFirst().orElseThrow(NotFound::new);
    }

    public String mediaType() {
        return mediaType;
    }

    public String ending() {
        return ending;
    }
}
