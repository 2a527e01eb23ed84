package peygir.operations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import peygir.SampleOffice;
import peygir.SamplePeople;
import peygir.ngo.NgoFilter;
import peygir.ngo.NgoRegistry;
import peygir.ngo.NgoRow;
import peygir.operations.Operation.Refusal;

/** Words by which records are found were lost or spoilt by hand: one command reads them all anew, and they are what they were. */
@SampleOffice
class RebuildSearchTests {

    @Autowired
    RebuildSearch command;

    @Autowired
    NgoRegistry registry;

    @Autowired
    JdbcClient jdbc;

    @Test
    void whatWasLostIsFoundAgainAndNothingElseChanges() {
        var name = jdbc.sql("select name from ngo where county_code = '2102' and closed_on is null order by name limit 1").query(String.class).single();
        var words = everyWord();
        jdbc.sql("delete w from ngo_word w join ngo n on n.id = w.ngo_id where n.name = ?").param(name).update();
        jdbc.sql("insert into ngo_word (word, county_code, ngo_id, kind) select 'xyzzy', county_code, id, 'NAME' from ngo where name = ?").param(name).update();
        assertThat(found(name)).doesNotContain(name);

        assertThat(command.run(List.of())).containsExactly(
                "read the words of " + count("commitment") + " commitments anew", "read the words of " + count("meeting") + " meetings anew",
                "read the words of " + count("ngo") + " NGOs anew");

        assertThat(found(name)).first().isEqualTo(name);
        assertThat(everyWord()).isEqualTo(words);
    }

    @Test
    void askedWronglyItSaysHowAndReadsNothing() {
        assertThatThrownBy(() -> command.run(List.of("--county=2102")))
                .isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.exitCode()).isEqualTo(2))
                .hasMessage("usage: rebuild-search");
    }

    @Test
    void promisesAndMeetingsAreFoundAgain() {
        var words = List.of(lines("commitment"), lines("meeting"));
        assertThat(words).noneMatch(List::isEmpty);
        jdbc.sql("delete from commitment_word").update();
        jdbc.sql("update meeting_word set word = concat('x', word)").update();
        jdbc.sql("update commitment set searched = ''").update();

        command.run(List.of());

        assertThat(List.of(lines("commitment"), lines("meeting"))).isEqualTo(words);
    }

    private List<String> lines(String table) {
        return jdbc.sql("select concat_ws(' ', w.province_code, word, " + table + "_id, r.searched) as line from " + table + "_word w join " + table + " r on r.id = w." + table
                        + "_id order by line")
                .query(String.class)
                .list();
    }

    private long count(String table) {
        return jdbc.sql("select count(*) from " + table).query(Long.class).single();
    }

    private List<String> everyWord() {
        return jdbc.sql("select concat_ws(' ', word, county_code, ngo_id, kind) as line from ngo_word order by line").query(String.class).list();
    }

    private List<String> found(String term) {
        return registry.rows(SamplePeople.governor(), new NgoFilter(term, null, null, null), Locale.of("fa"), null, 50).stream().map(NgoRow::name).toList();
    }
}
