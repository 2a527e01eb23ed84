package peygir.ngo;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import peygir.ngo.NgoDetails.LicenceRow;
import peygir.shared.Fields;
import peygir.shared.ListColumn;
import peygir.shared.NgoId;

/** Reads with an NGO's record what lies in its file: each list is a column of the record's row. */
final class DossierReader {

    static final ListColumn<LicenceRow> LICENCES = new ListColumn<>(
            "licences", "x.issuer, x.level, s.{label} as sector, x.number, x.issued_on, x.expires_on, x.revoked_on",
            "licence x join sector s on s.code = x.sector_code where x.ngo_id = n.id", "x.issued_on desc, x.number", DossierReader::licence);

    static final ListColumn<DocumentRow> DOCUMENTS = new ListColumn<>(
            "documents", "x.id, x.kind, x.title, x.valid_until, x.link, x.file_name, x.given_on, x.given_by",
            "ngo_document x where x.ngo_id = n.id and x.withdrawn_on is null", "x.kind, x.given_on desc, x.title, x.id", DossierReader::document);

    static final ListColumn<CapacityRow> CAPACITIES = new ListColumn<>(
            "capacities",
            "x.id, x.kind, x.description, x.amount, x.availability, x.visibility, u.{label} as sub_label, l.name as locality, x.declared_on, x.confirmed_on",
            "capacity x left join sub_sector u on u.code = x.sub_sector left join locality l on l.id = x.locality_id"
                    + " where x.ngo_id = n.id and x.withdrawn_on is null",
            "x.declared_on desc, x.kind, x.description, x.id", DossierReader::capacity);

    static final ListColumn<ExpectationRow> EXPECTATIONS = new ListColumn<>(
            "expectations",
            "x.id, x.version, x.ngo_id, n.name as ngo_name, x.topic, x.text, x.kind, u.{label} as sub_label, l.name as locality, x.raised_on, x.answer_due,"
                    + " x.confirmed_on, x.answer, x.answered_on, x.answered_by, x.withdrawn_on",
            "expectation x left join sub_sector u on u.code = x.sub_sector left join locality l on l.id = x.locality_id where x.ngo_id = n.id",
            "x.raised_on desc, x.topic, x.id", ExpectationRegister::row);

    private static final List<ListColumn<?>> ALL = List.of(LICENCES, DOCUMENTS, CAPACITIES, EXPECTATIONS);

    private DossierReader() {}

    /** What the row of an NGO {@code n} must hold. */
    static String columns(Locale locale) {
        return ALL.stream().map(column -> column.in(locale)).collect(Collectors.joining(", "));
    }

    /** One of the lists alone. */
    static <T> List<T> of(NgoId ngo, ListColumn<T> column, Locale locale, JdbcClient jdbc) {
        return jdbc.sql("select " + column.in(locale) + " from ngo n where n.id = ?")
                .param(ngo.value())
                .query((row, _) -> column.read(row))
                .optional()
                .orElse(List.of());
    }

    /** @param row with the {@link #columns} */
    static Dossier read(ResultSet row) throws SQLException {
        return new Dossier(LICENCES.read(row), DOCUMENTS.read(row), CAPACITIES.read(row), EXPECTATIONS.read(row));
    }

    private static LicenceRow licence(Fields row) {
        return new LicenceRow(
                row.given("issuer"), LicenceLevel.valueOf(row.given("level")), row.given("sector"), row.given("number"), row.givenDay("issued_on"),
                row.day("expires_on"), row.text("revoked_on") != null);
    }

    private static DocumentRow document(Fields row) {
        return new DocumentRow(
                DocumentId.of(row.given("id")), DocumentKind.valueOf(row.given("kind")), row.given("title"), row.day("valid_until"), row.text("link"),
                row.text("file_name"), row.givenDay("given_on"), row.given("given_by"));
    }

    private static CapacityRow capacity(Fields row) {
        var declared = row.givenDay("declared_on");
        var confirmed = row.day("confirmed_on");
        return new CapacityRow(
                CapacityId.of(row.given("id")), CapacityKind.valueOf(row.given("kind")), row.given("description"), row.number("amount"),
                row.text("availability"), Visibility.valueOf(row.given("visibility")), row.text("sub_label"), row.text("locality"), declared,
                confirmed == null ? declared : confirmed);
    }
}
