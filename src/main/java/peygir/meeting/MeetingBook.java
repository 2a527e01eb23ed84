package peygir.meeting;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import peygir.access.Actor;
import peygir.access.Permit;
import peygir.access.Reach;
import peygir.access.Role;
import peygir.shared.CountyCode;
import peygir.shared.DepartmentId;
import peygir.shared.JalaliDate;
import peygir.shared.JalaliMonth;
import peygir.shared.NgoId;
import peygir.shared.NotFound;
import peygir.shared.OfficeId;
import peygir.shared.Reading;

/** The book of meetings: what was and what is to come, as each reader may see it. */
@Service
@Reading
public class MeetingBook {

    static final String CAME = "a.state in ('PRESENT', 'LATE', 'SUBSTITUTE')";
    static final String COUNTS = "count(a.meeting_id) as people, count(distinct a.ngo_id) as organisations";

    private final JdbcClient jdbc;
    private final Agendas agendas;

    MeetingBook(JdbcClient jdbc, Agendas agendas) {
        this.jdbc = jdbc;
        this.agendas = agendas;
    }

    /**
     * Meetings within reach: those to come first, the nearest on top, then those that were, the latest on top.
     *
     * @param after where the page before ended, null for the first page
     */
    @Permit({Role.DIRECTOR, Role.GOVERNOR, Role.EXPERT, Role.NGO, Role.LIAISON, Role.AUDITOR, Role.NATIONAL})
    public List<MeetingRow> rows(Actor who, MeetingFilter filter, Locale locale, @Nullable MeetingPlace after, int limit) {
        return MeetingSearch.of(jdbc, who, filter, limit).page(limit, search -> rows(who, filter, search, locale, after, limit));
    }

    private List<MeetingRow> rows(Actor who, MeetingFilter filter, MeetingSearch search, Locale locale, @Nullable MeetingPlace after, int limit) {
        var year = filter.jalaliYear();
        var listed = search.from() + " where " + search.within(visible(who)) + search.condition() + """
                 and (:county is null or m.county_code = :county) and (:state is null or m.state = :state)
                 and (:from is null or coalesce(m.held_on, m.planned_on) >= :from)
                 and (:to is null or coalesce(m.held_on, m.planned_on) < :to)
                 and (:afterId is null or m.list_order >= :after and (m.list_order > :after or m.id > :afterId))
                """;
        var place = " order by m.list_order, m.id limit :limit";
        // The page is found first; who came is counted of its meetings alone, both figures in one reading.
        return jdbc.sql("select m.id, c." + name(locale) + " as county, s.title, m.number, m.planned_on, m.held_on, m.place, m.state, " + COUNTS
                        + " from (select m.id, m.list_order, m.county_code, m.series_id, m.number, m.planned_on, m.held_on, m.place, m.state from " + listed + place
                        + ") m straight_join meeting_series s on s.id = m.series_id straight_join county c on c.code = m.county_code"
                        + " left join attendance a on a.meeting_id = m.id and " + CAME + " group by m.list_order, m.id" + place + search.limit())
                .param("county", filter.county() == null ? null : filter.county().value())
                .param("state", filter.state() == null ? null : filter.state().name())
                .param("from", year == null ? null : JalaliDate.of(year, 1, 1).toLocalDate())
                .param("to", year == null ? null : JalaliDate.of(year + 1, 1, 1).toLocalDate())
                .params(search.parameters())
                .param("limit", limit)
                .param("after", after == null ? null : after.order())
                .param("afterId", after == null ? null : after.id().value())
                .query((row, _) -> new MeetingRow(
                        MeetingId.of(row.getString("id")), row.getString("county"), row.getString("title"), row.getInt("number"),
                        row.getObject("planned_on", LocalDate.class), row.getObject("held_on", LocalDate.class), row.getString("place"),
                        MeetingState.valueOf(row.getString("state")), row.getLong("people"), row.getLong("organisations")))
                .list();
    }

