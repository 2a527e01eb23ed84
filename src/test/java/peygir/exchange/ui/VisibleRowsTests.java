package peygir.exchange.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.hamcrest.Matchers;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.context.WebApplicationContext;
import peygir.OfficeDay;
import peygir.SampleOffice;
import peygir.SamplePeople;
import peygir.access.Actor;
import peygir.commitment.CommitmentBook;
import peygir.commitment.CommitmentFilter;
import peygir.commitment.CommitmentFilter.Show;
import peygir.coverage.CellState;
import peygir.coverage.CoverageMap;
import peygir.meeting.MeetingBook;
import peygir.meeting.MeetingFilter;
import peygir.meeting.MeetingState;
import peygir.ngo.NgoFilter;
import peygir.ngo.NgoRegistry;
import peygir.reporting.FigureName;
import peygir.reporting.Figures;
import peygir.reporting.ReviewCut;
import peygir.reporting.Reviews;
import peygir.shared.CountyCode;
import peygir.sheet.SheetFile;
import peygir.sheet.SheetRow;

/** What leaves is what the page shows: the same filter, the same reach, the whole list, and nothing in it computes. */
@SampleOffice
@Transactional
class VisibleRowsTests {

    private static final Locale FA = Locale.of("fa", "IR");
    private static final CountyCode BAFQ = new CountyCode("2102");

    @Autowired
    WebApplicationContext application;

    @Autowired
    NgoRegistry registry;

    @Autowired
    MeetingBook meetings;

    @Autowired
    CommitmentBook commitments;

    @Autowired
    CoverageMap coverage;

    @Autowired
    Figures figures;

    @Autowired
    Reviews reviews;

    private MockMvc office;

    @BeforeEach
    void anOffice() {
        office = MockMvcBuilders.webAppContextSetup(application).build();
    }

    @AfterEach
    void signOut() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void aDirectorsListsLeaveWhole() throws Exception {
        var director = SamplePeople.director();
        assertThat(rows(director, "ngos/export?format=csv")).hasSize(Math.toIntExact(registry.counts(director, NgoFilter.all()).total())).hasSizeGreaterThan(50);
        assertThat(rows(director, "meetings/export?format=csv")).hasSameSizeAs(meetings.rows(director, MeetingFilter.all(), FA, null, 100_000)).hasSizeGreaterThan(30);
        assertThat(rows(director, "commitments/export?format=csv&show=overdue"))
                .hasSameSizeAs(commitments.rows(director, new CommitmentFilter("", null, null, Show.OVERDUE), FA, null, 100_000));
        assertThat(rows(director, "meetings/export?format=csv&state=approved&county=2102"))
                .hasSameSizeAs(meetings.rows(director, new MeetingFilter("", BAFQ, MeetingState.APPROVED, null), FA, null, 100_000));
    }

    @Test
    void aGovernorsListsLeaveAsTheyAreShown() throws Exception {
        var governor = SamplePeople.governor();
        var cells = coverage.county(governor, BAFQ, FA).cells();
        assertThat(rows(governor, "coverage/export?format=csv")).hasSameSizeAs(cells);
        assertThat(rows(governor, "coverage/export?format=csv&state=covered")).hasSameSizeAs(cells.stream().filter(cell -> cell.state() == CellState.COVERED).toList());
        assertThat(rows(governor, "figures/ngo.total/export?of=2102&format=csv")).hasSameSizeAs(figures.ofCounty(governor, BAFQ, FigureName.NGO_TOTAL, FA).rows());
        assertThat(rows(governor, "meetings/export?format=csv").stream().map(row -> row.cell(0).text()).distinct()).hasSize(1);
        office.perform(get("/commitments/export?format=pdf")).andExpect(status().isNotFound());
    }

    @Test
    void aReviewsTablesLeaveAsTheyAreShown() throws Exception {
        var director = SamplePeople.director();
        var province = reviews.ofProvince(director, SamplePeople.YAZD, ReviewCut.WHOLE, OfficeDay.TODAY, FA);
        var counties = rows(director, "review/counties/export?format=csv");
        assertThat(counties).extracting(row -> row.cell(0).text()).containsExactlyElementsOf(province.places().stream().map(county -> county.name(FA)).toList());
        assertThat(counties).extracting(row -> row.cell(5).text())
                .containsExactlyElementsOf(province.places().stream().map(county -> Long.toString(province.of(county).commitments().judged())).toList());
        assertThat(rows(director, "review/months/export?format=csv")).as("the twelve months that the page tells apart").hasSize(12);
        assertThat(rows(director, "review/months/export?format=csv&county=2102&from=2026-03-21&to=2026-05-21")).hasSize(2);
        assertThat(whole(SamplePeople.governor(), "review/months/export?format=hxl&iso=true").get(1).cells()).extracting(SheetRow.Cell::text)
                .contains("#date+month", "#date+start", "#date+start+iso", "#indicator+promises+kept+num");
        office.perform(get("/review/months/export?on=2030-01-01")).andExpect(status().isNotFound());
    }

    @Test
    void daysLeaveJalaliAndAsTheWorldWritesThemWhenAskedFor() throws Exception {
        var governor = SamplePeople.governor();
        var jalali = whole(governor, "meetings/export?format=csv");
        var both = whole(governor, "meetings/export?format=csv&iso=true");
        assertThat(jalali.getFirst().cells()).hasSize(9);
        assertThat(both.getFirst().cells()).hasSize(11);
        assertThat(jalali.get(1).cells()).extracting(SheetRow.Cell::text).noneMatch(text -> text.matches("20\\d\\d-.*")).anyMatch(text -> text.startsWith("۱۴"));
        assertThat(both.get(1).cells()).extracting(SheetRow.Cell::text).anyMatch(text -> text.matches("20\\d\\d-\\d\\d-\\d\\d"));
        assertThat(whole(governor, "meetings/export?format=hxl").get(1).cells()).extracting(SheetRow.Cell::text).allMatch(tag -> tag.startsWith("#"));
        office.perform(get("/meetings/export")).andExpect(header().string("Content-Disposition", Matchers.matchesPattern("attachment;.*meetings-14\\d\\d-\\d\\d-\\d\\d\\.xlsx.*")))
                .andExpect(header().string("X-Content-Type-Options", "nosniff"));
    }

    private List<SheetRow> rows(Actor who, String address) throws Exception {
        var rows = whole(who, address);
        return rows.subList(1, rows.size());
    }

    private List<SheetRow> whole(Actor who, String address) throws Exception {
        SamplePeople.signIn(who);
        var rows = new ArrayList<SheetRow>();
        SheetFile.read(office.perform(get(URI.create("/" + address))).andExpect(status().isOk()).andReturn().getResponse().getContentAsByteArray(), rows::add);
        return rows;
    }
}
