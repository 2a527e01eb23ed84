package peygir.ngo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import peygir.shared.Dates;
import peygir.shared.Digits;
import peygir.shared.DomainException;
import peygir.shared.Language;
import peygir.shared.Messages;
import peygir.shared.NgoId;
import peygir.shared.NotFound;

/** Proposals as they are read: what was, what should be, and what is. */
@Component
class ProfileChangeRecords {

    private final Ngos ngos;
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;

    ProfileChangeRecords(Ngos ngos, JdbcClient jdbc, TransactionTemplate transaction) {
        this.ngos = ngos;
        this.jdbc = jdbc;
        this.transaction = transaction;
    }

    private record Found(String id, LocalDate on, String by, ProfileField field, String before, String after) {}

    List<ProfileChangeRow> waiting(NgoId ngo, @Nullable Locale locale) {
        var found = jdbc.sql("select c.id, c.proposed_on, c.proposed_by, l.field, l.before_it, l.after_it from profile_change c"
                        + " join profile_change_line l on l.change_id = c.id where c.ngo_id = ? and c.state = 'WAITING' order by c.proposed_on, c.id")
                .param(ngo.value())
                .query((row, _) -> new Found(
                        row.getString("id"), row.getObject("proposed_on", LocalDate.class), row.getString("proposed_by"),
                        ProfileField.valueOf(row.getString("field")), row.getString("before_it"), row.getString("after_it")))
                .list();
        if (found.isEmpty()) {
            return List.of();
        }
        // The record's names are read with it, which wants a transaction; most records have nothing waiting and need none.
        var stored = Objects.requireNonNull(transaction.execute(_ -> ngos.findById(ngo).orElseThrow(NotFound::new).values()));
        var names = names(ngo, locale);
        var rows = new LinkedHashMap<String, ProfileChangeRow>();
        found.stream().sorted(Comparator.comparing(Found::on).thenComparing(Found::id).thenComparing(Found::field)).forEach(one -> {
            var now = stored.getOrDefault(one.field(), "");
            var line = new ProfileChangeRow.Line(
                    one.field(), words(one.field(), one.before(), names, locale), words(one.field(), one.after(), names, locale),
                    words(one.field(), now, names, locale), !now.equals(one.before()));
            var row = rows.get(one.id());
            var lines = new ArrayList<>(row == null ? List.<ProfileChangeRow.Line>of() : row.lines());
            lines.add(line);
            rows.put(one.id(), new ProfileChangeRow(ProfileChangeId.of(one.id()), ngo, one.on(), one.by(), lines));
        });
        return List.copyOf(rows.values());
    }

    /** Those that wait and are about one of these fields. */
    List<ProfileChangeId> waitingAbout(NgoId ngo, Set<ProfileField> fields) {
        return jdbc.sql("select distinct c.id from profile_change c join profile_change_line l on l.change_id = c.id"
                        + " where c.ngo_id = :ngo and c.state = 'WAITING' and l.field in (:fields)")
                .param("ngo", ngo.value())
                .param("fields", fields.stream().map(Enum::name).toList())
                .query((row, _) -> ProfileChangeId.of(row.getString("id")))
                .list();
    }

    /** What codes and ids are called. */
    private Map<String, String> names(NgoId ngo, @Nullable Locale locale) {
        var label = locale != null && locale.getLanguage().equals("en") ? "label_en" : "label_fa";
        var names = new LinkedHashMap<String, String>();
        jdbc.sql("select code, " + label + " as name from sector").query(row -> {
            names.put(row.getString("code"), row.getString("name"));
        });
        jdbc.sql("select d.id, d.name from department d join ngo n on n.county_code = d.county_code where n.id = ?").param(ngo.value()).query(row -> {
            names.put(row.getString("id"), row.getString("name"));
        });
        jdbc.sql("select code, " + (label.equals("label_en") ? "name_en" : "name_fa") + " as name from county where code in (select l.after_it from profile_change c"
                        + " join profile_change_line l on l.change_id = c.id and l.field = 'COUNTY' where c.ngo_id = :ngo and c.state = 'WAITING')"
                        + " or code = (select county_code from ngo where id = :ngo)")
                .param("ngo", ngo.value())
                .query(row -> {
                    names.put(row.getString("code"), row.getString("name"));
                });
        return names;
    }

    private static String words(ProfileField field, String value, Map<String, String> names, @Nullable Locale locale) {
        if (value.isEmpty() || locale == null) {
            return value;
        }
        return switch (field) {
            case NAME, ALIASES, EMAIL, ADDRESS, ABOUT -> value;
            case COUNTY, SECTOR, AFFILIATION -> names.getOrDefault(value, value);
            case LEGAL_FORM -> Messages.text(locale, LegalForm.valueOf(value));
            case FOUNDED -> Dates.brief(LocalDate.parse(value), locale);
            case NATIONAL_ID, REGISTRATION_NUMBER -> Digits.in(Language.of(locale), value);
            case PHONE, SECOND_PHONE -> Digits.in(Language.of(locale), dialled(value));
        };
    }

    private static String dialled(String kept) {
        try {
            var number = PhoneNumber.read(kept);
            return number == null ? kept : number.dialled();
        } catch (DomainException _) {
            return kept;
        }
    }
}
