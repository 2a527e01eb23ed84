package peygir.sheet;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.springframework.http.MediaType;

/** A table as text with commas that nothing computes. */
public final class TextTable {

    public static final MediaType MEDIA_TYPE = new MediaType("text", "csv", StandardCharsets.UTF_8);

    private TextTable() {}

    /** @param rows the headings first, a row of hashtags below them where there are any */
    public static byte[] of(List<List<String>> rows) {
        return TableWriter.text(rows);
    }
}
