package peygir.reporting;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import peygir.access.Actor;
import peygir.access.Permit;
import peygir.access.Reach;
import peygir.access.Role;
import peygir.commitment.StoryStep;
import peygir.coverage.CoverageThresholds;
import peygir.meeting.MeetingHappening;
import peygir.ngo.NgoSettings;
import peygir.shared.Digits;
import peygir.shared.Language;
import peygir.shared.Messages;
import peygir.shared.NgoId;
import peygir.shared.Reading;

/** What waits for whom: one list, the most urgent first. */
@Service
@Reading
public class Inbox {

    private static final String OPEN = "k.state in ('PROPOSED', 'ACCEPTED', 'IN_PROGRESS', 'REPORTED_DONE', 'RETURNED')";

    private final JdbcClient jdbc;
    private final CoverageThresholds thresholds;
    private final NgoSettings settings;
    private final Clock clock;

    Inbox(JdbcClient jdbc, CoverageThresholds thresholds, NgoSettings settings, Clock clock) {
        this.jdbc = jdbc;
        this.thresholds = thresholds;
        this.settings = settings;
        this.clock = clock;
    }

    /** At most this many of each kind are listed; more are behind the kind's own page. */
    static final int EACH = 50;

    @Permit({Role.DIRECTOR, Role.GOVERNOR, Role.EXPERT, Role.NGO, Role.LIAISON})
    public List<InboxItem> of(Actor who, Locale locale) {
        var county = "c." + (locale != null && locale.getLanguage().equals("en") ? "name_en" : "name_fa");
        var items = new ArrayList<InboxItem>();
        var office = who.reach(Role.GOVERNOR, Role.EXPERT);
        var governor = who.reach(Role.GOVERNOR);
        var expert = who.reach(Role.EXPERT);
        var own = who.reach(Role.NGO, Role.LIAISON);
        var offices = who.reach(Role.DIRECTOR, Role.GOVERNOR, Role.EXPERT);
        commitments(items, InboxItem.Kind.OVERDUE, county, "k.open_order < :today and "
                + Reach.any(offices.counties("k.county_code", "k.province_code"), own.ngos("k.ngo_id"), own.departments("k.department_id")));
        commitments(items, InboxItem.Kind.DUE_SOON, county, "k.open_order between :today and date_add(:today, interval 7 day) and "
                + Reach.any(office.counties("k.county_code", "k.province_code"), own.ngos("k.ngo_id"), own.departments("k.department_id")));
        commitments(items, InboxItem.Kind.TO_REPORT, county, """
                k.state in ('PROPOSED', 'ACCEPTED', 'IN_PROGRESS', 'RETURNED') and :today is not null and exists (select 1 from follow_up f
                where f.commitment_id = k.id and not exists (select 1 from progress_note p where p.commitment_id = k.id and p.noted_at >= f.asked_at)) and (\s"""
                + own.ngos("k.ngo_id") + " or " + own.departments("k.department_id") + " or k.office_id is not null and "
                + office.counties("k.county_code") + ")");
        commitments(items, InboxItem.Kind.TO_ACKNOWLEDGE, county, ":today is not null and exists (select 1 from escalation x where x.commitment_id = k.id"
                + " and x.acknowledged_on is null and (x.level = 'PROVINCE' and " + who.reach(Role.DIRECTOR).counties("k.county_code")
                + " or x.level = 'COUNTY' and " + governor.counties("k.county_code") + "))");
        commitments(items, InboxItem.Kind.TO_VERIFY, county, "k.state = 'REPORTED_DONE' and :today is not null and " + office.counties("k.county_code"));
        commitments(items, InboxItem.Kind.TO_CONFIRM, county, """
                k.state in ('VERIFIED', 'CONFIRMED') and :today <= coalesce(k.confirm_until, date_add(k.verified_on, interval 14 day)) and exists (select 1 from commitment_beneficiary b where b.commitment_id = k.id
                and not exists (select 1 from confirmation f where f.commitment_id = k.id and f.ngo_id = b.ngo_id) and\s""" + own.ngos("b.ngo_id") + ")");
        meetings(items, InboxItem.Kind.TO_APPROVE, county, "m.state = 'CIRCULATED' and " + governor.counties("m.county_code"), "minutes");
        meetings(items, InboxItem.Kind.TO_MINUTE, county, "m.state in ('IN_SESSION', 'MINUTES_DRAFT') and " + expert.counties("m.county_code"), "minutes");
        meetings(items, InboxItem.Kind.TO_INVITE, county, "m.state = 'PLANNED' and " + expert.counties("m.county_code"), "invitations");
        meetings(items, InboxItem.Kind.TO_ANSWER_INVITATION, county, """
                m.state = 'INVITED' and exists (select 1 from invitation i where i.meeting_id = m.id and i.reply = 'PENDING'
                and (%s or %s))""".formatted(own.ngos("i.ngo_id"), own.departments("i.department_id")), "agenda");
        if (who.has(Role.NGO, Role.EXPERT)) {
            activities(items, own.ngos("a.ngo_id") + " or " + expert.counties("a.county_code"), locale);
        }
        registers(items, county, who, own, locale);
        if (who.has(Role.NGO, Role.LIAISON)) {
            news(items, county, who, own, locale);
            newsOfMeetings(items, who, own, locale);
        }
        handovers(items, county, governor.counties("o.county_code"), locale);
        items.sort(Comparator.comparing(InboxItem::kind)
                .thenComparing(InboxItem::day, Comparator.nullsLast(Comparator.naturalOrder())));
        return List.copyOf(items);
    }

