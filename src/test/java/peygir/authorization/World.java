package peygir.authorization;

import java.lang.reflect.Constructor;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import peygir.shared.AccountId;
import peygir.shared.CountyCode;
import peygir.shared.DepartmentId;
import peygir.shared.NgoId;
import peygir.shared.OfficeId;
import peygir.shared.ProvinceCode;
import peygir.shared.Subject;

/**
 * Two counties of one province and one of another, each with NGOs, departments, meetings, promises and activities: own,
 * sibling, ancestor, descendant and foreign of everyone who may ask.
 */
class World {

    static final String PROVINCE = "21";
    static final String BAFQ = "2102";
    static final String TAFT = "2103";
    static final String OTHER_PROVINCE = "20";
    static final String FOREIGN = "2001";

    final UUID a1 = id();
    final UUID a2 = id();
    final UUID b1 = id();
    final UUID f1 = id();
    final UUID d1 = id();
    final UUID d2 = id();
    final UUID e1 = id();
    final UUID g1 = id();

    private final JdbcClient jdbc;
    private final Map<Class<? extends Subject>, List<Placed>> placed = new LinkedHashMap<>();

    World(JdbcClient jdbc) {
        this.jdbc = jdbc;
        accounts();
        places();
        ngos();
        meetings();
        commitments();
        activities();
        partners(a1, a2, BAFQ);
        needs();
        introductions();
        networks();
    }

    List<Person> people() {
        return List.of(
                Person.ofProvince(peygir.access.Role.DIRECTOR, PROVINCE),
                Person.ofProvince(peygir.access.Role.DIRECTOR, OTHER_PROVINCE),
                Person.ofCounty(peygir.access.Role.GOVERNOR, BAFQ),
                Person.ofCounty(peygir.access.Role.GOVERNOR, TAFT),
                Person.ofCounty(peygir.access.Role.EXPERT, BAFQ),
                Person.ofCounty(peygir.access.Role.EXPERT, FOREIGN),
                Person.ofNgo("a1", a1, BAFQ),
                Person.ofNgo("a2", a2, BAFQ),
                Person.ofNgo("b1", b1, TAFT),
                Person.ofDepartment("d1", d1, BAFQ),
                Person.ofDepartment("e1", e1, TAFT),
                Person.ofNation(peygir.access.Role.AUDITOR),
                Person.ofNation(peygir.access.Role.NATIONAL),
                Person.ofNation(peygir.access.Role.ADMIN),
                Person.withoutRights());
    }

    /** Everything of a kind, one nobody has included. */
    List<Placed> all(Class<? extends Subject> type) {
        var known = placed.get(type);
        if (known == null) {
            throw new AssertionError("The world of the matrix has no " + type.getSimpleName() + ": put some into World, in every place");
        }
        return known;
    }

    /** Where a subject found in an answer lies; empty when it is none of this world's (reference data, say). */
    @Nullable
    Placed find(Subject subject) {
        return placed.getOrDefault(subject.getClass(), List.of()).stream()
                .filter(candidate -> candidate.subject().equals(subject))
                .findFirst()
                .orElse(null);
    }

    private void accounts() {
        var account = id();
        jdbc.sql("insert into account (id, version, sign_in_name, display_name, password_hash, language, enabled, session_epoch, created_at) values (?, 0, ?, 'کسی', '-', 'fa', true, 0, '2026-01-01')")
                .params(account, "matrix." + account)
                .update();
        put(new Placed("an account", new AccountId(account), null, null, Set.of(), Set.of()));
        keys(account);
    }

    private void keys(UUID account) {
        for (var place : List.of(PROVINCE, OTHER_PROVINCE, BAFQ, TAFT, FOREIGN)) {
            var key = id();
            var province = place.substring(0, 2);
            var county = place.length() == 4 ? place : null;
            jdbc.sql("insert into api_token (id, name, hash, province_code, county_code, made_at, made_by, maker, valid_to) values (?, 'سامانه', ?, ?, ?, '2026-10-01', ?, 'کسی', '2027-01-01')")
                    .params(key, key.toString(), province, county, account)
                    .update();
            put(new Placed("key of " + place, make("peygir.api.ApiTokenId", key), province, county, Set.of(), Set.of()));
        }
    }