    /** The meetings within reach of a month, by the day they were held, else are planned for. */
    @Permit({Role.DIRECTOR, Role.GOVERNOR, Role.EXPERT, Role.NGO, Role.LIAISON, Role.AUDITOR, Role.NATIONAL})
    public List<CalendarRow> month(Actor who, JalaliMonth month, @Nullable CountyCode county, Locale locale) {
        return jdbc.sql("select m.id, coalesce(m.held_on, m.planned_on) as day, c." + name(locale) + " as county, s.title, m.number, m.state"
                        + " from meeting m join meeting_series s on s.id = m.series_id join county c on c.code = m.county_code where " + visible(who)
                        + " and coalesce(m.held_on, m.planned_on) between :from and :to and (:county is null or m.county_code = :county)"
                        + " order by day, county, m.number")
                .param("from", month.first())
                .param("to", month.last())
                .param("county", county == null ? null : county.value())
                .query((row, _) -> new CalendarRow(
                        MeetingId.of(row.getString("id")), row.getObject("day", LocalDate.class), row.getString("county"), row.getString("title"),
                        row.getInt("number"), MeetingState.valueOf(row.getString("state"))))
                .list();
    }

    @Permit({Role.DIRECTOR, Role.GOVERNOR, Role.EXPERT, Role.NGO, Role.LIAISON, Role.AUDITOR, Role.NATIONAL})
    public MeetingDetails details(Actor who, MeetingId meeting, Locale locale) {
        return opened(who, meeting, locale, Set.of()).meeting();
    }

    /**
     * A meeting with what its page opens with.
     *
     * @param withAgenda the states in which its agenda is read with it
     */
    @Permit({Role.DIRECTOR, Role.GOVERNOR, Role.EXPERT, Role.NGO, Role.LIAISON, Role.AUDITOR, Role.NATIONAL})
    public OpenMeeting opened(Actor who, MeetingId meeting, Locale locale, Set<MeetingState> withAgenda) {
        return MeetingPage.read(jdbc, who, meeting, locale, withAgenda);
    }

    /** Every time a meeting was put off, the first time first. */
    @Permit({Role.DIRECTOR, Role.GOVERNOR, Role.EXPERT, Role.NGO, Role.LIAISON, Role.AUDITOR, Role.NATIONAL})
    public List<PostponementRow> postponements(Actor who, MeetingId meeting) {
        return jdbc.sql("select * from meeting_postponement where meeting_id = ? order by put_off_on is not null, put_off_on, to_day")
                .param(meeting.value())
                .query((row, _) -> new PostponementRow(
                        row.getObject("from_day", LocalDate.class), row.getObject("to_day", LocalDate.class), row.getString("reason"),
                        row.getObject("put_off_on", LocalDate.class), row.getString("put_off_by")))
                .list();
    }

    @Permit({Role.DIRECTOR, Role.GOVERNOR, Role.EXPERT, Role.NGO, Role.LIAISON, Role.AUDITOR, Role.NATIONAL})
    public List<AgendaRow> agenda(Actor who, MeetingId meeting) {
        return agendas.of(meeting);
    }

    /** All invitations, for those who sent them and those above. */
    @Permit({Role.DIRECTOR, Role.GOVERNOR, Role.EXPERT, Role.AUDITOR, Role.NATIONAL})
    public List<InvitationRow> invitations(Actor who, MeetingId meeting) {
        return invitations("i.meeting_id = :meeting", meeting);
    }

    /** An organisation's own invitations to a meeting. */
    @Permit({Role.NGO, Role.LIAISON})
    public List<InvitationRow> ownInvitations(Actor who, MeetingId meeting) {
        var reach = who.reach(Role.NGO, Role.LIAISON);
        return invitations("i.meeting_id = :meeting and (" + reach.ngos("i.ngo_id") + " or " + reach.departments("i.department_id") + ")", meeting);
    }

