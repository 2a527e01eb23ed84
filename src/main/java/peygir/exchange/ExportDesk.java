package peygir.exchange;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import peygir.access.Actor;
import peygir.access.Permit;
import peygir.access.Role;
import peygir.meeting.AttendanceRow;
import peygir.meeting.MeetingBook;
import peygir.meeting.MeetingId;
import peygir.ngo.LegalForm;
import peygir.ngo.LicenceLevel;
import peygir.ngo.NgoFilter;
import peygir.ngo.NgoRegistry;
import peygir.ngo.NgoRow;
import peygir.ngo.PhoneNumber;
import peygir.shared.CountyCode;
import peygir.shared.Dates;
import peygir.shared.Language;
import peygir.shared.Messages;
import peygir.sheet.SheetFormat;
import peygir.sheet.Table;

/** Where registers leave as spreadsheets: the rows of the list as its reader sees it, in the form the import reads. */
@Service
@Transactional(readOnly = true)
public class ExportDesk {

    /** Ids that are asked for at once. */
    private static final int AT_ONCE = 500;

    private static final String NGO = """
            select n.*, n.id as row_of, c.%1$s as county_name, s.%2$s as sector_label, d.name as affiliation,
                   (select group_concat(a.name order by a.name separator '; ') from ngo_alias a where a.ngo_id = n.id) as aliases
            from ngo n join county c on c.code = n.county_code join sector s on s.code = n.primary_sector left join department d on d.id = n.affiliation_id
            where n.id in (:ids)""";

    /** Those that were withdrawn by their issuer allow nothing any more, and would come back as if they did. */
    private static final String LICENCE = """
            select l.*, n.id as row_of, n.name, n.national_id, c.%1$s as county_name, s.%2$s as sector_label
            from licence l join ngo n on n.id = l.ngo_id join county c on c.code = n.county_code join sector s on s.code = l.sector_code
            where l.revoked_on is null and n.id in (:ids) order by l.issued_on, l.issuer, l.number""";

    private static final String ACTIVITY = """
            select a.*, n.name, n.national_id, c.%1$s as county_name, u.%2$s as sub_label, l.name as locality,
                   (select group_concat(g.%2$s order by g.position separator '; ') from activity_target_group x
                    join target_group g on g.code = x.target_group where x.activity_id = a.id) as target_groups,
                   (select group_concat(p.name order by p.name separator '; ') from activity_partner x join ngo p on p.id = x.ngo_id where x.activity_id = a.id and x.state in ('NAMED', 'ACTIVE')) as partners
            from activity a join ngo n on n.id = a.ngo_id join county c on c.code = a.county_code join sub_sector u on u.code = a.sub_sector
            left join locality l on l.id = a.locality_id where a.county_code = :county and a.withdrawn_on is null order by n.name, a.planned_from, a.title, a.id""";

    private final NgoRegistry registry;
    private final MeetingBook meetings;
    private final JdbcClient jdbc;

    ExportDesk(NgoRegistry registry, MeetingBook meetings, JdbcClient jdbc) {
        this.registry = registry;
        this.meetings = meetings;
        this.jdbc = jdbc;
    }

    private interface Line {
        @Nullable String cell(ResultSet row, Locale locale) throws SQLException;
    }

    /**
     * The list of NGOs as a file.
     *
     * @param iso whether days stand in a second column as the world writes them
     */
    @Permit({Role.DIRECTOR, Role.GOVERNOR, Role.EXPERT, Role.AUDITOR, Role.NATIONAL})
    public byte[] ngos(Actor who, @Nullable NgoFilter filter, SheetFormat format, boolean iso, Locale locale) {
        var columns = NgoColumn.COLUMNS.all(iso);
        return file(ImportList.NGOS, NgoColumn.COLUMNS, columns, ofNgos(listed(who, filter, locale), NGO, columns, ExportDesk::ngo, locale), format, locale);
    }

