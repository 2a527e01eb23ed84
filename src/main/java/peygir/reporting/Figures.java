package peygir.reporting;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import peygir.access.Actor;
import peygir.access.Permit;
import peygir.access.Role;
import peygir.coverage.OverlapDesk;
import peygir.meeting.MeetingBook;
import peygir.meeting.MeetingId;
import peygir.ngo.NgoRegistry;
import peygir.shared.CountyCode;
import peygir.shared.Digits;
import peygir.shared.Language;
import peygir.shared.Messages;
import peygir.shared.NgoId;
import peygir.shared.NotFound;
import peygir.shared.Numbers;
import peygir.shared.ProvinceCode;
import peygir.shared.Reading;
import peygir.summary.CommitmentCounts;
import peygir.summary.NgoCounts;

/** Opens a figure: the same value the homes show, and the rows it was counted from. */
@Service
@Reading
public class Figures {

    private final Overviews overviews;
    private final PlaceOverviews places;
    private final MeetingBook meetings;
    private final OverlapDesk overlapDesk;
    private final NgoRegistry registry;
    private final FigureRows rows;
    private final Clock clock;

    Figures(
            Overviews overviews, PlaceOverviews places, MeetingBook meetings, OverlapDesk overlapDesk, NgoRegistry registry, FigureRows rows, Clock clock) {
        this.overviews = overviews;
        this.places = places;
        this.meetings = meetings;
        this.overlapDesk = overlapDesk;
        this.registry = registry;
        this.rows = rows;
        this.clock = clock;
    }

    @Permit({Role.DIRECTOR, Role.GOVERNOR, Role.EXPERT, Role.AUDITOR, Role.NATIONAL})
    public FigureSheet ofCounty(Actor who, CountyCode county, FigureName name, Locale locale) {
        return ofCounty(who, county, name, LocalDate.now(clock), FigureSheet.ALL, locale);
    }

    /**
     * As it was known on a day.
     *
     * @param most how many of its rows are read
     */
    @Permit({Role.DIRECTOR, Role.GOVERNOR, Role.EXPERT, Role.AUDITOR, Role.NATIONAL})
    public FigureSheet ofCounty(Actor who, CountyCode county, FigureName name, LocalDate on, int most, Locale locale) {
        var line = overviews.county(who, county, on, locale);
        var value = FigureValue.of(name, line.rhythm(), line.commitments(), List.of(line.coverage()), line.ngos());
        return sheet(name, county.value(), line.county().name(locale), value, of(who, name, List.of(line), on, most, locale));
    }

    @Permit({Role.DIRECTOR, Role.AUDITOR, Role.NATIONAL})
    public FigureSheet ofProvince(Actor who, ProvinceCode province, FigureName name, Locale locale) {
        return ofProvince(who, province, name, LocalDate.now(clock), FigureSheet.ALL, locale);
    }

    /**
     * As it was known on a day.
     *
     * @param most how many of its rows are read
     */
    @Permit({Role.DIRECTOR, Role.AUDITOR, Role.NATIONAL})
    public FigureSheet ofProvince(Actor who, ProvinceCode province, FigureName name, LocalDate on, int most, Locale locale) {
        var overview = overviews.province(who, province, on, locale);
        var cells = overview.counties().stream().map(CountyLine::coverage).toList();
        // Medians of counties do not add up to a province's: it is taken over all the rows.
        var found = of(who, name, overview.counties(), on, name == FigureName.FRESHNESS ? FigureSheet.ALL : most, locale);
        var value = name == FigureName.FRESHNESS
                ? Objects.toString(FigureValue.medianAge(found.first(), LocalDate.now(clock)), "")
                : FigureValue.of(name, overview.rhythm(), overview.commitments(), cells, overview.ngos());
        return sheet(name, province.value(), overview.name(), value, found);
    }

    /** Of all provinces within reach; the rows are the provinces, each opening its own. */
    @Permit({Role.AUDITOR, Role.NATIONAL})
    public FigureSheet ofNation(Actor who, FigureName name, Locale locale) {
        var overview = places.nation(who, locale);
        var lines = overview.parts().stream()
                .map(line -> new FigureSheet.Row(
                        line.name(), Digits.in(Language.of(locale), FigureValue.of(name, line.figures())), null, true,
                        "figures/" + name.wire() + "?of=" + line.figures().key()))
                .toList();
        return new FigureSheet(name, PlaceOverviews.NATION, overview.name(), FigureValue.of(name, overview.total()), lines);
    }

    /** What was promised to an NGO, and how fresh its records are. */
    @Permit({Role.NGO, Role.DIRECTOR, Role.GOVERNOR, Role.EXPERT, Role.AUDITOR, Role.NATIONAL})
    public FigureSheet ofNgo(Actor who, NgoId ngo, FigureName name, Locale locale) {
        var today = LocalDate.now(clock);
        var value = FigureValue.of(name, overviews.ngo(who, ngo, locale));
        var found = name == FigureName.FRESHNESS
                ? FigureSheet.Rows.of(rows.activitiesOf(ngo, today, locale), FigureSheet.ALL)
                : rows.promisedTo(ngo, name, today, locale);
        return sheet(name, ngo.toString(), registry.details(who, ngo, locale).row().name(), value, found);
    }

