package peygir.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import peygir.SampleOffice;

/** The ids by which others name the sample lead to rows of the running office. */
@SampleOffice
class SampleIdsTests {

    @Autowired
    JdbcClient sql;

    @Test
    void bafqsMeetingsAndItsPromiseBelongToItsSeries() {
        assertThat(column("select series_id from meeting where id = ?", SampleIds.bafqFirstMeeting().value())).isEqualTo(SampleIds.bafqSeries().value());
        assertThat(column("select series_id from meeting where id = ?", SampleIds.bafqSecondMeeting().value())).isEqualTo(SampleIds.bafqSeries().value());
        assertThat(column("select fact_series_id from commitment where id = ?", SampleIds.bafqPromise().value())).isEqualTo(SampleIds.bafqSeries().value());
        assertThat(column("select office_id from meeting_series where id = ?", SampleIds.bafqSeries().value()))
                .isEqualTo(SampleIds.governorate("2102").value());
    }

    @ParameterizedTest
    @ValueSource(strings = {"ngo", "ngo2", "ngo.taft"})
    void anNgoIsNamedByTheSignInNameOfItsRepresentative(String signInName) {
        assertThat(column("select ngo_id from representation where account_id = ? and may_sign_in", SampleIds.account(signInName).value()))
                .isEqualTo(SampleIds.ngo(signInName).value());
    }

    private UUID column(String query, UUID id) {
        return sql.sql(query).param(id).query(UUID.class).single();
    }
}