    /** The licences of the NGOs of a list, in the list's order. */
    @Permit({Role.DIRECTOR, Role.GOVERNOR, Role.EXPERT, Role.AUDITOR, Role.NATIONAL})
    public byte[] licences(Actor who, @Nullable NgoFilter filter, SheetFormat format, boolean iso, Locale locale) {
        var columns = LicenceColumn.COLUMNS.all(iso);
        return file(
                ImportList.LICENCES, LicenceColumn.COLUMNS, columns, ofNgos(listed(who, filter, locale), LICENCE, columns, ExportDesk::licence, locale), format, locale);
    }

    /** What a county's NGOs do, as far as it was not withdrawn. */
    @Permit({Role.DIRECTOR, Role.GOVERNOR, Role.EXPERT, Role.AUDITOR, Role.NATIONAL})
    public byte[] activities(Actor who, CountyCode county, SheetFormat format, boolean iso, Locale locale) {
        var columns = ActivityColumn.COLUMNS.all(iso);
        var rows = jdbc.sql(named(ACTIVITY, locale))
                .param("county", county.value())
                .query((row, _) -> cells(columns, ExportDesk::activity, row, locale))
                .list();
        return file(ImportList.ACTIVITIES, ActivityColumn.COLUMNS, columns, rows, format, locale);
    }

    /** Who came to a meeting, as far as the reader sees it. */
    @Permit({Role.DIRECTOR, Role.GOVERNOR, Role.EXPERT, Role.NGO, Role.LIAISON, Role.AUDITOR, Role.NATIONAL})
    public byte[] attendance(Actor who, MeetingId meeting, SheetFormat format, Locale locale) {
        var columns = AttendanceColumn.COLUMNS.all(false);
        var rows = meetings.attendance(who, meeting).stream()
                .map(row -> columns.stream().map(column -> text(attendance(row, column, locale))).toList())
                .toList();
        return file(ImportList.ATTENDANCE, AttendanceColumn.COLUMNS, columns, rows, format, locale);
    }

    /** The list decides which rows and in which order; nothing leaves that it does not show. */
    private List<UUID> listed(Actor who, @Nullable NgoFilter filter, Locale locale) {
        return registry.rows(who, filter, locale, null, Integer.MAX_VALUE).stream().map(NgoRow::id).map(id -> id.value()).toList();
    }

    private <C extends Enum<C>> List<List<String>> ofNgos(List<UUID> ngos, String select, List<C> columns, Function<C, Line> lines, Locale locale) {
        var rows = new ArrayList<List<String>>();
        for (var from = 0; from < ngos.size(); from += AT_ONCE) {
            var part = ngos.subList(from, Math.min(ngos.size(), from + AT_ONCE));
            Map<UUID, List<List<String>>> known = new HashMap<>();
            jdbc.sql(named(select, locale)).param("ids", part).query(row -> {
                known.computeIfAbsent(UUID.fromString(row.getString("row_of")), _ -> new ArrayList<>()).add(cells(columns, lines, row, locale));
            });
            part.forEach(ngo -> rows.addAll(known.getOrDefault(ngo, List.of())));
        }
        return rows;
    }

    private static <C extends Enum<C>> byte[] file(
            ImportList list, Columns<C> columns, List<C> shown, List<List<String>> rows, SheetFormat format, Locale locale) {
        var heads = shown.stream().map(column -> new Table.Column(columns.heading(column, locale), columns.tag(column))).toList();
        return new Table(Messages.text(locale, list), Language.of(locale) == Language.PERSIAN, heads, rows).file(format);
    }

    private static String named(String select, Locale locale) {
        var english = Language.of(locale) == Language.ENGLISH;
        return select.formatted(english ? "name_en" : "name_fa", english ? "label_en" : "label_fa");
    }