    /** The order of what is open has an index of its own. */
    private void commitments(List<InboxItem> items, InboxItem.Kind kind, String county, String condition) {
        items.addAll(jdbc.sql("select k.id, k.text, " + county + " as place, k.current_due from commitment k join county c on c.code = k.county_code where "
                        + condition + " order by " + (condition.startsWith("k.open_order") ? "k.open_order" : "k.current_due") + ", k.id limit " + EACH)
                .param("today", LocalDate.now(clock))
                .query((row, _) -> new InboxItem(
                        kind, row.getString("text"), row.getString("place"), row.getObject("current_due", LocalDate.class),
                        "commitments/" + row.getString("id")))
                .list());
    }

    private void meetings(List<InboxItem> items, InboxItem.Kind kind, String county, String condition, String tab) {
        items.addAll(jdbc.sql("select m.id, s.title, " + county + " as place, coalesce(m.held_on, m.planned_on) as on_day from meeting m"
                        + " join meeting_series s on s.id = m.series_id join county c on c.code = m.county_code where "
                        + condition + " order by on_day limit " + EACH)
                .query((row, _) -> new InboxItem(
                        kind, row.getString("title"), row.getString("place"), row.getObject("on_day", LocalDate.class),
                        "meetings/" + row.getString("id") + "?tab=" + tab))
                .list());
    }

    /** Every change of what was promised to the reader's organisation or by it, until it was read; own deeds are no news. */
    private void news(List<InboxItem> items, String county, Actor who, Reach own, Locale locale) {
        items.addAll(jdbc.sql("select k.id, k.text, " + county + " as place, w.what, date(convert_tz(w.happened_at, '+00:00', '+03:30')) as on_day"
                        + " from commitment_news w join commitment k on k.id = w.commitment_id join county c on c.code = k.county_code where ("
                        + own.ngos("k.ngo_id") + " or " + own.departments("k.department_id")
                        + " or exists (select 1 from commitment_beneficiary b where b.commitment_id = k.id and " + own.ngos("b.ngo_id") + "))"
                        + " and w.account_id <> :me and not exists (select 1 from commitment_reading r where r.commitment_id = k.id"
                        + " and r.account_id = :me and r.read_at >= w.happened_at) order by w.happened_at desc limit " + EACH)
                .param("me", who.account().value())
                .query((row, _) -> new InboxItem(
                        InboxItem.Kind.NEWS,
                        Messages.text(locale, "reporting.Inbox.news", Messages.text(locale, StoryStep.Happening.valueOf(row.getString("what"))), row.getString("text")),
                        row.getString("place"), row.getObject("on_day", LocalDate.class), "commitments/" + row.getString("id")))
                .list());
    }

    /** What became of a meeting the reader is invited to, of its proposal, of its objection. */
    private void newsOfMeetings(List<InboxItem> items, Actor who, Reach own, Locale locale) {
        items.addAll(jdbc.sql("select w.*, coalesce(n.name, d.name) as organisation, date(convert_tz(w.happened_at, '+00:00', '+03:30')) as on_day from meeting_news w"
                        + " left join ngo n on n.id = w.ngo_id left join department d on d.id = w.department_id where (" + own.ngos("w.ngo_id") + " or "
                        + own.departments("w.department_id") + ") and not exists (select 1 from meeting_news_reading r where r.news_id = w.id"
                        + " and r.account_id = :me) order by w.happened_at desc limit " + EACH)
                .param("me", who.account().value())
                .query((row, _) -> new InboxItem(
                        InboxItem.Kind.NEWS, newsOfMeeting(row, locale), row.getString("organisation"), row.getObject("on_day", LocalDate.class),
                        row.getString("meeting_id") == null ? "my-ngo" : "meetings/" + row.getString("meeting_id")))
                .list());
    }

