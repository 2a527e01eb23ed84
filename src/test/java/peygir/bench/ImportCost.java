package peygir.bench;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;
import peygir.exchange.ImportDesk;
import peygir.exchange.ImportId;
import peygir.exchange.ImportList;
import peygir.shared.CommandKey;
import peygir.shared.Letters;
import peygir.summary.SummaryBook;

/** P14: lists of NGOs are read, checked, put on the register and into the log; beside it a plain batch insert of as many NGOs. */
final class ImportCost implements Figure {

    private static final int ALL = 30_000;
    private static final int SHEET = ALL;
    private static final int ROUNDS = 3;
    private static final int AT_ONCE = 500;

    @Override
    public String name() {
        return "P14";
    }

    @Override
    public List<String> names() {
        return List.of("P14", "P14-COUNTY", "P14-PROVINCE");
    }

    @Override
    public boolean quick() {
        return false;
    }

    @Override
    public void measure(Workshop workshop, boolean quick) {
        for (var size : List.of(Size.COUNTY, Size.PROVINCE, Size.NATION)) {
            measure(workshop.office(size), size);
        }
    }

    private static void measure(ApplicationContext office, Size size) {
        var jdbc = office.getBean(JdbcTemplate.class);
        var desk = office.getBean(ImportDesk.class);
        var transaction = office.getBean(TransactionTemplate.class);
        var sheet = sheet();
        var imports = new ArrayList<ImportId>();
        var bare = new ArrayList<UUID>();
        var timing = new Timing()
                .before(() -> {
                    forget(jdbc, imports, bare);
                })
                .of("product", () -> {
                    for (var number = 0; number < ALL / SHEET; number++) {
                        imports.add(desk.carryOut(People.EXPERT, CommandKey.fresh(), People.BAFQ, ImportList.NGOS, number + ".csv", sheet.get(number)));
                    }
                })
                .of("plain batch insert", () -> {
                    for (var number = 0; number < ALL / SHEET; number++) {
                        var names = names(number);
                        transaction.executeWithoutResult(_ -> bare.addAll(plain(jdbc, names)));
                    }
                })
                .take(1, ROUNDS, 1)
                .tell("P14 " + size + ", " + ALL + " NGOs");
        forget(jdbc, imports, bare);
        office.getBean(SummaryBook.class).rebuild();
        Growth.say("importing 30,000 NGOs", size, timing.median("product"));
        Figure.print(size == Size.NATION ? "P14" : "P14-" + size, timing.ratio("product", "plain batch insert"), "<=8");
    }

    private static List<byte[]> sheet() {
        var sheets = new ArrayList<byte[]>();
        for (var number = 0; number < ALL / SHEET; number++) {
            var text = new StringBuilder("نام سمن,حوزه,شماره ثبت,تلفن\n");
            var row = 0;
            for (var name : names(number)) {
                text.append(name).append(",CUL,").append(1000 + row).append(",0353").append(String.format("%07d", number * SHEET + row++)).append('\n');
            }
            sheets.add(text.toString().getBytes(StandardCharsets.UTF_8));
        }
        return sheets;
    }

    private static List<String> names(int sheet) {
        var names = new ArrayList<String>(SHEET);
        for (var row = 0; row < SHEET; row++) {
            names.add("انجمن سنجش واردات " + (sheet * SHEET + row + 100_000));
        }
        return names;
    }

    private static List<UUID> plain(JdbcTemplate jdbc, List<String> names) {
        var ids = new ArrayList<UUID>(names.size());
        var rows = new ArrayList<Object[]>(names.size());
        for (var name : names) {
            var id = UUID.randomUUID();
            ids.add(id);
            rows.add(new Object[] {id, name, Letters.fold(name), Letters.compact(name), People.BAFQ.value(), "1000", "+983530000000", Generator.TODAY});
        }
        jdbc.batchUpdate("insert into ngo (id, version, name, search_text, search_compact, county_code, primary_sector, legal_form, registration_number, phone, profile_confirmed_on)"
                + " values (?, 0, ?, ?, ?, ?, 'CUL', 'ASSOCIATION', ?, ?, ?)", rows);
        return ids;
    }

    private static void forget(JdbcTemplate jdbc, List<ImportId> imports, List<UUID> bare) {
        imports.forEach(id -> {
            jdbc.queryForList("select item from import_run_item where import_id = ?", String.class, id.value()).forEach(ngo -> bare.add(UUID.fromString(ngo)));
            jdbc.update("delete from import_run_item where import_id = ?", id.value());
            jdbc.update("delete from import_run where id = ?", id.value());
        });
        imports.clear();
        // Some hundreds at a time, each a transaction: one by one every delete would wait for the disk by itself.
        for (var from = 0; from < bare.size(); from += AT_ONCE) {
            var some = bare.subList(from, Math.min(bare.size(), from + AT_ONCE));
            jdbc.update("delete from ngo where id in (" + String.join(",", Collections.nCopies(some.size(), "?")) + ")", some.toArray());
        }
        bare.clear();
    }
}