    private void places() {
        put(new Placed("own province", new ProvinceCode(PROVINCE), PROVINCE, null, Set.of(), Set.of()));
        put(new Placed("other province", new ProvinceCode(OTHER_PROVINCE), OTHER_PROVINCE, null, Set.of(), Set.of()));
        for (var county : List.of(BAFQ, TAFT, FOREIGN)) {
            put(new Placed("county " + county, new CountyCode(county), county.substring(0, 2), county, Set.of(), Set.of()));
            var office = UUID.nameUUIDFromBytes(("office " + county).getBytes(java.nio.charset.StandardCharsets.UTF_8));
            jdbc.sql("insert into office (id, version, level, province_code, county_code, title_fa, title_en) values (?, 0, 'COUNTY', ?, ?, 'فرمانداری', 'Governorate')")
                    .params(office, county.substring(0, 2), county)
                    .update();
            put(new Placed("office of " + county, new OfficeId(office), county.substring(0, 2), county, Set.of(), Set.of()));
        }
        var provincial = id();
        jdbc.sql("insert into office (id, version, level, province_code, county_code, title_fa, title_en) values (?, 0, 'PROVINCE', ?, null, 'استانداری', 'Governorate-general')")
                .params(provincial, PROVINCE)
                .update();
        put(new Placed("office of the province", new OfficeId(provincial), PROVINCE, null, Set.of(), Set.of()));
        for (var department : Map.of(d1, BAFQ, d2, BAFQ, e1, TAFT, g1, FOREIGN).entrySet()) {
            var county = department.getValue();
            jdbc.sql("insert into department (id, county_code, name) values (?, ?, ?)")
                    .params(department.getKey(), county, "دستگاه " + department.getKey())
                    .update();
            put(new Placed("department of " + county, new DepartmentId(department.getKey()), county.substring(0, 2), county, Set.of(), Set.of(department.getKey())));
        }
    }

    private void ngos() {
        var serial = 0;
        for (var ngo : List.of(Map.entry(a1, BAFQ), Map.entry(a2, BAFQ), Map.entry(b1, TAFT), Map.entry(f1, FOREIGN))) {
            var county = ngo.getValue();
            jdbc.sql("""
                            insert into ngo (id, version, name, search_text, search_compact, county_code, primary_sector, legal_form)
                            values (?, 0, ?, ?, ?, ?, 'CUL', 'ASSOCIATION')
                            """)
                    .params(ngo.getKey(), "سمن " + ngo.getKey(), "سمن " + ngo.getKey(), "سمن" + ngo.getKey(), county)
                    .update();
            jdbc.sql("insert into licence (id, ngo_id, issuer, level, sector_code, number, issued_on, expires_on) values (?, ?, 'فرمانداری', 'COUNTY', 'CUL', ?, '2024-01-01', '2030-01-01')")
                    .params(id(), ngo.getKey(), "matrix-" + serial++)
                    .update();
            put(ofNgo("NGO of " + county, new NgoId(ngo.getKey()), county, ngo.getKey()));
            var capacity = id();
            jdbc.sql("insert into capacity (id, version, ngo_id, kind, description, visibility, declared_on) values (?, 0, ?, 'PLACE', 'سالن', 'OFFICE', '2026-10-01')")
                    .params(capacity, ngo.getKey())
                    .update();
            put(ofNgo("capacity of an NGO of " + county, make("peygir.ngo.CapacityId", capacity), county, ngo.getKey()));
            var expectation = id();
            jdbc.sql("insert into expectation (id, version, ngo_id, topic, text, raised_on) values (?, 0, ?, 'سالن', 'سالن در اختیار باشد', '2026-10-01')")
                    .params(expectation, ngo.getKey())
                    .update();
            put(ofNgo("expectation of an NGO of " + county, make("peygir.ngo.ExpectationId", expectation), county, ngo.getKey()));
            var representation = id();
            jdbc.sql("insert into representation (id, ngo_id, person_name, role, may_sign_in, valid_from) values (?, ?, 'نماینده', 'مدیرعامل', false, '2026-10-01')")
                    .params(representation, ngo.getKey())
                    .update();
            put(ofNgo("representation of an NGO of " + county, make("peygir.ngo.RepresentationId", representation), county, ngo.getKey()));
            var proposal = id();
            jdbc.sql("insert into topic_proposal (id, ngo_id, title, proposed_on, proposed_by) values (?, ?, 'سالن', '2026-10-01', 'نماینده')")
                    .params(proposal, ngo.getKey())
                    .update();
            papers(ngo.getKey(), county);
            put(ofNgo("proposal of an NGO of " + county, make("peygir.meeting.TopicProposalId", proposal), county, ngo.getKey()));
        }
    }