    private static String newsOfMeeting(ResultSet row, Locale locale) throws SQLException {
        var what = Messages.text(locale, MeetingHappening.valueOf(row.getString("what")));
        var detail = row.getString("detail");
        return detail == null
                ? Messages.text(locale, "reporting.Inbox.news", what, row.getString("title"))
                : Messages.text(locale, "reporting.Inbox.newsWhy", what, row.getString("title"), detail);
    }

    /** Whoever followed another into an office that has open promises from before. */
    private void handovers(List<InboxItem> items, String county, String condition, Locale locale) {
        items.addAll(jdbc.sql("select h.valid_from, " + county + " as place, (select p.person_name from office_holding p where p.office_id = h.office_id"
                        + " and p.role = h.role and p.valid_from < h.valid_from order by p.valid_from desc limit 1) as predecessor"
                        + " from office_holding h join office o on o.id = h.office_id join county c on c.code = o.county_code where " + condition
                        + " and h.role = 'GOVERNOR' and h.valid_from <= :today and (h.valid_to is null or h.valid_to >= :today)"
                        + " and not exists (select 1 from handover v where v.holding_id = h.id) and exists (select 1 from commitment k"
                        + " where k.office_id = h.office_id and k.made_on < h.valid_from and " + OPEN + ") having predecessor is not null")
                .param("today", LocalDate.now(clock))
                .query((row, _) -> new InboxItem(
                        InboxItem.Kind.TO_TAKE_OVER, Messages.text(locale, "reporting.Inbox.handover", row.getString("predecessor")),
                        row.getString("place"), row.getObject("valid_from", LocalDate.class), "commitments/handover"))
                .list());
    }

    /** What ends soon and nobody has said since how it goes on: extended, finished or confirmed, it is asked about no more. */
    private void activities(List<InboxItem> items, String condition, Locale locale) {
        var today = LocalDate.now(clock);
        items.addAll(jdbc.sql("select a.id, a.title, n.name, a.planned_to, datediff(a.planned_to, :today) as days from activity a join ngo n on n.id = a.ngo_id"
                        + " where a.withdrawn_on is null and a.actual_to is null and coalesce(a.actual_from, a.planned_from) <= :today and a.planned_to >= :today"
                        + " and a.planned_to <= date_add(:today, interval :warning day) and a.confirmed_on < date_sub(a.planned_to, interval :warning day)"
                        + " and (" + condition + ") order by a.planned_to, a.id limit " + EACH)
                .param("today", today)
                .param("warning", thresholds.warningDays())
                .query((row, _) -> new InboxItem(
                        InboxItem.Kind.ACTIVITY_ENDS, Messages.text(locale, "reporting.Inbox.activityEnds", row.getString("title"), row.getLong("days")),
                        row.getString("name"), row.getObject("planned_to", LocalDate.class), "activities/" + row.getString("id")))
                .list());
    }