    /** People and organisations of a meeting: everyone on its list, those in the room counted. */
    @Permit({Role.DIRECTOR, Role.GOVERNOR, Role.EXPERT, Role.NGO, Role.LIAISON, Role.AUDITOR, Role.NATIONAL})
    public FigureSheet ofMeeting(Actor who, MeetingId meeting, FigureName name, Locale locale) {
        var details = meetings.details(who, meeting, locale);
        var seen = new ArrayList<String>();
        var list = meetings.attendance(who, meeting).stream()
                .filter(row -> name == FigureName.MEETING_PEOPLE || row.ngo() != null)
                .map(row -> {
                    var organisation = row.organisation() == null ? "" : row.organisation();
                    var counted = row.state().inTheRoom() && (name == FigureName.MEETING_PEOPLE || !seen.contains(organisation));
                    seen.add(organisation);
                    return name == FigureName.MEETING_PEOPLE
                            ? new FigureSheet.Row(row.person(), organisation, null, counted, null)
                            : new FigureSheet.Row(organisation, row.person(), null, counted, null);
                })
                .toList();
        var value = switch (name) {
            case MEETING_PEOPLE -> Long.toString(details.inTheRoom().people());
            case MEETING_ORGANISATIONS -> Long.toString(details.inTheRoom().organisations());
            default -> throw new NotFound();
        };
        return new FigureSheet(name, meeting.toString(), details.title() + " " + Numbers.plain(details.number(), locale), value, list);
    }

    private static FigureSheet sheet(FigureName name, String key, String place, String value, FigureSheet.Rows rows) {
        return new FigureSheet(name, key, place, value, rows.first(), rows.total());
    }

    private FigureSheet.Rows of(Actor who, FigureName name, List<CountyLine> lines, LocalDate today, int most, Locale locale) {
        return switch (name) {
            case MEETING_PEOPLE, MEETING_ORGANISATIONS -> throw new NotFound();
            case CADENCE_DUE, CADENCE_HELD, CADENCE_ON_TIME, CADENCE_NEXT_DUE, CADENCE_LONGEST_SILENCE ->
                FigureSheet.Rows.of(lines.stream().flatMap(line -> CadenceRows.of(name, line.county(), line.rhythm(), locale)).toList(), most);
            case COMMITMENT_OPEN, COMMITMENT_OVERDUE, COMMITMENT_KEPT, COMMITMENT_KEPT_LATE, COMMITMENT_NOT_KEPT, COMMITMENT_NO_EVIDENCE,
                    COMMITMENT_DISPUTED, COMMITMENT_ON_TIME_RATE ->
                rows.commitments(name, codes(lines), lines.stream().map(CountyLine::commitments).reduce(CommitmentCounts.NONE, CommitmentCounts::plus), today, most, locale);
            case COVERAGE_COVERED, COVERAGE_STALE, COVERAGE_CONFIRMED_NONE, COVERAGE_NOT_REPORTED, COVERAGE_GAP ->
                FigureSheet.Rows.of(lines.stream().flatMap(line -> CoverageRows.of(name, line, locale)).toList(), most);
            case OVERLAP_OPEN, OVERLAP_RESOLVED, OVERLAP_CORRECT ->
                FigureSheet.Rows.of(lines.stream().flatMap(line -> overlaps(who, name, line, locale)).toList(), most);
            case FRESHNESS -> FigureSheet.Rows.of(rows.activities(codes(lines), today, locale), most);
            case REACH, NGO_ACTIVE, NGO_TOTAL -> rows.ngos(name, codes(lines), lines.stream().map(CountyLine::ngos).reduce(NgoCounts.NONE, NgoCounts::plus), today, most, locale);
        };
    }

    private Stream<FigureSheet.Row> overlaps(Actor who, FigureName name, CountyLine line, Locale locale) {
        return overlapDesk.of(who, line.county().code(), locale).stream()
                .filter(pair -> pair.open() == (name == FigureName.OVERLAP_OPEN))
                .map(pair -> new FigureSheet.Row(
                        pair.firstName() + " / " + pair.secondName(), pair.label() == null ? pair.subSector() : Messages.text(locale, "reporting.Figures.labelled", pair.subSector(), pair.label()),
                        pair.from(), name != FigureName.OVERLAP_CORRECT || pair.correct(), "coverage?county=" + line.county().code() + "&tab=overlaps"));
    }

    private static List<String> codes(List<CountyLine> lines) {
        return lines.stream().map(line -> line.county().code().value()).toList();
    }
}
