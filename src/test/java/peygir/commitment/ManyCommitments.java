package peygir.commitment;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.flywaydb.core.Flyway;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import peygir.TestDatabase;

/**
 * A book of commitments of the whole country in a database of its own: words that all of them have, that a third, a
 * fortieth and one alone has, evenly spread; and one that stands at the end of the list only.
 */
final class ManyCommitments {

    static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    static final int COMMITMENTS = 100_000;

    /** Every one in forty has one of these; the first and the last of the alphabet are among them. */
    static final String TOPICS = "'آبرسانی','بازارچه','پارک','ترویج','ثبت','جشنواره','چاپ','حسینیه','خانه','درخت','ذخیره','راه','زباله','ژئوپارک','سلامت',"
            + "'شعر','صنایع','ضیافت','طبیعت','ظروف','عشایر','غذا','فرش','قنات','کتاب','گندم','لوازم','مدرسه','نخل','ورزش','هنر','یلدا',"
            + "'اردو','باغ','پنبه','تئاتر','جاده','چشمه','خیاطی','دام'";

    final JdbcTemplate jdbc;
    final CommitmentBook book;

    private ManyCommitments(String database) {
        var source = new SingleConnectionDataSource(TestDatabase.url(database), "root", "", true);
        source.setAutoCommit(true);
        Flyway.configure().dataSource(TestDatabase.url(database), "root", "").locations("classpath:db/migration").load().migrate();
        this.jdbc = new JdbcTemplate(source);
        var clock = Clock.fixed(TODAY.atStartOfDay().toInstant(ZoneOffset.UTC), ZoneOffset.UTC);
        // Of the book only its list is asked.
        this.book = new CommitmentBook(JdbcClient.create(jdbc), new CommitmentRows(clock), null, null, null, clock);
    }

    static ManyCommitments of(String database) {
        var many = new ManyCommitments(database);
        if (many.jdbc.queryForList("select 1 from commitment limit 1").isEmpty()) {
            many.fill();
        }
        return many;
    }

    private void fill() {
        jdbc.execute("create temporary table place as select code, row_number() over (order by code) - 1 as n, uuid() as office, uuid() as department, uuid() as ngo from county");
        jdbc.execute("alter table place add primary key (n)");
        jdbc.execute("insert into office (id, version, level, province_code, county_code, title_fa, title_en)"
                + " select office, 0, 'COUNTY', left(code, 2), code, concat('فرمانداری ', code), concat('Governorate ', code) from place");
        jdbc.execute("insert into department (id, county_code, name) select department, code, concat('اداره ارشاد ', code) from place");
        jdbc.execute("insert into ngo (id, version, name, search_text, search_compact, county_code, primary_sector, legal_form) select ngo, 0, concat('انجمن یاوران ', code),"
                + " concat('انجمن یاوران ', code), concat('انجمنیاوران', code), code, 'CUL', 'ASSOCIATION' from place");
        jdbc.execute("""
                insert into commitment (id, version, county_code, office_id, ngo_id, department_id, text, deliverable, measure, made_on, original_due, current_due,
                    state, reported_on, verified_on)
                select uuid(), 0, p.code, if(s.seq mod 3 = 0, p.office, null), if(s.seq mod 3 = 1, p.ngo, null), if(s.seq mod 3 = 2, p.department, null),
                    concat_ws(' ', 'گزارش', elt(1 + crc32(s.seq * 3) mod 3, 'آموزش', 'برنامه', 'یادواره'), elt(1 + crc32(s.seq * 7) mod 40, %s), s.seq,
                        if(crc32(s.seq * 11) mod 3900 > 3800, 'سیلاب', null)), 'فهرست', 'در سامانه',
                    date '2016-03-20', date '2016-03-20' + interval crc32(s.seq * 11) mod 3900 day, date '2016-03-20' + interval crc32(s.seq * 11) mod 3900 day,
                    elt(1 + crc32(s.seq * 13) mod 10, 'ACCEPTED', 'REPORTED_DONE', 'DISPUTED', 'VERIFIED', 'VERIFIED', 'VERIFIED', 'VERIFIED', 'CONFIRMED', 'CONFIRMED', 'CONFIRMED'),
                    if(crc32(s.seq * 13) mod 10 = 0, null, date '2016-03-20' + interval crc32(s.seq * 11) mod 3900 day),
                    if(crc32(s.seq * 13) mod 10 < 3, null, date '2016-03-15' + interval crc32(s.seq * 11) mod 3900 + if(crc32(s.seq * 17) mod 2 = 0, 10, 0) day)
                from seq_1_to_%d s join place p on p.n = crc32(s.seq * 5) mod (select count(*) from county)
                """.formatted(TOPICS, COMMITMENTS));
        jdbc.execute("insert into commitment_beneficiary (commitment_id, ngo_id) select k.id, p.ngo from commitment k join place p on p.code = k.county_code");
        jdbc.execute("insert into escalation (id, commitment_id, level, reason, raised_on, raised_by) select uuid(), k.id, 'PROVINCE', 'پاسخی نرسید', '2026-11-01', 'فرماندار'"
                + " from commitment k where k.state = 'ACCEPTED' and crc32(k.text) mod 50 = 0");
        var index = new CommitmentWords(jdbc);
        while (index.fillSome()) {
            // Until nothing is due.
        }
        for (var table : new String[] {"commitment", "commitment_word", "commitment_beneficiary", "escalation"}) {
            jdbc.queryForList("analyze table " + table);
        }
    }

    /** How many rows and keys the database read for it. */
    long rowsRead(Runnable question) {
        jdbc.execute("flush status");
        question.run();
        return jdbc.query("show session status where variable_name like 'Handler_read%'", (row, _) -> row.getLong(2)).stream().mapToLong(Long::longValue).sum();
    }
}