    private static <C extends Enum<C>> List<String> cells(List<C> columns, Function<C, Line> lines, ResultSet row, Locale locale) throws SQLException {
        var cells = new ArrayList<String>();
        for (var column : columns) {
            cells.add(text(lines.apply(column).cell(row, locale)));
        }
        return cells;
    }

    private static String text(@Nullable String cell) {
        return cell == null ? "" : cell;
    }

    private static Line ngo(NgoColumn column) {
        return switch (column) {
            case NAME -> of("name");
            case ALIASES -> of("aliases");
            case COUNTY -> of("county_name");
            case SECTOR -> of("sector_label");
            case LEGAL_FORM -> (row, locale) -> Messages.text(locale, LegalForm.valueOf(row.getString("legal_form")));
            case NATIONAL_ID -> of("national_id");
            case REGISTRATION_NUMBER -> of("registration_number");
            case AFFILIATION -> of("affiliation");
            case PHONE -> phone("phone");
            case SECOND_PHONE -> phone("second_phone");
            case EMAIL -> of("email");
            case ADDRESS -> of("address");
            case FOUNDED_ON -> day("founded_on");
            case FOUNDED_ON_ISO -> iso("founded_on");
            case ABOUT -> of("about");
        };
    }

    private static Line licence(LicenceColumn column) {
        return switch (column) {
            case NGO -> of("name");
            case NATIONAL_ID -> of("national_id");
            case COUNTY -> of("county_name");
            case ISSUER -> of("issuer");
            case LEVEL -> (row, locale) -> Messages.text(locale, LicenceLevel.valueOf(row.getString("level")));
            case SECTOR -> of("sector_label");
            case NUMBER -> of("number");
            case ISSUED_ON -> day("issued_on");
            case ISSUED_ON_ISO -> iso("issued_on");
            case EXPIRES_ON -> day("expires_on");
            case EXPIRES_ON_ISO -> iso("expires_on");
        };
    }

    private static Line activity(ActivityColumn column) {
        return switch (column) {
            case NGO -> of("name");
            case NATIONAL_ID -> of("national_id");
            case COUNTY -> of("county_name");
            case TITLE -> of("title");
            case SUB_SECTOR -> of("sub_label");
            case OTHER_WORDS -> of("other_words");
            case TARGET_GROUPS -> of("target_groups");
            case PARTNERS -> of("partners");
            case LOCALITY -> of("locality");
            case PLANNED_FROM -> day("planned_from");
            case PLANNED_FROM_ISO -> iso("planned_from");
            case PLANNED_TO -> day("planned_to");
            case PLANNED_TO_ISO -> iso("planned_to");
            case ACTUAL_FROM -> day("actual_from");
            case ACTUAL_FROM_ISO -> iso("actual_from");
            case ACTUAL_TO -> day("actual_to");
            case ACTUAL_TO_ISO -> iso("actual_to");
        };
    }

    private static @Nullable String attendance(AttendanceRow row, AttendanceColumn column, Locale locale) {
        return switch (column) {
            case ORGANISATION -> row.organisation();
            case PERSON -> row.named() ? row.person() : null;
            case STATE -> Messages.text(locale, row.state());
            case ARRIVED_AT -> {
                var arrived = row.arrivedAt();
                yield arrived == null ? null : Dates.time(arrived, locale);
            }
            case LETTER_NO -> row.letterNo();
        };
    }

    private static Line of(String column) {
        return (row, _) -> row.getString(column);
    }

    private static Line phone(String column) {
        return (row, _) -> {
            var phone = row.getString(column);
            return phone == null ? null : PhoneNumber.dialled(phone);
        };
    }

    private static Line day(String column) {
        return (row, locale) -> {
            var day = row.getObject(column, LocalDate.class);
            return day == null ? null : Dates.brief(day, locale);
        };
    }

    private static Line iso(String column) {
        return (row, _) -> {
            var day = row.getObject(column, LocalDate.class);
            return day == null ? null : day.toString();
        };
    }
}
