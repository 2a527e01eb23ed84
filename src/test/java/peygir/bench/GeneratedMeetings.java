package peygir.bench;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import peygir.audit.AuditHashes;

/** The meetings of a county, who came to them, what was promised in them, and the log of who recorded it. */
final class GeneratedMeetings {

    private static final int ROOM = 34;
    private static final int ABSENT_EVERY = 12;
    private static final int SHY = 3;
    private static final int PROMISES = 5;

    private final GeneratedCounty county;
    private final Map<UUID, LocalDate> lastSeen = new HashMap<>();
    private final UUID account;
    private String hash = AuditHashes.BEGINNING;
    private long entries;
    private int openOnes;

    GeneratedMeetings(GeneratedCounty county) {
        this.county = county;
        this.account = county.chance.id();
    }

    void add(GeneratedRhythm rhythm) {
        var series = county.chance.id();
        county.bulk.row("meeting_series (id, version, office_id, county_code, title, cadence_months, grace_days, started_on)",
                series, 0, county.office, county.code, "نشست سمن‌ها", 1, 3, rhythm.started());
        var number = 0;
        var sessions = new HashMap<Integer, Integer>();
        for (var day : rhythm.held()) {
            number++;
            var meeting = county.chance.id();
            county.bulk.row("meeting (id, version, series_id, county_code, number, planned_on, held_on, place, state)",
                    meeting, 0, series, county.code, number, day, day, "فرمانداری", "APPROVED");
            county.bulk.row("session_number (meeting_id, office_id, jalali_year, number)",
                    meeting, county.office, Months.year(day), sessions.merge(Months.year(day), 1, Integer::sum));
            come(meeting, day);
            for (var promise = 0; promise < PROMISES + (number % 4 == 0 ? 0 : 1); promise++) {
                promise(meeting, day);
            }
        }
        sessions.forEach((year, last) -> county.bulk.row("session_counter (office_id, jalali_year, last_number)", county.office, year, last));
        if (number > 0) {
            planNext(series, number + 1);
        }
        reach();
        county.bulk.row("audit_chain (chain, seq, hash)", county.code, entries, hash);
    }

    /** A part of the NGOs, moving on from meeting to meeting; the last three never come. */
    private void come(UUID meeting, LocalDate day) {
        var first = county.chance.below(GeneratedCounty.NGOS);
        var room = ROOM + county.chance.below(2);
        for (var place = 0; place < room; place++) {
            var known = county.ngos.get((first + place) % GeneratedCounty.NGOS);
            var shy = county.ngos.indexOf(known) >= GeneratedCounty.NGOS - SHY;
            var state = shy || place % ABSENT_EVERY == ABSENT_EVERY - 1 ? "ABSENT" : place % 7 == 6 ? "LATE" : "PRESENT";
            county.bulk.row("attendance (id, meeting_id, position, person_name, ngo_id, state)",
                    county.chance.id(), meeting, place + 1, "نمایندهٔ " + place, known.id(), state);
            log(day, "AttendanceDesk.enter", "meeting " + meeting, state + " " + place);
            if (!state.equals("ABSENT")) {
                lastSeen.put(known.id(), day);
            }
        }
    }

    private void log(LocalDate day, String action, String subject, String detail) {
        entries++;
        var at = Instant.from(day.atTime(8, 0).toInstant(ZoneOffset.UTC)).plusSeconds(entries % 10_000);
        var next = AuditHashes.of(hash, county.code, entries, at, account.toString(), "کارشناس", action, subject, detail);
        county.bulk.row("audit_entry (chain, seq, at, account_id, actor, action, subject, detail, previous_hash, hash)",
                county.code, entries, at.toString().replace("T", " ").replace("Z", ""), account, "کارشناس", action, subject, detail, hash, next);
        hash = next;
    }

    private void planNext(UUID series, int number) {
        var meeting = county.chance.id();
        var day = county.today.plusDays(5 + county.chance.below(20));
        county.bulk.row("meeting (id, version, series_id, county_code, number, planned_on, place, state)",
                meeting, 0, series, county.code, number, day, "فرمانداری", "INVITED");
        county.bulk.row("agenda_item (id, meeting_id, position, kind, title, origin)",
                county.chance.id(), meeting, 1, "REVIEW", "بازبینی تعهدات نشست‌های پیش", "TEMPLATE");
        county.ngos.stream().filter(GeneratedCounty.Known::active).forEach(known -> county.bulk.row(
                "invitation (id, version, meeting_id, ngo_id, sent_on, reply)", county.chance.id(), 0, meeting, known.id(), county.today.minusDays(3), "PENDING"));
    }

    private void reach() {
        var since = Months.later(county.today, -12);
        county.ngos.stream()
                .filter(known -> known.active() && lastSeen.containsKey(known.id()) && lastSeen.get(known.id()).isAfter(since))
                .forEach(_ -> county.planted.add("reached"));
    }

    private void promise(UUID meeting, LocalDate said) {
        var chance = county.chance;
        var due = said.plusDays(20 + chance.below(31));
        var fate = GeneratedFate.of(due, county.today, chance);
        fate.count(county.planted, county.today);
        var id = chance.id();
        var byWhom = chance.below(10);
        county.bulk.row("commitment (id, version, county_code, office_id, ngo_id, department_id, text, deliverable, measure, made_on, original_due,"
                        + " current_due, said_in, state, reported_on, verified_on, closed_on, closing_reason, confirm_until)",
                id, 0, county.code, byWhom < 4 ? county.office : null, byWhom >= 4 && byWhom < 8 ? chance.one(county.ngos).id() : null,
                byWhom >= 8 ? chance.one(county.departments) : null, "فهرست شمارهٔ " + chance.below(100_000) + " آماده و فرستاده شود", "فهرست", "در سامانه",
                said, due, fate.currentDue(), meeting, fate.state(), fate.reportedOn(), fate.verifiedOn(), fate.closedOn(),
                fate.closedOn() == null ? null : "دیگر لازم نیست", fate.verifiedOn() == null ? null : fate.verifiedOn().plusDays(14));
        var beneficiary = chance.below(GeneratedCounty.NGOS);
        for (var step = 0; step < 2; step++) {
            county.bulk.row("commitment_beneficiary (commitment_id, ngo_id)", id, county.ngos.get((beneficiary + step) % GeneratedCounty.NGOS).id());
        }
        if (fate.currentDue().isAfter(due)) {
            county.bulk.row("due_change (id, commitment_id, old_due, new_due, reason, changed_on, changed_by)",
                    chance.id(), id, due, fate.currentDue(), "تعطیلات", due.minusDays(1), "کارشناس");
        }
        if (fate.hasEvidence()) {
            county.bulk.row("evidence (id, commitment_id, kind, description, link, given_at, given_by)",
                    chance.id(), id, "LINK", "فهرست", "https://example.org/" + id, due + " 06:00:00", "نماینده");
        }
        if (fate.verifiedOn() != null) {
            county.bulk.row("verification (id, commitment_id, accepted, verified_on, verified_by)", chance.id(), id, true, fate.verifiedOn(), "فرماندار");
        }
        if (fate.overdue(county.today) && openOnes++ % 40 == 0) {
            county.planted.add("escalated");
            county.bulk.row("escalation (id, commitment_id, level, reason, raised_on, raised_by)",
                    chance.id(), id, "PROVINCE", "پاسخی نرسید", county.today.minusDays(3), "فرماندار");
        }
    }
}