    /** What NGOs said and what runs out in their records: one query for all of it, each kind by its own reach. */
    private void registers(List<InboxItem> items, String county, Actor who, Reach own, Locale locale) {
        var office = who.reach(Role.GOVERNOR, Role.EXPERT).counties("n.county_code");
        var officeOrOwn = "(" + office + " or " + own.ngos("n.id") + ")";
        var found = "(select %s as kind, %s as words, n.name, n.id, %s as on_day from %s where n.closed_on is null and %s order by on_day limit " + EACH + ")";
        var sql = String.join(
                " union all ",
                found.formatted(
                        "'EXPECTATION_LATE'", "x.topic", "x.answer_due", "expectation x join ngo n on n.id = x.ngo_id",
                        "x.answered_on is null and x.withdrawn_on is null and x.answer_due < :today and " + who.reach(Role.DIRECTOR, Role.GOVERNOR, Role.EXPERT).counties("n.county_code")),
                found.formatted(
                        "'TO_ANSWER_EXPECTATION'", "x.topic", "x.answer_due", "expectation x join ngo n on n.id = x.ngo_id",
                        "x.answered_on is null and x.withdrawn_on is null and x.answer_due >= :today and " + office),
                found.formatted(
                        "'TO_DECIDE_CHANGE'", "null", "p.proposed_on", "profile_change p join ngo n on n.id = p.ngo_id", "p.state = 'WAITING' and " + office),
                found.formatted(
                        "'COMING'", "concat(p.state, '\n', " + county + ")", "coalesce(p.decided_on, p.proposed_on)",
                        "profile_change p join profile_change_line l on l.change_id = p.id and l.field = 'COUNTY' join ngo n on n.id = p.ngo_id join county c on c.code = l.before_it",
                        "(p.state = 'WAITING' or p.state = 'ACCEPTED' and p.decided_on > date_sub(:today, interval 30 day)) and "
                                + who.reach(Role.GOVERNOR, Role.EXPERT).counties("l.after_it")),
                found.formatted(
                        "'LICENCE_ENDS'", "concat(l.issuer, '\n', l.number)", "l.expires_on", "licence l join ngo n on n.id = l.ngo_id",
                        "l.revoked_on is null and l.expires_on between date_sub(:today, interval 365 day) and :soon and " + officeOrOwn
                                + " and not exists (select 1 from licence r where r.ngo_id = l.ngo_id and r.sector_code = l.sector_code"
                                + " and r.revoked_on is null and (r.expires_on is null or r.expires_on > l.expires_on))"),
                found.formatted(
                        "'PAPER_ENDS'", "d.title", "d.valid_until", "ngo_document d join ngo n on n.id = d.ngo_id",
                        "d.withdrawn_on is null and d.valid_until between date_sub(:today, interval 365 day) and :soon and " + officeOrOwn),
                found.formatted(
                        "'TO_ANSWER_INTRODUCTION'", "e.topic", "i.sent_on",
                        "introduction i join expectation e on e.id = i.expectation_id join ngo n on n.id in (i.asker_id, i.giver_id)",
                        "i.state = 'SENT' and (n.id = i.asker_id and i.asker_said is null or n.id = i.giver_id and i.giver_said is null) and " + own.ngos("n.id")),
                found.formatted(
                        "'TO_JOIN'", "e.topic", "i.said_on", "introduction i join expectation e on e.id = i.expectation_id join ngo n on n.id = i.asker_id",
                        "i.state = 'ACCEPTED' and " + office),
                PartnerItems.query(found, own));
        var today = LocalDate.now(clock);
        items.addAll(jdbc.sql(sql)
                .param("today", today)
                .param("soon", today.plusDays(settings.renewalDays()))
                .query((row, _) -> {
                    var kind = InboxItem.Kind.valueOf(row.getString("kind"));
                    var ngo = NgoId.of(row.getString("id"));
                    return new InboxItem(
                            kind, words(kind, row.getString("words"), locale), row.getString("name"), row.getObject("on_day", LocalDate.class),
                            kind == InboxItem.Kind.TO_JOIN ? "introductions" : waits(kind, row.getString("words")) ? "ngos" : who.ngos().contains(ngo) ? "my-ngo?ngo=" + ngo : "ngos/" + ngo);
                })
                .list());
    }

    /** Not on the reader's register yet: its page opens when the other county has let it go. */
    private static boolean waits(InboxItem.Kind kind, @Nullable String stored) {
        return kind == InboxItem.Kind.COMING && Objects.toString(stored, "").startsWith("WAITING");
    }

    private static String words(InboxItem.Kind kind, @Nullable String stored, Locale locale) {
        return switch (kind) {
            case COMING -> {
                var parts = Objects.toString(stored, "").split("\n", 2);
                yield Messages.text(locale, parts[0].equals("WAITING") ? "reporting.Inbox.coming" : "reporting.Inbox.came", parts[1]);
            }
            case TO_ANSWER_PARTNER, NEWS -> PartnerItems.words(Objects.toString(stored, ""), locale);
            case TO_DECIDE_CHANGE -> Messages.text(locale, "reporting.Inbox.change");
            case LICENCE_ENDS -> {
                var parts = Objects.toString(stored, "").split("\n", 2);
                yield Messages.text(locale, "reporting.Inbox.licence", parts[0], Digits.in(Language.of(locale), parts[1]));
            }
            default -> Objects.toString(stored, "");
        };
    }
}
