package peygir.reporting.ui;

import com.vaadin.flow.router.QueryParameters;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import peygir.reporting.ReviewCut;
import peygir.shared.DomainException;
import peygir.shared.NotFound;
import peygir.shared.OfficeId;
import peygir.shared.ui.Figure;

/**
 * What a review looks at, as it stands in the address: {@code ?county=2102&office=…&sector=CUL&from=2026-03-21&to=2026-09-22&on=…}.
 *
 * @param county code, null for everything within reach
 */
record ReviewAddress(@Nullable String county, ReviewCut cut, AsOf asOf) {

    /** @throws NotFound for what is no day, no office, or a period that ends before it begins */
    static ReviewAddress read(QueryParameters address, Clock clock) {
        try {
            var cut = new ReviewCut(
                    given(address, "office").map(OfficeId::of).orElse(null), given(address, "sector").orElse(null),
                    given(address, "from").map(LocalDate::parse).orElse(null), given(address, "to").map(LocalDate::parse).orElse(null));
            return new ReviewAddress(given(address, "county").orElse(null), cut, AsOf.read(address, clock));
        } catch (DateTimeException | DomainException noCut) {
            throw new NotFound();
        }
    }

    private static Optional<String> given(QueryParameters address, String name) {
        return address.getSingleParameter(name).filter(text -> !text.isBlank());
    }

    QueryParameters query() {
        Map<String, List<String>> query = new LinkedHashMap<>();
        parts().forEach((name, value) -> query.put(name, List.of(value)));
        if (county != null) {
            query.put("county", List.of(county));
        }
        if (asOf.past()) {
            query.put(AsOf.PARAMETER, List.of(asOf.day().toString()));
        }
        return new QueryParameters(query);
    }

    /** Lets a figure open the rows of the same cut. */
    Figure on(Figure figure) {
        parts().forEach(figure::with);
        return asOf.on(figure);
    }

    boolean whole() {
        return cut.equals(ReviewCut.WHOLE);
    }

    private Map<String, String> parts() {
        Map<String, String> parts = new LinkedHashMap<>();
        put(parts, "office", cut.office());
        put(parts, "sector", cut.sector());
        put(parts, "from", cut.from());
        put(parts, "to", cut.to());
        return parts;
    }

    private static void put(Map<String, String> parts, String name, @Nullable Object value) {
        if (value != null) {
            parts.put(name, value.toString());
        }
    }
}
