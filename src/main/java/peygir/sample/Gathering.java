package peygir.sample;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** One meeting of a county, as planned and as held. */
record Gathering(String county, int number, LocalDate planned, @Nullable LocalDate held, String state) {

    static Gathering of(Sheet.Row row) {
        var held = row.orNull("held");
        return new Gathering(
                row.text("county"), row.number("number"), row.date("planned"), held == null ? null : LocalDate.parse(held), row.text("state"));
    }

    /** The key of its row. */
    String key() {
        return county + "/" + number;
    }

    boolean approved() {
        return state.equals("APPROVED");
    }
}
