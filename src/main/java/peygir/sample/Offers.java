package peygir.sample;

import java.util.List;

/** What NGOs announce they can give, what they expect, and whether the office has answered. */
final class Offers {

    private final Draft draft;
    private final Words words;
    private final Invention invention;
    private final List<Sheet.Row> offers = Sheet.read("yazd/offers").rows();
    private final List<Sheet.Row> expectations = Sheet.read("yazd/expectations").rows();

    Offers(Draft draft, Words words, Invention invention) {
        this.draft = draft;
        this.words = words;
        this.invention = invention;
    }

    void add(County county, List<Organisation> ngos) {
        for (var ngo : ngos) {
            if (invention.chance(county.offers())) {
                capacity(ngo);
            }
            if (invention.chance(county.offers() / 2)) {
                expectation(county, ngo);
            }
        }
    }

    private void capacity(Organisation ngo) {
        var offer = invention.oneOf(offers);
        draft.add("capacity", ngo.key())
                .at("ngo_id", ngo.reference())
                .with("kind", offer.text("kind"))
                .with("description", offer.text("description"))
                .with("amount", offer.orNull("amount"))
                .with("availability", offer.orNull("availability"))
                .with("visibility", invention.chance(60) ? "NGOS" : "OFFICE")
                .with("declared_on", Province.TODAY.minusDays(5 + invention.below(250)));
    }

    private void expectation(County county, Organisation ngo) {
        var wish = invention.oneOf(expectations);
        var raised = Province.TODAY.minusDays(20 + invention.below(200));
        // Whoever keeps its meetings answers too.
        var answered = invention.chance(county.share() - 15);
        draft.add("expectation", ngo.key())
                .at("ngo_id", ngo.reference())
                .with("topic", wish.text("topic"))
                .with("text", wish.text("text"))
                .with("raised_on", raised)
                .with("answer", answered ? wish.text("answer") : null)
                .with("answered_on", answered ? raised.plusDays(5 + invention.below(14)) : null)
                .with("answered_by", answered ? words.of("expert", county.name()) : null);
    }
}
