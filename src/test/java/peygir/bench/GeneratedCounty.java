package peygir.bench;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import peygir.shared.Letters;

/** One county: its office and people, its NGOs, what they offer and what they wait for. */
final class GeneratedCounty {

    static final int NGOS = 63;
    static final int LOCALITIES = 3;
    private static final int CLOSED_EVERY = 29;
    private static final int SIGNING_IN = 4;
    private static final int EXPECTATIONS = 10;
    private static final List<String> KINDS = List.of("انجمن", "بنیاد", "کانون", "خیریه", "موسسه", "خانه", "جمعیت", "گروه");
    private static final List<String> THINGS = List.of(
            "کتاب", "مهر", "آفتاب", "باران", "سرو", "نخل", "کویر", "چشمه", "امید", "فردا", "دانش", "سلامت", "هنر", "آب", "خاک", "همیار", "نیکوکار", "آینده");
    private static final LocalDateTime MADE = LocalDateTime.of(2026, 3, 21, 5, 0);

    record Known(UUID id, String name, String sector, boolean closed, boolean licensed) {
        boolean active() {
            return !closed && licensed;
        }
    }

    final String code;
    final LocalDate today;
    final Chance chance;
    final Planted planted;
    final Bulk bulk;
    final UUID office;
    final List<UUID> departments = new ArrayList<>();
    final List<UUID> localities = new ArrayList<>();
    final List<Known> ngos = new ArrayList<>();

    GeneratedCounty(String code, LocalDate today, Chance chance, Planted planted, Bulk bulk, String passwordHash) {
        this.code = code;
        this.today = today;
        this.chance = chance;
        this.planted = planted;
        this.bulk = bulk;
        this.office = chance.id();
        offices(passwordHash);
        var sectors = sectors();
        for (var number = 0; number < NGOS; number++) {
            ngo(number, sectors.get(number % sectors.size()), passwordHash);
        }
        expectations();
    }

    /** Six sectors a county: one level is useless where all are of one. */
    private List<String> sectors() {
        var all = List.of("CUL", "ART", "SPO", "EDU", "HEA", "CHA", "SOC", "WOM", "CHI", "YOU", "ENV", "DEV");
        var first = chance.below(all.size());
        return IntStream.range(0, 6).mapToObj(step -> all.get((first + 2 * step) % all.size())).toList();
    }

    private void offices(String passwordHash) {
        bulk.row("office (id, version, level, province_code, county_code, title_fa, title_en)", office, 0, "COUNTY", code.substring(0, 2), code, "فرمانداری " + code, "Governorate " + code);
        for (var role : List.of("GOVERNOR", "EXPERT")) {
            var account = account(role.toLowerCase(java.util.Locale.ROOT) + "." + code, passwordHash);
            bulk.row("office_holding (id, office_id, account_id, person_name, role, acting, valid_from)", chance.id(), office, account, role + " " + code, role, false, "2020-03-20");
        }
        for (var number = 0; number < LOCALITIES; number++) {
            departments.add(chance.id());
            bulk.row("department (id, county_code, name)", departments.get(number), code, "ادارهٔ شمارهٔ " + number);
            localities.add(chance.id());
            bulk.row("locality (id, county_code, name)", localities.get(number), code, "آبادی شمارهٔ " + number);
        }
    }

    private UUID account(String name, String passwordHash) {
        var account = chance.id();
        bulk.row("account (id, version, sign_in_name, display_name, password_hash, language, enabled, session_epoch, created_at)",
                account, 0, name, "کاربر سنجش", passwordHash, "fa", true, 0, MADE);
        return account;
    }

    private void ngo(int number, String sector, String passwordHash) {
        var id = chance.id();
        var closed = number % CLOSED_EVERY == CLOSED_EVERY - 1;
        var name = KINDS.get(number % KINDS.size()) + " " + chance.one(THINGS) + " " + chance.one(THINGS) + " " + code + "-" + number;
        bulk.row("ngo (id, version, name, search_text, search_compact, county_code, primary_sector, legal_form, phone, founded_on, closed_on, profile_confirmed_on)",
                id, 0, name, Letters.fold(name), Letters.compact(name), code, sector, "ASSOCIATION", "+98353" + code + String.format("%03d", number),
                today.minusDays(1000 + chance.below(3000)), closed ? today.minusDays(100) : null, today.minusDays(chance.below(200)));
        var licensed = licence(number, id, sector);
        ngos.add(new Known(id, name, sector, closed, licensed));
        if (!closed) {
            planted.add("total");
            planted.add("active", licensed ? 1 : 0);
        }
        if (number < SIGNING_IN) {
            bulk.row("representation (id, ngo_id, account_id, person_name, role, may_sign_in, valid_from)",
                    chance.id(), id, account("ngo" + number + "." + code, passwordHash), "نمایندهٔ " + name, "مدیرعامل", true, today.minusDays(700));
        }
        bulk.row("capacity (id, version, ngo_id, kind, description, amount, visibility, declared_on)",
                chance.id(), 0, id, number % 2 == 0 ? "PEOPLE" : "PLACE", "ظرفیت شمارهٔ " + number, 5 + chance.below(40), "NGOS", today.minusDays(chance.below(400)));
    }

    /** One in ten has none, one in ten an old one, one in thirty-one a revoked one. */
    private boolean licence(int number, UUID ngo, String sector) {
        if (number % 10 == 0) {
            return false;
        }
        var old = number % 10 == 1;
        var revoked = number % 31 == 5;
        bulk.row("licence (id, ngo_id, issuer, level, sector_code, number, issued_on, expires_on, revoked_on)",
                chance.id(), ngo, "فرمانداری " + code, "COUNTY", sector, code + "/" + number, today.minusDays(900),
                old ? today.minusDays(30) : today.plusDays(300 + chance.below(400)), revoked ? today.minusDays(50) : null);
        return !old && !revoked;
    }

    private void expectations() {
        for (var number = 0; number < EXPECTATIONS; number++) {
            var ngo = ngos.get(number * 6);
            var answered = number % 3 != 0;
            bulk.row("expectation (id, version, ngo_id, topic, text, raised_on, answer, answered_on, answered_by)",
                    chance.id(), 0, ngo.id(), "انتظار شمارهٔ " + number, "پاسخ دهید", today.minusDays(10 + chance.below(90)),
                    answered ? "پاسخ داده شد" : null, answered ? today.minusDays(5) : null, answered ? "کارشناس" : null);
            if (!answered && !ngo.closed()) {
                planted.add("unanswered");
            }
        }
    }
}
