package peygir.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static peygir.sample.SampleProvince.TODAY;
import static peygir.sample.SampleProvince.count;
import static peygir.sample.SampleProvince.texts;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

/** The sample as a whole: written once, well spelt, nothing of it in the future. */
class SampleDataTests {

    @Test
    void aSecondStartDoublesNothing() {
        var before = rows();
        SampleProvince.start(SampleProvince.PASSWORD);
        assertThat(rows()).isEqualTo(before).containsKey("commitment");
    }

    @Test
    void thePasswordIsTheOneOfTheLatestStartAndItsDigitsMayBePersian() {
        SampleProvince.start("دیگر-۱۲۳");
        assertThat(texts("select distinct password_hash from account"))
                .singleElement()
                .matches(hash -> SampleProvince.ENCODER.matches("دیگر-123", hash));
    }

    @Test
    void everySignInNameOfTheContractHasAnAccount() {
        assertThat(texts("select sign_in_name from account")).containsExactlyInAnyOrderElementsOf(SampleAccounts.NAMES);
    }

    @Test
    void theAccountsOfRepresentativesAreNamedAfterTheirNgos() {
        assertThat(texts("""
                        select concat(a.display_name, ' / ', n.name) from account a
                        join representation r on r.account_id = a.id join ngo n on n.id = r.ngo_id
                        """))
                .hasSize(3)
                .allMatch(pair -> pair.substring(0, pair.indexOf(" / ")).endsWith(pair.substring(pair.indexOf(" / ") + 3)));
    }

    @Test
    void textsAreSpeltWithPersianLetters() {
        for (var column : columns()) {
            assertThat(texts("select " + column.name() + " from " + column.table() + " where " + column.name() + " rlike '[\u064A\u0643\u0649\u0629]'"))
                    .as(column.toString())
                    .isEmpty();
        }
    }

    @Test
    void noMeetingWasHeldInTheFutureAndNothingWasReportedThere() {
        assertThat(count("select count(*) from meeting where held_on > ?", TODAY)).isZero();
        assertThat(count("select count(*) from commitment where made_on > ? or reported_on > ? or verified_on > ?", TODAY, TODAY, TODAY)).isZero();
        assertThat(count("select count(*) from activity where confirmed_on > ? or actual_from > ? or actual_to > ?", TODAY, TODAY, TODAY)).isZero();
    }

    @Test
    void aServerThatIsNotInSampleModeMakesNone() {
        new ApplicationContextRunner().withUserConfiguration(SampleData.class).run(context -> assertThat(context).doesNotHaveBean(SampleData.class));
    }

    private record Column(String table, String name) {}

    private static List<Column> columns() {
        return SampleProvince.SQL
                .sql("""
                        select table_name, column_name from information_schema.columns
                        where table_schema = database() and data_type in ('varchar', 'text', 'mediumtext')
                          and table_name not in ('flyway_schema_history', 'province', 'county') and column_name <> 'password_hash'
                        """)
                .query((row, _) -> new Column(row.getString(1), row.getString(2)))
                .list();
    }

    private static Map<String, Long> rows() {
        var rows = new TreeMap<String, Long>();
        columns().stream().map(Column::table).distinct().forEach(table -> rows.put(table, count("select count(*) from " + table)));
        return rows;
    }
}
