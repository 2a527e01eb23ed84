package peygir.reporting.ui;

import java.util.Arrays;
import java.util.Comparator;
import java.util.Locale;
import peygir.reporting.CountyLine;
import peygir.shared.PersianOrder;

/** Ways to order the counties; each breaks ties by name. */
enum CountyOrder {
    NAME((a, b) -> 0),
    SILENCE(Comparator.comparing((CountyLine line) -> line.rhythm().longestSilence() == null ? 0L : line.rhythm().longestSilence()).reversed()),
    OVERDUE(Comparator.comparing((CountyLine line) -> line.commitments().overdue()).reversed()),
    COVERED(Comparator.comparing((CountyLine line) -> line.coverage().covered())),
    NGOS(Comparator.comparing((CountyLine line) -> line.ngos().total()).reversed());

    private final Comparator<CountyLine> order;

    CountyOrder(Comparator<CountyLine> order) {
        this.order = order;
    }

    Comparator<CountyLine> comparator() {
        return order.thenComparing(PersianOrder.by(line -> line.county().nameFa()));
    }

    /** As it stands in an address. */
    String wire() {
        return name().toLowerCase(Locale.ROOT);
    }

    static CountyOrder of(String wire) {
        return Arrays.stream(values()).filter(order -> order.wire().equals(wire)).findFirst().orElse(NAME);
    }
}
