package peygir.api;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import peygir.commitment.CommitmentExtract;
import peygir.coverage.CellRow;
import peygir.place.CountyRow;
import peygir.reporting.CadenceBook;

/** What is answered, line by line: the same facts as JSON and as columns under HXL hashtags. */
final class Lines {

    private Lines() {}

    /** A column of the text with commas. */
    record Column<T>(String heading, String tag, Function<T, @Nullable Object> value) {

        String cell(T line) {
            return Objects.toString(value.apply(line), "");
        }
    }

    record County(String code, String province, String nameFa, String nameEn) {

        static final List<Column<County>> COLUMNS = List.of(
                new Column<>("county", "#adm2+code", County::code), new Column<>("province", "#adm1+code", County::province),
                new Column<>("name_fa", "#adm2+name+i_fa", County::nameFa), new Column<>("name_en", "#adm2+name+i_en", County::nameEn));

        static County of(CountyRow row) {
            return new County(row.code().value(), row.code().province().value(), row.nameFa(), row.nameEn());
        }
    }

    /** A cell: county and sub-sector. */
    record Coverage(String county, String sector, String sectorName, String subSector, String subSectorName, String state, long activities, int need, boolean gap) {

        static final List<Column<Coverage>> COLUMNS = List.of(
                new Column<>("county", "#adm2+code", Coverage::county), new Column<>("sector", "#sector+code", Coverage::sector),
                new Column<>("sector_name", "#sector+name", Coverage::sectorName), new Column<>("sub_sector", "#subsector+code", Coverage::subSector),
                new Column<>("sub_sector_name", "#subsector+name", Coverage::subSectorName), new Column<>("state", "#status+coverage", Coverage::state),
                new Column<>("activities", "#activity+num", Coverage::activities), new Column<>("need", "#severity+need", Coverage::need),
                new Column<>("gap", "#indicator+gap+bool", Coverage::gap));

        static Coverage of(CellRow cell) {
            return new Coverage(
                    cell.county().value(), cell.sector(), cell.sectorLabel(), cell.subSector(), cell.label(), cell.state().name(), cell.activities(), cell.need(),
                    cell.gap());
        }
    }

    /** How a county met. */
    record Cadence(
            String county, String name, long due, long held, long onTime, @Nullable LocalDate lastHeld, @Nullable LocalDate nextDue,
            @Nullable Long longestSilence) {

        static final List<Column<Cadence>> COLUMNS = List.of(
                new Column<>("county", "#adm2+code", Cadence::county), new Column<>("name", "#adm2+name", Cadence::name),
                new Column<>("due", "#meta+meetings+due+num", Cadence::due), new Column<>("held", "#meta+meetings+held+num", Cadence::held),
                new Column<>("on_time", "#meta+meetings+ontime+num", Cadence::onTime), new Column<>("last_held", "#date+held+last", Cadence::lastHeld),
                new Column<>("next_due", "#date+due+next", Cadence::nextDue),
                new Column<>("longest_silence", "#meta+silence+days+num", Cadence::longestSilence));

        static Cadence of(CadenceBook.Line line, Locale locale) {
            var rhythm = line.rhythm();
            return new Cadence(
                    line.county().code().value(), line.county().name(locale), rhythm.due(), rhythm.held(), rhythm.onTime(), rhythm.lastHeld(), rhythm.nextDue(),
                    rhythm.longestSilence());
        }
    }

    record Commitment(
            String id, String county, @Nullable String promiser, String text, LocalDate madeOn, @Nullable LocalDate originalDue,
            @Nullable LocalDate currentDue, String state, String outcome, boolean overdue, @Nullable LocalDate verifiedOn, boolean evidence) {

        static final List<Column<Commitment>> COLUMNS = List.of(
                new Column<>("id", "#meta+id", Commitment::id), new Column<>("county", "#adm2+code", Commitment::county),
                new Column<>("promiser", "#org+name", Commitment::promiser), new Column<>("text", "#description", Commitment::text),
                new Column<>("made_on", "#date+made", Commitment::madeOn), new Column<>("original_due", "#date+due+original", Commitment::originalDue),
                new Column<>("current_due", "#date+due+current", Commitment::currentDue), new Column<>("state", "#status", Commitment::state),
                new Column<>("outcome", "#status+outcome", Commitment::outcome), new Column<>("overdue", "#indicator+overdue+bool", Commitment::overdue),
                new Column<>("verified_on", "#date+verified", Commitment::verifiedOn), new Column<>("evidence", "#indicator+evidence+bool", Commitment::evidence));

        static Commitment of(CommitmentExtract.Line line, LocalDate today) {
            var row = line.row();
            return new Commitment(
                    row.id().toString(), line.county().value(), row.promiser(), row.text(), line.madeOn(), row.originalDue(), row.currentDue(), row.state().name(),
                    row.outcome().name(), row.overdue(today), row.verifiedOn(), row.evidence());
        }
    }
}
