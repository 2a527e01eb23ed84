package peygir.introduction;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import peygir.ngo.CapacityId;
import peygir.ngo.CapacityKind;
import peygir.ngo.ExpectationId;
import peygir.shared.Letters;
import peygir.shared.NgoId;

/**
 * Which offers may meet which wishes of one county. The kind, the sub-sector, the place and each word that both say speak
 * for it; one of them alone is chance, two are a reason to ask. Words are compared folded, those everybody uses are
 * passed over.
 */
class Matching {

    /** Fewer reasons are chance. */
    private static final int ENOUGH = 2;

    /** More words say no more. */
    private static final int MOST_WORDS = 3;

    /** For each wish so many offers are proposed, the best first. */
    private static final int MOST_OFFERS = 5;

    /** Shorter words mean nothing by themselves. */
    private static final int SHORTEST_WORD = 3;

    private final Set<String> commonWords;

    /** @param commonWords folded words that everybody uses */
    Matching(Collection<String> commonWords) {
        this.commonWords = Set.copyOf(commonWords);
    }

    /** What one NGO can give. */
    record Offer(CapacityId id, NgoId ngo, CapacityKind kind, String words, @Nullable String subSector, @Nullable UUID locality) {}

    /** What another one expects. */
    record Wish(ExpectationId id, NgoId ngo, @Nullable CapacityKind kind, String words, @Nullable String subSector, @Nullable UUID locality) {}

    /** A wish, an offer that may meet it, and why. */
    record Match(Wish wish, Offer offer, List<Reason> reasons) {

        Match {
            reasons = List.copyOf(reasons);
        }

        int weight() {
            return reasons.stream().mapToInt(reason -> Math.max(1, reason.words().size())).sum();
        }
    }

    /** Every pair there is a reason for; wishes in their order, the offers of each by weight. */
    List<Match> of(List<Wish> wishes, List<Offer> offers) {
        var said = offers.stream().collect(Collectors.toMap(Offer::id, offer -> words(offer.words()), (one, _) -> one));
        return wishes.stream()
                .flatMap(wish -> {
                    var asked = words(wish.words());
                    return offers.stream()
                            .filter(offer -> !offer.ngo().equals(wish.ngo()))
                            .map(offer -> new Match(wish, offer, reasons(wish, asked, offer, said.getOrDefault(offer.id(), Set.of()))))
                            .filter(match -> match.weight() >= ENOUGH)
                            .sorted(Comparator.comparing(Match::weight).reversed().thenComparing(match -> match.offer().id().toString()))
                            .limit(MOST_OFFERS);
                })
                .toList();
    }

    private static List<Reason> reasons(Wish wish, Set<String> asked, Offer offer, Set<String> said) {
        var reasons = new ArrayList<Reason>();
        if (offer.kind() == wish.kind()) {
            reasons.add(Reason.of(Reason.Kind.SAME_KIND));
        }
        if (wish.subSector() != null && wish.subSector().equals(offer.subSector())) {
            reasons.add(Reason.of(Reason.Kind.SAME_SUB_SECTOR));
        }
        if (wish.locality() != null && wish.locality().equals(offer.locality())) {
            reasons.add(Reason.of(Reason.Kind.SAME_PLACE));
        }
        var both = asked.stream().filter(said::contains).limit(MOST_WORDS).toList();
        if (!both.isEmpty()) {
            reasons.add(new Reason(Reason.Kind.SAME_WORDS, both));
        }
        return reasons;
    }

    private Set<String> words(String text) {
        return Arrays.stream(Letters.fold(text).split(" "))
                .filter(word -> word.length() >= SHORTEST_WORD && !commonWords.contains(word))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
