package peygir.sample;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An NGO of the sample.
 *
 * @param key its sign-in name when its representative has an account
 * @param department kind of the department it is affiliated to
 */
record Organisation(
        String key, String county, String name, String form, String sector, @Nullable String department, LocalDate founded,
        LocalDate licensed, LocalDate expires, String representative, String role, LocalDate confirmed, @Nullable String about,
        List<String> aliases) {

    static Organisation of(String county, String sector, Sheet.Row row) {
        return new Organisation(
                row.text("key"), county, row.text("name"), row.text("form"), sector, row.orNull("department"), row.date("founded"),
                row.date("licensed"), row.date("expires"), row.text("representative"), row.text("role"), row.date("confirmed"),
                row.orNull("about"), Arrays.stream(row.cells().getOrDefault("aliases", "").split("، *")).filter(name -> !name.isEmpty()).toList());
    }

    /** The key of its row. */
    String reference() {
        return "ngo/" + key;
    }

    boolean activeOn(LocalDate day) {
        return !expires.isBefore(day);
    }
}
