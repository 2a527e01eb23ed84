package peygir.exchange;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import peygir.access.Actor;
import peygir.access.Permit;
import peygir.access.Role;
import peygir.ngo.LegalForm;
import peygir.ngo.NgoFilter;
import peygir.ngo.NgoRegistry;
import peygir.ngo.NgoRow;
import peygir.ngo.PhoneNumber;
import peygir.shared.Dates;
import peygir.shared.Messages;
import peygir.shared.NgoId;

/** Where the register leaves as a spreadsheet: the rows of the list as its reader sees it, in the form the import reads. */
@Service
@Transactional(readOnly = true)
public class ExportDesk {

    private static final String ROW = """
            select n.*, c.%1$s as county_name, s.%2$s as sector_label, d.name as affiliation,
                   (select group_concat(a.name order by a.name separator '; ') from ngo_alias a where a.ngo_id = n.id) as aliases
            from ngo n join county c on c.code = n.county_code join sector s on s.code = n.primary_sector left join department d on d.id = n.affiliation_id where\s""";

    private final NgoRegistry registry;
    private final JdbcClient jdbc;

    ExportDesk(NgoRegistry registry, JdbcClient jdbc) {
        this.registry = registry;
        this.jdbc = jdbc;
    }

    /**
     * The list as a file.
     *
     * @param iso whether days stand in a second column as the world writes them
     */
    @Permit({Role.DIRECTOR, Role.GOVERNOR, Role.EXPERT, Role.AUDITOR, Role.NATIONAL})
    public byte[] ngos(Actor who, @Nullable NgoFilter filter, ExportFormat format, boolean iso, Locale locale) {
        var columns = Arrays.stream(NgoColumn.values()).filter(column -> iso || column != NgoColumn.FOUNDED_ON_ISO).toList();
        var rows = new ArrayList<List<String>>();
        rows.add(columns.stream().map(column -> Messages.text(locale, "exchange.ExportDesk.heading." + column)).toList());
        if (format == ExportFormat.HXL) {
            rows.add(columns.stream().map(NgoColumn::tag).toList());
        }
        // The list decides which rows and in which order; nothing leaves that it does not show.
        var listed = registry.rows(who, filter, locale, 0, Integer.MAX_VALUE).stream().map(NgoRow::id).toList();
        var known = new HashMap<NgoId, List<String>>();
        var reach = who.reach(Role.DIRECTOR, Role.GOVERNOR, Role.EXPERT, Role.AUDITOR, Role.NATIONAL);
        jdbc.sql(select(locale) + reach.counties("n.county_code")).query(row -> {
            known.put(NgoId.of(row.getString("id")), cells(row, columns, locale));
        });
        listed.forEach(ngo -> rows.add(known.get(ngo)));
        return format == ExportFormat.XLSX
                ? SheetWriter.workbook(Messages.text(locale, "exchange.ExportDesk.sheet"), !locale.getLanguage().equals("en"), rows)
                : SheetWriter.text(rows);
    }

    private static String select(Locale locale) {
        var english = locale.getLanguage().equals("en");
        return ROW.formatted(english ? "name_en" : "name_fa", english ? "label_en" : "label_fa");
    }

    private static List<String> cells(ResultSet row, List<NgoColumn> columns, Locale locale) throws SQLException {
        var cells = new ArrayList<String>();
        for (var column : columns) {
            var text = cell(row, column, locale);
            cells.add(text == null ? "" : text);
        }
        return cells;
    }

    private static @Nullable String cell(ResultSet row, NgoColumn column, Locale locale) throws SQLException {
        var founded = row.getObject("founded_on", LocalDate.class);
        var phone = row.getString("phone");
        return switch (column) {
            case NAME -> row.getString("name");
            case ALIASES -> row.getString("aliases");
            case COUNTY -> row.getString("county_name");
            case SECTOR -> row.getString("sector_label");
            case LEGAL_FORM -> Messages.text(locale, LegalForm.valueOf(row.getString("legal_form")));
            case NATIONAL_ID -> row.getString("national_id");
            case REGISTRATION_NUMBER -> row.getString("registration_number");
            case AFFILIATION -> row.getString("affiliation");
            case PHONE -> phone == null ? null : new PhoneNumber(phone).dialled();
            case FOUNDED_ON -> founded == null ? null : Dates.brief(founded, locale);
            case FOUNDED_ON_ISO -> founded == null ? null : founded.toString();
            case ABOUT -> row.getString("about");
        };
    }
}
