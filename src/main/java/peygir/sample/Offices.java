package peygir.sample;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The people and offices of the province: accounts, governorates and their holders, departments, towns. */
final class Offices {

    static final String PROVINCE = "21";

    /** Since when the province's office and its departments are as they are. */
    private static final LocalDate BEGINNING = LocalDate.of(2024, 3, 20);

    private static final LocalDateTime ACCOUNTS_MADE = LocalDateTime.of(2026, 9, 20, 6, 30);

    private final Draft draft;
    private final Words words;
    private final Map<String, String> departmentNames = new HashMap<>();

    Offices(Draft draft, Words words) {
        this.draft = draft;
        this.words = words;
        Sheet.read("departments").rows().forEach(row -> departmentNames.put(row.text("kind"), row.text("name")));
    }

    void add(String passwordHash) {
        for (var row : Sheet.read("accounts").rows()) {
            account(row, passwordHash);
        }
        draft.add("office", PROVINCE)
                .with("level", "PROVINCE")
                .with("province_code", PROVINCE)
                .with("title_fa", words.of("province office"))
                .with("title_en", words.of("province office en"));
        holding(PROVINCE, "DIRECTOR", words.of("director"), false, BEGINNING, "director");
        for (var row : Sheet.read("offices").rows()) {
            governorate(row);
        }
        draft.add("department_liaison", "liaison")
                .at("department_id", "department/2102/culture")
                .at("account_id", "account/liaison")
                .with("person_name", words.of("liaison"))
                .with("valid_from", BEGINNING);
    }

    private void account(Sheet.Row row, String passwordHash) {
        var name = row.text("name");
        draft.add("account", name)
                .with("sign_in_name", name)
                .with("display_name", row.text("display name"))
                .with("password_hash", passwordHash)
                .with("language", row.text("language"))
                .with("enabled", true)
                .with("session_epoch", 0)
                .with("created_at", ACCOUNTS_MADE);
        var role = row.orNull("role");
        if (role != null) {
            draft.add("account_role", name).at("account_id", "account/" + name).with("role", role).with("valid_from", BEGINNING);
        }
    }

    private void governorate(Sheet.Row row) {
        var county = row.text("county");
        var name = row.text("name");
        draft.add("office", county)
                .with("level", "COUNTY")
                .with("province_code", PROVINCE)
                .with("county_code", county)
                .with("title_fa", row.text("title"))
                .with("title_en", row.text("English title"));
        var acting = row.number("acting") == 1;
        holding(county, "GOVERNOR", row.text("governor"), acting, row.date("since"), row.orNull("governor account"));
        holding(county, "EXPERT", words.of("expert", name), false, BEGINNING, row.orNull("expert account"));
        for (var kind : row.words("departments")) {
            draft.add("department", county + "/" + kind)
                    .with("county_code", county)
                    .with("name", departmentNames.getOrDefault(kind, kind).replace("{county}", name));
        }
        for (var town : row.text("localities").split("، *")) {
            draft.add("locality", county + "/" + town).with("county_code", county).with("name", town);
        }
    }

    private void holding(String office, String role, String person, boolean acting, LocalDate since, @Nullable String account) {
        draft.add("office_holding", office + "/" + role)
                .at("office_id", "office/" + office)
                .at("account_id", account == null ? null : "account/" + account)
                .with("person_name", person)
                .with("role", role)
                .with("acting", acting)
                .with("valid_from", since);
    }
}