    private void papers(UUID ngo, String county) {
        var document = id();
        jdbc.sql("insert into ngo_document (id, ngo_id, kind, title, file_name, file_type, content, given_on, given_by) values (?, ?, 'STATUTES', 'اساسنامه', 'a.pdf', 'application/pdf', 'x', '2026-10-01', 'نماینده')")
                .params(document, ngo)
                .update();
        put(ofNgo("document of an NGO of " + county, make("peygir.ngo.DocumentId", document), county, ngo));
        var change = id();
        jdbc.sql("insert into profile_change (id, version, ngo_id, proposed_on, proposed_by, state) values (?, 0, ?, '2026-10-01', 'نماینده', 'WAITING')")
                .params(change, ngo)
                .update();
        put(ofNgo("proposed change of an NGO of " + county, make("peygir.ngo.ProfileChangeId", change), county, ngo));
        var note = id();
        jdbc.sql("insert into experience_note (id, version, ngo_id, title, body, audience, search_text, written_on) values (?, 0, ?, 'سالن', 'سالن را زود بگیرید', 'COUNTY', 'سالن', '2026-10-01')")
                .params(note, ngo)
                .update();
        put(ofNgo("note of an NGO of " + county, make("peygir.experience.NoteId", note), county, ngo));
    }

    private void meetings() {
        for (var county : List.of(BAFQ, TAFT, FOREIGN)) {
            var series = id();
            jdbc.sql("insert into meeting_series (id, version, office_id, county_code, title, cadence_months, grace_days, started_on) values (?, 0, ?, ?, 'نشست سمن‌ها', 1, 3, '2026-01-01')")
                    .params(series, office(county), county)
                    .update();
            var imported = id();
            jdbc.sql("insert into import_run (id, county_code, file_name, made_at, made_by, taken, refused) values (?, ?, 'list.xlsx', '2026-10-01', 'کارشناس', 0, 0)")
                    .params(imported, county)
                    .update();
            put(new Placed("import of " + county, make("peygir.exchange.ImportId", imported), county.substring(0, 2), county, Set.of(), Set.of()));
            put(new Placed("series of " + county, make("peygir.meeting.SeriesId", series), county.substring(0, 2), county, Set.of(), Set.of()));
            var ngo = county.equals(BAFQ) ? a1 : county.equals(TAFT) ? b1 : f1;
            var department = county.equals(BAFQ) ? d1 : county.equals(TAFT) ? e1 : g1;
            meeting("meeting of " + county + " that invites", series, county, 1, ngo, department);
            meeting("meeting of " + county + " that invites nobody", series, county, 2, null, null);
        }
    }

    private void meeting(String name, UUID series, String county, int number, @Nullable UUID ngo, @Nullable UUID department) {
        var meeting = id();
        jdbc.sql("insert into meeting (id, version, series_id, county_code, number, planned_on, held_on, place, state) values (?, 0, ?, ?, ?, '2026-11-01', '2026-11-01', 'فرمانداری', 'MINUTES_DRAFT')")
                .params(meeting, series, county, number)
                .update();
        if (ngo != null && department != null) {
            jdbc.sql("insert into invitation (id, version, meeting_id, ngo_id, sent_on, reply) values (?, 0, ?, ?, '2026-10-20', 'PENDING')")
                    .params(id(), meeting, ngo)
                    .update();
            jdbc.sql("insert into invitation (id, version, meeting_id, department_id, sent_on, reply) values (?, 0, ?, ?, '2026-10-20', 'PENDING')")
                    .params(id(), meeting, department)
                    .update();
        }
        put(new Placed(
                name, make("peygir.meeting.MeetingId", meeting), county.substring(0, 2), county,
                ngo == null ? Set.of() : Set.of(ngo), department == null ? Set.of() : Set.of(department)));
    }