    private List<InvitationRow> invitations(String condition, MeetingId meeting) {
        return jdbc.sql("""
                        select i.*, coalesce(n.name, d.name, i.guest_name) as organisation from invitation i
                        left join ngo n on n.id = i.ngo_id left join department d on d.id = i.department_id
                        where\s""" + condition + " order by i.guest_name is not null, organisation")
                .param("meeting", meeting.value())
                .query((row, _) -> new InvitationRow(
                        uuid(row, "id"), row.getString("organisation"), id(row, "ngo_id", NgoId::of), id(row, "department_id", DepartmentId::of),
                        row.getObject("sent_on", LocalDate.class), Reply.valueOf(row.getString("reply")), row.getString("substitute"),
                        row.getString("letter_no"), row.getObject("replied_on", LocalDate.class), row.getString("guest_contact"),
                        row.getObject("reminded_on", LocalDate.class), row.getString("noted_by")))
                .list();
    }

    /** Who was there, in the order of recording; NGOs and liaisons read it with the minutes, from circulation on. */
    @Permit({Role.DIRECTOR, Role.GOVERNOR, Role.EXPERT, Role.NGO, Role.LIAISON, Role.AUDITOR, Role.NATIONAL})
    public List<AttendanceRow> attendance(Actor who, MeetingId meeting) {
        return jdbc.sql("""
                        select a.*, coalesce(n.name, d.name, o.title_fa) as organisation
                        from attendance a join meeting m on m.id = a.meeting_id
                        left join ngo n on n.id = a.ngo_id left join department d on d.id = a.department_id
                        left join office o on o.id = a.office_id
                        where a.meeting_id = ? and\s""" + readable(who) + " order by a.position")
                .param(meeting.value())
                .query((row, _) -> new AttendanceRow(
                        uuid(row, "id"), row.getString("person_name"), row.getString("organisation"), id(row, "ngo_id", NgoId::of),
                        id(row, "department_id", DepartmentId::of), id(row, "office_id", OfficeId::of),
                        AttendanceState.valueOf(row.getString("state")), row.getString("letter_no"),
                        row.getObject("arrived_at", LocalTime.class), row.getString("marked_by")))
                .list();
    }

    /** The lines of the minutes; NGOs and liaisons read them from circulation on. */
    @Permit({Role.DIRECTOR, Role.GOVERNOR, Role.EXPERT, Role.NGO, Role.LIAISON, Role.AUDITOR, Role.NATIONAL})
    public List<LineRow> lines(Actor who, MeetingId meeting) {
        return lines("l.meeting_id = :id and " + readable(who), meeting.value());
    }

    /**
     * One line of minutes with the meeting it was said in, for what is made of it.
     *
     * @throws NotFound when it is out of reach
     */
    @Permit({Role.GOVERNOR, Role.EXPERT})
    public SaidLine line(Actor who, UUID line) {
        return jdbc.sql("select l.*, m.held_on, m.county_code, s.office_id, m.series_id from minute_line l join meeting m on m.id = l.meeting_id"
                        + " join meeting_series s on s.id = m.series_id where l.id = ? and "
                        + who.reach(Role.GOVERNOR, Role.EXPERT).counties("m.county_code"))
                .param(line)
                .query((row, _) -> new SaidLine(
                        line, MeetingId.of(row.getString("meeting_id")), SeriesId.of(row.getString("series_id")),
                        new CountyCode(row.getString("county_code")), OfficeId.of(row.getString("office_id")),
                        row.getObject("held_on", LocalDate.class), LineKind.valueOf(row.getString("kind")), row.getString("text")))
                .optional()
                .orElseThrow(NotFound::new);
    }

    private List<LineRow> lines(String condition, UUID id) {
        return jdbc.sql("""
                        select l.id, l.position, l.kind, l.text, l.agenda_item_id, g.title as item_title,
                               (select count(*) from agenda_item b where b.meeting_id = g.meeting_id and b.position <= g.position) as item_number, n.name as ngo, concat(r.jalali_year, '/', r.number) as resolution, k.id as commitment,
                               coalesce(o.title_fa, kn.name, kd.name) as owner, k.original_due
                        from minute_line l join meeting m on m.id = l.meeting_id left join ngo n on n.id = l.ngo_id
                        left join agenda_item g on g.id = l.agenda_item_id left join resolution r on r.minute_line_id = l.id left join commitment k on k.minute_line_id = l.id
                        left join office o on o.id = k.office_id left join ngo kn on kn.id = k.ngo_id left join department kd on kd.id = k.department_id
                        where\s""" + condition + " order by l.position")
                .param("id", id)
                .query((row, _) -> new LineRow(
                        uuid(row, "id"), row.getInt("position"), LineKind.valueOf(row.getString("kind")), row.getString("text"), item(row),
                        row.getString("ngo"), row.getString("resolution"), id(row, "commitment", UUID::fromString), row.getString("owner"),
                        row.getObject("original_due", LocalDate.class)))
                .list();
    }

