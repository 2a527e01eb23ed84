package peygir.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import peygir.SampleOffice;
import peygir.SamplePeople;
import peygir.shared.DomainException;
import peygir.shared.JalaliMonth;
import peygir.shared.Language;
import peygir.shared.NotFound;
import peygir.shared.OfficeId;

/** Reviews of every county by office, sector, period and day: rows recounted, parts within wholes, months adding up. */
@SampleOffice
class ReviewsTests {

    private static final Locale FA = Language.PERSIAN.locale();
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final List<FigureName> COUNTED = Stream.of(FigureName.values())
            .filter(name -> name.ofCommitments() || name.ofCadence() && name != FigureName.CADENCE_NEXT_DUE && name != FigureName.CADENCE_LONGEST_SILENCE)
            .toList();

    @Autowired
    private Reviews reviews;

    @Autowired
    private Overviews overviews;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void uncutAReviewSaysWhatTheHomesSay() {
        for (var day : List.of(TODAY, LocalDate.of(2026, 9, 1), LocalDate.of(2026, 2, 1))) {
            var home = overviews.province(SamplePeople.director(), SamplePeople.YAZD, day, FA);
            var review = reviews.ofProvince(SamplePeople.director(), SamplePeople.YAZD, ReviewCut.WHOLE, day, FA);
            assertThat(review.total().rhythm()).as("%s", day).isEqualTo(home.rhythm());
            for (var line : home.counties()) {
                var ofCounty = review.of(line.county());
                for (var name : COUNTED) {
                    assertThat(FigureValue.of(name, ofCounty.rhythm(), ofCounty.commitments()))
                            .as("%s of %s on %s", name, line.county().code(), day)
                            .isEqualTo(FigureValue.of(name, line.rhythm(), line.commitments()));
                }
            }
        }
    }

    @Test
    void everyFigureOfARandomCutIsTheNumberOfItsRowsAndItsPartsLieWithinTheirWholes() {
        var random = new Random(1405_09_02);
        for (var round = 0; round < 120; round++) {
            var cut = cut(random);
            var day = TODAY.minusDays(random.nextInt(500));
            var review = reviews.ofProvince(SamplePeople.director(), SamplePeople.YAZD, cut, day, FA);
            var total = review.total();
            assertThat(total.rhythm().onTime()).isLessThanOrEqualTo(total.rhythm().held());
            assertThat(total.rhythm().held()).isLessThanOrEqualTo(total.rhythm().due());
            assertThat(total.commitments().overdue()).isLessThanOrEqualTo(total.commitments().open());
            assertThat(total.commitments().judged())
                    .isEqualTo(total.commitments().kept() + total.commitments().keptLate() + total.commitments().notKept()
                            + total.commitments().noEvidence() + total.commitments().disputed());
            for (var name : COUNTED) {
                var sheet = reviews.figure(SamplePeople.director(), SamplePeople.YAZD, name, cut, day, FA);
                var counted = sheet.rows().stream().filter(FigureSheet.Row::counted).count();
                assertThat(sheet.value())
                        .as("%s of %s on %s", name, cut, day)
                        .isEqualTo(sheet.value().contains("/") ? counted + "/" + sheet.rows().size() : Long.toString(counted));
            }
        }
    }

    @Test
    void theMonthsOfAPeriodAddUpToThePeriod() {
        var from = new JalaliMonth(1404, 6);
        var to = new JalaliMonth(1405, 8);
        for (var sector : new String[] {null, "CUL", "ENV"}) {
            var review = reviews.ofProvince(
                    SamplePeople.director(), SamplePeople.YAZD, new ReviewCut(null, sector, from.first(), to.last()), TODAY, FA);
            var months = new ArrayList<Review.Numbers>();
            for (var month = from; month.compareTo(to) <= 0; month = month.plusMonths(1)) {
                months.add(review.of(month));
            }
            assertThat(months.stream().mapToLong(month -> month.rhythm().due()).sum()).isEqualTo(review.total().rhythm().due());
            assertThat(months.stream().mapToLong(month -> month.rhythm().onTime()).sum()).isEqualTo(review.total().rhythm().onTime());
            assertThat(months.stream().mapToLong(month -> month.commitments().judged()).sum()).isEqualTo(review.total().commitments().judged());
            assertThat(months.stream().mapToLong(month -> month.commitments().kept()).sum()).isEqualTo(review.total().commitments().kept());
        }
    }

