package peygir.exchange;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import peygir.access.Actor;
import peygir.access.Permit;
import peygir.access.Role;
import peygir.meeting.AttendanceState;
import peygir.ngo.LegalForm;
import peygir.ngo.LicenceLevel;
import peygir.shared.CountyCode;
import peygir.shared.Language;
import peygir.shared.Messages;
import peygir.sheet.SheetFormat;
import peygir.sheet.Table;

/** Empty sheets to be filled in: the columns of a list as it is read, and what may be chosen in them. */
@Service
@Transactional(readOnly = true)
public class FormDesk {

    /** More than anybody looks through; the word is asked about when the list is read. */
    private static final int MOST_CHOICES = 500;

    private final JdbcClient jdbc;

    FormDesk(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The empty sheet of a list for a county. */
    @Permit({Role.EXPERT, Role.GOVERNOR})
    public byte[] empty(Actor who, CountyCode county, ImportList list, Locale locale) {
        return switch (list) {
            case NGOS -> sheet(list, NgoColumn.COLUMNS, county, locale);
            case LICENCES -> sheet(list, LicenceColumn.COLUMNS, county, locale);
            case ACTIVITIES -> sheet(list, ActivityColumn.COLUMNS, county, locale);
            case ATTENDANCE -> sheet(list, AttendanceColumn.COLUMNS, county, locale);
        };
    }

    private <C extends Enum<C>> byte[] sheet(ImportList list, Columns<C> columns, CountyCode county, Locale locale) {
        var heads = columns.all(false).stream()
                .map(column -> new Table.Column(columns.heading(column, locale), columns.tag(column), choices(column, county, locale)))
                .toList();
        return new Table(Messages.text(locale, list), Language.of(locale) == Language.PERSIAN, heads, List.of()).file(SheetFormat.XLSX);
    }

    private List<String> choices(Object column, CountyCode county, Locale locale) {
        return switch (column) {
            case NgoColumn.COUNTY, LicenceColumn.COUNTY, ActivityColumn.COUNTY -> known(WordKind.COUNTY, county, locale);
            case NgoColumn.SECTOR, LicenceColumn.SECTOR -> known(WordKind.SECTOR, county, locale);
            case NgoColumn.LEGAL_FORM -> words(LegalForm.values(), locale);
            case NgoColumn.AFFILIATION -> known(WordKind.DEPARTMENT, county, locale);
            case LicenceColumn.NGO, ActivityColumn.NGO, ActivityColumn.PARTNERS -> known(WordKind.NGO, county, locale);
            case LicenceColumn.LEVEL -> words(LicenceLevel.values(), locale);
            case ActivityColumn.SUB_SECTOR -> known(WordKind.SUB_SECTOR, county, locale);
            case ActivityColumn.TARGET_GROUPS -> known(WordKind.TARGET_GROUP, county, locale);
            case ActivityColumn.LOCALITY -> known(WordKind.LOCALITY, county, locale);
            case AttendanceColumn.ORGANISATION -> known(WordKind.ORGANISATION, county, locale);
            case AttendanceColumn.STATE -> words(AttendanceState.values(), locale);
            default -> List.of();
        };
    }

    private List<String> known(WordKind kind, CountyCode county, Locale locale) {
        return Words.meanings(jdbc, county, kind, locale).stream().limit(MOST_CHOICES).map(Meaning::label).distinct().toList();
    }

    private static List<String> words(Enum<?>[] constants, Locale locale) {
        return Arrays.stream(constants).map(constant -> Messages.text(locale, constant)).toList();
    }
}