    private static LineRow.@Nullable Item item(ResultSet row) throws SQLException {
        var item = row.getString("agenda_item_id");
        return item == null ? null : new LineRow.Item(UUID.fromString(item), row.getInt("item_number"), row.getString("item_title"));
    }

    /** What is read aloud before the session is closed: every decision and promise, whose it is and by when. */
    @Permit({Role.DIRECTOR, Role.GOVERNOR, Role.EXPERT, Role.AUDITOR, Role.NATIONAL})
    public List<ReadBackRow> readBack(Actor who, MeetingId meeting) {
        return jdbc.sql("""
                        select l.kind, coalesce(k.text, l.text) as what, coalesce(o.title_fa, n.name, d.name) as owner, k.original_due
                        from minute_line l left join commitment k on k.minute_line_id = l.id
                        left join office o on o.id = k.office_id left join ngo n on n.id = k.ngo_id left join department d on d.id = k.department_id
                        where l.meeting_id = ? and l.kind in ('DECISION', 'COMMITMENT') order by l.position
                        """)
                .param(meeting.value())
                .query((row, _) -> new ReadBackRow(
                        LineKind.valueOf(row.getString("kind")), row.getString("what"), row.getString("owner"),
                        row.getObject("original_due", LocalDate.class)))
                .list();
    }

    /** The frozen texts of the minutes, the latest first; NGOs and liaisons read them too. */
    @Permit({Role.DIRECTOR, Role.GOVERNOR, Role.EXPERT, Role.NGO, Role.LIAISON, Role.AUDITOR, Role.NATIONAL})
    public List<MinutesRow> minutes(Actor who, MeetingId meeting) {
        return jdbc.sql("select v.* from minutes_version v join meeting m on m.id = v.meeting_id where v.meeting_id = ? and " + readable(who)
                        + " order by v.number desc")
                .param(meeting.value())
                .query((row, _) -> new MinutesRow(
                        row.getInt("number"), MinutesState.valueOf(row.getString("state")), row.getString("body"), row.getString("hash"),
                        row.getString("made_by"), row.getTimestamp("made_at").toInstant(), row.getString("reason")))
                .list();
    }

    /** Whoever may take part in a meeting: the county's NGOs, departments and offices, by name. */
    @Permit({Role.GOVERNOR, Role.EXPERT})
    public List<OrganisationRow> organisations(Actor who, MeetingId meeting) {
        return jdbc.sql("""
                        select 1 as kind, n.id, n.name,
                               (select min(r.person_name) from representation r where r.ngo_id = n.id and r.valid_to is null and r.ended_at is null) as person,
                               i.reply, i.substitute, i.letter_no
                        from meeting m join ngo n on n.county_code = m.county_code
                        left join invitation i on i.meeting_id = m.id and i.ngo_id = n.id
                        where m.id = :meeting and n.closed_on is null
                        union all
                        select 2, d.id, d.name,
                               (select min(l.person_name) from department_liaison l where l.department_id = d.id and l.valid_to is null),
                               i.reply, i.substitute, i.letter_no
                        from meeting m join department d on d.county_code = m.county_code
                        left join invitation i on i.meeting_id = m.id and i.department_id = d.id
                        where m.id = :meeting
                        union all
                        select 3, o.id, o.title_fa, h.person_name, null, null, null
                        from meeting m join office o on o.county_code = m.county_code
                             or (o.level = 'PROVINCE' and o.province_code = left(m.county_code, 2))
                        left join office_holding h on h.office_id = o.id and h.role in ('GOVERNOR', 'DIRECTOR')
                             and h.valid_from <= coalesce(m.held_on, m.planned_on)
                             and (h.valid_to is null or h.valid_to >= coalesce(m.held_on, m.planned_on))
                        where m.id = :meeting
                        order by kind, name
                        """)
                .param("meeting", meeting.value())
                .query((row, _) -> {
                    var id = row.getString("id");
                    var kind = row.getInt("kind");
                    return new OrganisationRow(
                            kind == 1 ? NgoId.of(id) : null, kind == 2 ? DepartmentId.of(id) : null, kind == 3 ? OfficeId.of(id) : null,
                            row.getString("name"), row.getString("person"), id(row, "reply", Reply::valueOf), row.getString("substitute"),
                            row.getString("letter_no"));
                })
                .list();
    }