    private void commitments() {
        commitment("promise of NGO a1", BAFQ, null, a1, null, Set.of(), Set.of(a1), Set.of());
        commitment("promise of the office to NGO a1", BAFQ, office(BAFQ), null, null, Set.of(a1), Set.of(a1), Set.of());
        commitment("promise of department d1 to NGO a2", BAFQ, null, null, d1, Set.of(a2), Set.of(a2), Set.of(d1));
        commitment("promise of the office to nobody named", BAFQ, office(BAFQ), null, null, Set.of(), Set.of(), Set.of());
        commitment("promise in the sibling county", TAFT, null, b1, null, Set.of(), Set.of(b1), Set.of());
        commitment("promise in the foreign county", FOREIGN, null, f1, null, Set.of(), Set.of(f1), Set.of());
    }

    private void commitment(
            String name, String county, @Nullable UUID office, @Nullable UUID ngo, @Nullable UUID department,
            Set<UUID> beneficiaries, Set<UUID> ngos, Set<UUID> departments) {
        var commitment = id();
        jdbc.sql("""
                        insert into commitment (id, version, county_code, office_id, ngo_id, department_id, text, made_on, original_due, current_due, state)
                        values (:id, 0, :county, :office, :ngo, :department, 'قول', '2026-10-01', '2026-12-01', '2026-12-01', 'ACCEPTED')
                        """)
                .param("id", commitment)
                .param("county", county)
                .param("office", office)
                .param("ngo", ngo)
                .param("department", department)
                .update();
        for (var beneficiary : beneficiaries) {
            jdbc.sql("insert into commitment_beneficiary (commitment_id, ngo_id) values (?, ?)").params(commitment, beneficiary).update();
        }
        // Its evidence carries its own id, so that an address can name both.
        jdbc.sql("insert into evidence (id, commitment_id, kind, description, file_name, file_type, content, given_at, given_by) values (?, ?, 'FILE', 'فهرست', 'a.pdf', 'application/pdf', 'x', '2026-10-01', 'کسی')")
                .params(commitment, commitment)
                .update();
        put(new Placed(name, make("peygir.commitment.CommitmentId", commitment), county.substring(0, 2), county, ngos, departments));
    }

    private void activities() {
        for (var ngo : List.of(Map.entry(a1, BAFQ), Map.entry(a2, BAFQ), Map.entry(b1, TAFT), Map.entry(f1, FOREIGN))) {
            var activity = id();
            jdbc.sql("insert into activity (id, version, ngo_id, county_code, sub_sector, title, planned_from, planned_to, confirmed_on) values (?, 0, ?, ?, 'CUL.BOOK', 'کتاب‌خوانی', '2026-10-01', '2026-12-30', '2026-11-01')")
                    .params(activity, ngo.getKey(), ngo.getValue())
                    .update();
            jdbc.sql("insert into activity_target_group (activity_id, target_group) values (?, 'CHILD')").params(activity).update();
            put(ofNgo("activity of an NGO of " + ngo.getValue(), make("peygir.coverage.ActivityId", activity), ngo.getValue(), ngo.getKey()));
        }
    }

    /** Partners of an activity: the one that leads, and the one that joins. */
    private void partners(UUID lead, UUID partner, String county) {
        var partnership = id();
        jdbc.sql("insert into activity_partner (activity_id, ngo_id, id, state, changed_on) select a.id, ?, ?, 'NAMED', '2026-11-01' from activity a where a.ngo_id = ?")
                .params(partner, partnership, lead)
                .update();
        put(new Placed("joint activity of " + county, make("peygir.coverage.PartnershipId", partnership), county.substring(0, 2), county, Set.of(lead, partner), Set.of()));
    }

