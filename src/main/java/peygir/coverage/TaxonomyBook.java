package peygir.coverage;

import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import peygir.shared.DomainException;

/**
 * Writes versions of the taxonomy. For every code and day there is one line that says what the code is read as; the
 * lines of a code follow each other without a gap, and none of a day that has passed is changed.
 */
@Component
class TaxonomyBook {

    /** A line that holds until somebody changes it. */
    static final String OPEN = "'9999-12-31'";

    private final JdbcClient jdbc;

    TaxonomyBook(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Of two who make a version the second waits. */
    int begin(LocalDate today, String by, String words) {
        var number = jdbc.sql("select max(number) from taxonomy_version for update").query(Integer.class).single() + 1;
        jdbc.sql("insert into taxonomy_version (number, valid_from, made_by, words) values (?, ?, ?, ?)").params(number, today, by, words).update();
        return number;
    }

    void carryOut(TaxonomyStep step, LocalDate today, int version) {
        switch (step) {
            case TaxonomyStep.Rename rename -> rename(rename, today, version);
            case TaxonomyStep.Add add -> add(add, today, version);
            case TaxonomyStep.Close close -> close(close, today, version);
        }
    }

    private void rename(TaxonomyStep.Rename rename, LocalDate today, int version) {
        expectInUse(rename.code());
        var label = rename.label();
        turn(rename.code(), "t.code = :code", rename.code(), "read_as", "whole", today, version);
        jdbc.sql("update taxonomy_term set label_fa = ?, label_en = ?, version = ? where code = ? and valid_from = ?")
                .params(label.fa(), label.en(), version, rename.code(), today)
                .update();
        jdbc.sql("update " + table(rename.code()) + " set label_fa = ?, label_en = ? where code = ?").params(label.fa(), label.en(), rename.code()).update();
    }

    private void add(TaxonomyStep.Add add, LocalDate today, int version) {
        if (count("select count(*) from taxonomy_term where code = ?", add.code()) > 0) {
            throw new DomainException("coverage.TaxonomyBook.known", add.code());
        }
        if (add.sector() == null) {
            jdbc.sql("insert into sector (code, label_fa, label_en, position) select ?, ?, ?, max(position) + 1 from sector")
                    .params(add.code(), add.label().fa(), add.label().en())
                    .update();
        } else {
            expectInUse(add.sector());
            // Beside its sector's others; those at the same place follow each other by code.
            jdbc.sql("insert into sub_sector (code, sector_code, label_fa, label_en, position)"
                            + " select ?, ?, ?, ?, coalesce(max(if(sector_code = ?, position, null)), max(position) + 1) from sub_sector")
                    .params(add.code(), add.sector(), add.label().fa(), add.label().en(), add.sector())
                    .update();
        }
        if (add.formerly() != null) {
            jdbc.sql("""
                            insert into taxonomy_term (code, valid_from, valid_to, read_as, whole, sector_code, label_fa, label_en, version)
                            select :code, t.valid_from, least(t.valid_to, date_sub(:today, interval 1 day)), t.read_as, t.whole and :whole, :sector, :fa, :en, :version
                            from taxonomy_term t where t.code = :formerly and t.valid_from < :today
                            """)
                    .param("code", add.code())
                    .param("today", today)
                    .param("whole", add.whole())
                    .param("sector", add.sector())
                    .param("fa", add.label().fa())
                    .param("en", add.label().en())
                    .param("version", version)
                    .param("formerly", add.formerly())
                    .update();
        }
        jdbc.sql("""
                        insert into taxonomy_term (code, valid_from, read_as, sector_code, label_fa, label_en, version)
                        values (:code, :today, :code, :sector, :fa, :en, :version)
                        """)
                .param("code", add.code())
                .param("today", today)
                .param("sector", add.sector())
                .param("fa", add.label().fa())
                .param("en", add.label().en())
                .param("version", version)
                .update();
    }

    /** All that is read as this code, earlier ones that were closed into it included, is read as the other one. */
    private void close(TaxonomyStep.Close close, LocalDate today, int version) {
        expectInUse(close.code());
        expectInUse(close.into());
        if (close.code().equals(close.into()) || close.code().contains(".") != close.into().contains(".")) {
            throw new DomainException("coverage.TaxonomyBook.into", close.code(), close.into());
        }
        if (count("select count(*) from taxonomy_term where sector_code = ? and read_as = code and valid_to = " + OPEN, close.code()) > 0) {
            throw new DomainException("coverage.TaxonomyBook.sectorInUse", close.code());
        }
        turn(close.code(), "t.read_as = :code", close.into(), ":into", "whole and " + close.whole(), today, version);
    }

    /** Ends the open lines of some codes yesterday and begins the next ones today; lines of today are changed in place. */
    private void turn(String code, String which, String into, String readAs, String whole, LocalDate today, int version) {
        List<String> codes = jdbc.sql("select t.code from taxonomy_term t where " + which + " and t.valid_to = " + OPEN + " and t.valid_from < :today")
                .param("code", code)
                .param("today", today)
                .query(String.class)
                .list();
        if (!codes.isEmpty()) {
            jdbc.sql("insert into taxonomy_term (code, valid_from, valid_to, read_as, whole, sector_code, label_fa, label_en, version)"
                            + " select t.code, :today, " + OPEN + ", " + readAs + ", " + whole + ", sector_code, label_fa, label_en, :version"
                            + " from taxonomy_term t where t.code in (:codes) and t.valid_to = " + OPEN)
                    .param("today", today)
                    .param("into", into)
                    .param("version", version)
                    .param("codes", codes)
                    .update();
            jdbc.sql("update taxonomy_term set valid_to = date_sub(:today, interval 1 day) where code in (:codes) and valid_to = " + OPEN + " and valid_from < :today")
                    .param("today", today)
                    .param("codes", codes)
                    .update();
        }
        jdbc.sql("update taxonomy_term t set t.read_as = " + readAs + ", t.whole = " + whole + ", t.version = :version where " + which
                        + " and t.valid_from = :today and t.valid_to = " + OPEN)
                .param("code", code)
                .param("into", into)
                .param("today", today)
                .param("version", version)
                .update();
    }

    private void expectInUse(String code) {
        if (count("select count(*) from taxonomy_term where code = ? and read_as = code and valid_to = " + OPEN, code) == 0) {
            throw new DomainException("coverage.TaxonomyBook.notInUse", code);
        }
    }

    private long count(String sql, String code) {
        return jdbc.sql(sql).param(code).query(Long.class).single();
    }

    private static String table(String code) {
        return code.contains(".") ? "sub_sector" : "sector";
    }
}