    /** The next planned meeting an NGO is invited to. */
    @Permit({Role.NGO, Role.GOVERNOR, Role.EXPERT, Role.DIRECTOR, Role.AUDITOR, Role.NATIONAL})
    public Optional<MeetingId> nextFor(Actor who, NgoId ngo) {
        return jdbc.sql("""
                        select m.id from meeting m join invitation i on i.meeting_id = m.id
                        where i.ngo_id = ? and m.state = 'INVITED' order by m.planned_on limit 1
                        """)
                .param(ngo.value())
                .query(String.class)
                .optional()
                .map(MeetingId::of);
    }

    /** The next planned meeting of a county, with its agenda. */
    @Permit({Role.GOVERNOR, Role.EXPERT, Role.DIRECTOR, Role.AUDITOR, Role.NATIONAL})
    public Optional<NextMeeting> nextOf(Actor who, CountyCode county) {
        var agenda = new ArrayList<AgendaRow>();
        return jdbc.sql("select next.*, " + Agendas.COLUMNS + """
                         from (select m.id as next_id, s.title as series, m.number as next_number, m.planned_on, m.place
                               from meeting m join meeting_series s on s.id = m.series_id
                               where m.county_code = ? and m.state in ('PLANNED', 'INVITED') order by m.list_order, m.id limit 1) next
                        left join agenda_item g on g.meeting_id = next.next_id""" + Agendas.JOINS + " order by g.position")
                .param(county.value())
                .query((row, _) -> {
                    if (row.getString("id") != null) {
                        agenda.add(Agendas.row(row));
                    }
                    return new NextMeeting(
                            MeetingId.of(row.getString("next_id")), row.getString("series"), row.getInt("next_number"),
                            row.getObject("planned_on", LocalDate.class), row.getString("place"), List.of());
                })
                .list()
                .stream()
                .findFirst()
                .map(next -> next.with(agenda));
    }

    static Reach reach(Actor who) {
        return who.reach(Role.DIRECTOR, Role.GOVERNOR, Role.EXPERT, Role.NGO, Role.LIAISON, Role.AUDITOR, Role.NATIONAL);
    }

    private static String visible(Actor who) {
        var reach = reach(who);
        return Reach.any(
                reach.counties("m.county_code", "m.province_code"),
                Reach.around(
                        "exists (select 1 from invitation i where i.meeting_id = m.id and ", Reach.any(reach.ngos("i.ngo_id"), reach.departments("i.department_id")), ")"),
                Reach.around(
                        "exists (select 1 from attendance a where a.meeting_id = m.id and ", Reach.any(reach.ngos("a.ngo_id"), reach.departments("a.department_id")), ")"));
    }

    /** Officials of the place read all; whoever was only invited reads what was sent round. */
    private static String readable(Actor who) {
        return "(" + who.reach(Role.DIRECTOR, Role.GOVERNOR, Role.EXPERT, Role.AUDITOR, Role.NATIONAL).counties("m.county_code")
                + " or m.state in ('CIRCULATED', 'APPROVED'))";
    }

    private static String name(Locale locale) {
        return locale.getLanguage().equals("en") ? "name_en" : "name_fa";
    }

    private static UUID uuid(ResultSet row, String column) throws SQLException {
        return UUID.fromString(row.getString(column));
    }

    private static <T> @Nullable T id(ResultSet row, String column, Function<String, T> type) throws SQLException {
        var text = row.getString(column);
        return text == null ? null : type.apply(text);
    }
}
