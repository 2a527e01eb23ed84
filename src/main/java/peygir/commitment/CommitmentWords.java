package peygir.commitment;

import java.util.List;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import peygir.ngo.NgosRespelt;
import peygir.search.RecordWords;
import peygir.search.SearchIndex;
import peygir.shared.NgoId;

/** The words commitments are found by: those of the promise and of the names of who promised. The names of offices and departments stay what they are. */
@Component
final class CommitmentWords implements SearchIndex {

    private final JdbcClient jdbc;
    private final RecordWords words;

    CommitmentWords(JdbcTemplate jdbc) {
        this.jdbc = JdbcClient.create(jdbc);
        this.words = new RecordWords(
                jdbc, "commitment", "left join office o on o.id = r.office_id left join department d on d.id = r.department_id left join ngo n on n.id = r.ngo_id",
                List.of("r.text", "r.deliverable", "o.title_fa", "o.title_en", "d.name", "n.search_text"));
    }

    /** What an NGO promised is found by its new name, in whichever county it was promised. */
    @EventListener
    void respelt(NgosRespelt change) {
        var ngos = change.ngos().stream().map(NgoId::value).toList();
        var counties = jdbc.sql("select distinct county_code from commitment where ngo_id in (:ngos) order by county_code")
                .param("ngos", ngos)
                .query(String.class)
                .list();
        if (!counties.isEmpty()) {
            jdbc.sql("update commitment set indexed_as = null where ngo_id in (:ngos)").param("ngos", ngos).update();
            counties.forEach(this::fill);
        }
    }

    @Override
    public String table() {
        return words.table();
    }

    @Override
    public void fill(String county) {
        words.fill(county);
    }

    @Override
    public boolean fillSome() {
        return words.fillSome();
    }

    @Override
    public void forget() {
        words.forget();
    }
}