    @Test
    void aSectorsReviewIsThatOfItsNgosRecounted() {
        for (var sector : jdbc.sql("select code from sector").query(String.class).list()) {
            var review = reviews.ofProvince(SamplePeople.director(), SamplePeople.YAZD, new ReviewCut(null, sector, null, null), TODAY, FA);
            var concerned = jdbc.sql("""
                            select count(distinct k.id) from commitment k left join commitment_beneficiary b on b.commitment_id = k.id
                            join ngo n on n.id = k.ngo_id or n.id = b.ngo_id
                            where n.primary_sector = ? and k.state in ('PROPOSED', 'ACCEPTED', 'IN_PROGRESS', 'REPORTED_DONE', 'RETURNED')
                            """)
                    .param(sector)
                    .query(Long.class)
                    .single();
            assertThat(review.total().commitments().open()).as(sector).isEqualTo(concerned);
        }
    }

    @Test
    void anOfficesReviewIsWhatItPromisedItself() {
        var office = OfficeId.of(jdbc.sql("select id from office where county_code = '2102'").query(String.class).single());
        var review = reviews.ofCounty(SamplePeople.governor(), SamplePeople.BAFQ, new ReviewCut(office, null, null, null), TODAY, FA);
        assertThat(review.total().commitments().open()).isEqualTo(1);
        var foreign = OfficeId.of(jdbc.sql("select id from office where county_code = '2103'").query(String.class).single());
        assertThatThrownBy(() -> reviews.ofCounty(SamplePeople.governor(), SamplePeople.BAFQ, new ReviewCut(foreign, null, null, null), TODAY, FA))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void silenceIsMeasuredWithinThePeriod() {
        var from = LocalDate.of(2026, 3, 21);
        var to = LocalDate.of(2026, 9, 22);
        var whole = reviews.ofProvince(SamplePeople.director(), SamplePeople.YAZD, ReviewCut.WHOLE, TODAY, FA);
        var cut = reviews.ofProvince(SamplePeople.director(), SamplePeople.YAZD, new ReviewCut(null, null, from, to), TODAY, FA);
        for (var county : whole.places()) {
            var longest = whole.of(county).rhythm().longestSilence();
            if (longest != null) {
                assertThat(cut.of(county).rhythm().longestSilence()).isLessThanOrEqualTo(Math.min(longest, to.toEpochDay() - from.toEpochDay()));
            }
        }
    }

    @Test
    void whatCannotBeAskedIsRefused() {
        assertThatThrownBy(() -> new ReviewCut(null, null, TODAY, TODAY.minusDays(1))).isInstanceOf(DomainException.class);
        assertThatThrownBy(() -> reviews.ofCounty(SamplePeople.governor(), SamplePeople.BAFQ, new ReviewCut(null, "XXX", null, null), TODAY, FA))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> reviews.ofCounty(SamplePeople.governor(), SamplePeople.BAFQ, ReviewCut.WHOLE, TODAY.plusDays(1), FA))
                .isInstanceOf(DomainException.class);
        assertThatThrownBy(() -> reviews.figure(SamplePeople.governor(), SamplePeople.BAFQ, FigureName.NGO_TOTAL, ReviewCut.WHOLE, TODAY, FA))
                .isInstanceOf(NotFound.class);
    }

    private ReviewCut cut(Random random) {
        var sectors = List.of("CUL", "ART", "ENV", "CHA", "HEA", "EDU");
        var from = random.nextBoolean() ? TODAY.minusDays(random.nextInt(700)) : null;
        var to = random.nextBoolean() ? (from == null ? TODAY : from).plusDays(random.nextInt(300)) : null;
        var offices = jdbc.sql("select id from office where county_code is not null and province_code = '21' order by county_code").query(String.class).list();
        var office = random.nextInt(3) == 0 ? OfficeId.of(offices.get(random.nextInt(offices.size()))) : null;
        return new ReviewCut(office, random.nextInt(3) == 0 ? sectors.get(random.nextInt(sectors.size())) : null, from, to);
    }
}