    private void needs() {
        for (var county : List.of(BAFQ, TAFT, FOREIGN)) {
            var need = id();
            jdbc.sql("insert into need (id, county_code, sub_sector, priority, source, as_of) values (?, ?, 'CUL.BOOK', 4, 'پیمایش', '2026-10-01')")
                    .params(need, county)
                    .update();
            put(new Placed("need of " + county, make("peygir.coverage.NeedId", need), county.substring(0, 2), county, Set.of(), Set.of()));
        }
    }

    private void introductions() {
        var asker = jdbc.sql("select id from expectation where ngo_id = ?").param(a1).query(UUID.class).list().getFirst();
        var giver = jdbc.sql("select id from capacity where ngo_id = ?").param(a2).query(UUID.class).list().getFirst();
        var introduction = id();
        jdbc.sql("""
                        insert into introduction (id, version, county_code, expectation_id, capacity_id, asker_id, giver_id, state, sent_on, sent_by)
                        values (?, 0, ?, ?, ?, ?, ?, 'SENT', '2026-10-05', 'کارشناس')
                        """)
                .params(introduction, BAFQ, asker, giver, a1, a2)
                .update();
        put(new Placed("introduction of a1 to a2", make("peygir.introduction.IntroductionId", introduction), PROVINCE, BAFQ, Set.of(a1, a2), Set.of()));
    }

    private void networks() {
        for (var ngo : List.of(Map.entry(a1, BAFQ), Map.entry(b1, TAFT), Map.entry(f1, FOREIGN))) {
            var county = ngo.getValue();
            var network = id();
            jdbc.sql("insert into network (id, version, county_code, name, sector_code, purpose, coordinator, proposed_on, proposed_by, state) values (?, 0, ?, ?, 'CUL', 'کتاب', ?, '2026-10-01', 'کسی', 'PROPOSED')")
                    .params(network, county, "شبکه " + network, ngo.getKey())
                    .update();
            jdbc.sql("insert into network_member (network_id, ngo_id, asked_on, accepted_on) values (?, ?, '2026-10-01', '2026-10-01')").params(network, ngo.getKey()).update();
            put(ofNgo("network of " + county, make("peygir.network.NetworkId", network), county, ngo.getKey()));
            var commission = id();
            jdbc.sql("insert into commission (id, county_code, subject, purpose, founded_on) values (?, ?, 'کتاب', 'کتاب', '2026-10-01')").params(commission, county).update();
            jdbc.sql("insert into commission_member (commission_id, ngo_id, since) values (?, ?, '2026-10-01')").params(commission, ngo.getKey()).update();
            put(ofNgo("commission of " + county, make("peygir.network.CommissionId", commission), county, ngo.getKey()));
        }
    }

    private UUID office(String county) {
        return UUID.nameUUIDFromBytes(("office " + county).getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }

    private static Placed ofNgo(String name, Subject subject, String county, UUID ngo) {
        return new Placed(name, subject, county.substring(0, 2), county, Set.of(ngo), Set.of());
    }

    /** Registers it, and once per kind an id that nobody has. */
    void put(Placed subject) {
        var type = subject.subject().getClass();
        placed.computeIfAbsent(type, _ -> {
            var list = new ArrayList<Placed>();
            if (type.getRecordComponents()[0].getType() == UUID.class) {
                list.add(new Placed("nothing: an id nobody has", make(type.getName(), id()), null, null, Set.of(), Set.of()));
            }
            return list;
        }).add(subject);
    }

    static Subject make(String type, UUID value) {
        try {
            Constructor<?> constructor = Class.forName(type).getDeclaredConstructor(UUID.class);
            return (Subject) constructor.newInstance(value);
        } catch (ReflectiveOperationException missing) {
            throw new AssertionError("No id type " + type, missing);
        }
    }

    private static UUID id() {
        return UUID.randomUUID();
    }
}
