package peygir.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Fills an empty database with an office of a size, and writes down what it planted. */
final class Generator {

    static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    static final long SEED = 1405;
    private static final int PAST_A_YEAR = 103;
    private static final int KINDS = 20;

    private final Size size;
    private final long seed;

    Generator(Size size, long seed) {
        this.size = size;
        this.seed = seed;
    }

    /**
     * @param url a database with the product's schema
     * @return figures by county
     * @throws Refusal when the database is not empty
     */
    Map<String, Map<String, Long>> fill(String url, String passwordHash) {
        try (var connection = DriverManager.getConnection(url + (url.contains("?") ? "&" : "?") + "allowLocalInfile=true", "root", "")) {
            refuseFilled(connection);
            connection.setAutoCommit(false);
            var truth = new LinkedHashMap<String, Map<String, Long>>();
            try (var bulk = new Bulk(connection)) {
                people(connection, bulk, passwordHash);
                var subSectors = codes(connection, "select code from sub_sector order by position");
                for (var code : codes(connection, "select c.code from county c where " + size.counties() + " order by c.code")) {
                    truth.put(code, county(code, subSectors, bulk, passwordHash));
                }
            }
            connection.commit();
            return truth;
        } catch (SQLException failure) {
            throw new IllegalStateException("The generator could not write", failure);
        }
    }

    private Map<String, Long> county(String code, List<String> subSectors, Bulk bulk, String passwordHash) {
        var chance = new Chance(seed * 31 + Long.parseLong(code));
        var planted = new Planted();
        var county = new GeneratedCounty(code, TODAY, chance, planted, bulk, passwordHash);
        new GeneratedMeetings(county).add(new GeneratedRhythm(TODAY, size.years(), Integer.parseInt(code) * 7 % KINDS, chance, planted));
        new GeneratedCoverage(county, subSectors).add(PAST_A_YEAR * size.years(), subSectors.size());
        return planted.numbers();
    }

    /** Who is not of one county: a director a province, one who sees the nation, an auditor, an administrator. */
    private void people(Connection connection, Bulk bulk, String passwordHash) throws SQLException {
        var chance = new Chance(seed);
        for (var role : List.of("NATIONAL", "AUDITOR", "ADMIN")) {
            var account = account(bulk, chance, role.toLowerCase(java.util.Locale.ROOT), passwordHash);
            bulk.row("account_role (id, account_id, role, valid_from)", chance.id(), account, role, "2020-03-20");
        }
        for (var province : codes(connection, "select distinct c.province_code from county c where " + size.counties() + " order by 1")) {
            var office = chance.id();
            bulk.row("office (id, version, level, province_code, title_fa, title_en)", office, 0, "PROVINCE", province, "استانداری " + province, "Province " + province);
            bulk.row("office_holding (id, office_id, account_id, person_name, role, acting, valid_from)",
                    chance.id(), office, account(bulk, chance, "director." + province, passwordHash), "مدیرکل " + province, "DIRECTOR", false, "2020-03-20");
        }
    }

    private static Object account(Bulk bulk, Chance chance, String name, String passwordHash) {
        var account = chance.id();
        bulk.row("account (id, version, sign_in_name, display_name, password_hash, language, enabled, session_epoch, created_at)",
                account, 0, name, name, passwordHash, "fa", true, 0, "2026-03-21 05:00:00");
        return account;
    }

    private static void refuseFilled(Connection connection) throws SQLException {
        for (var table : List.of("account", "ngo", "meeting", "commitment")) {
            try (var statement = connection.createStatement(); var rows = statement.executeQuery("select count(*) from " + table)) {
                rows.next();
                if (rows.getLong(1) > 0) {
                    throw new Refusal("the database is not empty (" + table + ": " + rows.getLong(1) + " rows); nothing was generated");
                }
            }
        }
    }

    private static List<String> codes(Connection connection, String sql) throws SQLException {
        var codes = new ArrayList<String>();
        try (var statement = connection.createStatement(); var rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                codes.add(rows.getString(1));
            }
        }
        return codes;
    }

    /** A line a county and figure: {@code 2102,kept,312}. */
    static void write(Map<String, Map<String, Long>> truth, Path file) {
        var lines = new ArrayList<>(List.of("county,figure,value"));
        truth.forEach((county, figures) -> figures.forEach((figure, value) -> lines.add(county + "," + figure + "," + value)));
        try {
            // The file is what says that an office is whole: it is there at once or not at all.
            var half = file.resolveSibling(file.getFileName() + ".half");
            Files.createDirectories(file.toAbsolutePath().getParent());
            Files.write(half, lines);
            Files.move(half, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    static Map<String, Map<String, Long>> read(Path file) {
        var truth = new LinkedHashMap<String, Map<String, Long>>();
        try {
            Files.readAllLines(file).stream().skip(1).map(line -> line.split(",")).forEach(parts ->
                    truth.computeIfAbsent(parts[0], _ -> new LinkedHashMap<>()).put(parts[1], Long.valueOf(parts[2])));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return truth;
    }
}
