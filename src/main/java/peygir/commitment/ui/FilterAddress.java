package peygir.commitment.ui;

import com.vaadin.flow.router.QueryParameters;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import peygir.commitment.CommitmentFilter;
import peygir.commitment.CommitmentFilter.Show;
import peygir.meeting.MeetingId;
import peygir.shared.CountyCode;
import peygir.shared.NgoId;

/** The list's filter as it stands in the address: {@code ?q=&show=overdue&county=2102&meeting=&ngo=&from=&to=}. */
final class FilterAddress {

    static final String SHOW = "show";

    /** Says that nothing is cut off; so does an address that names no cut. */
    static final String ALL = "all";

    private FilterAddress() {}

    /**
     * @throws peygir.shared.NotFound for a county, meeting or NGO that cannot be
     */
    static CommitmentFilter read(QueryParameters address) {
        return new CommitmentFilter(
                address.getSingleParameter("q").orElse(""),
                given(address, "county").map(CountyCode::new).orElse(null),
                given(address, "meeting").map(MeetingId::of).orElse(null),
                given(address, SHOW).flatMap(FilterAddress::show).orElse(null),
                given(address, "ngo").map(NgoId::of).orElse(null),
                given(address, "from").map(FilterAddress::day).orElse(null),
                given(address, "to").map(FilterAddress::day).orElse(null));
    }

    static Map<String, List<String>> write(CommitmentFilter filter) {
        var parameters = new LinkedHashMap<String, List<String>>();
        put(parameters, "q", filter.term().isEmpty() ? null : filter.term());
        put(parameters, SHOW, filter.show() == null ? null : CommitmentNavigation.inAddress(filter.show()));
        put(parameters, "county", filter.county());
        put(parameters, "meeting", filter.meeting());
        put(parameters, "ngo", filter.ngo());
        put(parameters, "from", filter.dueFrom());
        put(parameters, "to", filter.dueTo());
        return parameters;
    }

    private static void put(Map<String, List<String>> parameters, String name, @Nullable Object value) {
        if (value != null) {
            parameters.put(name, List.of(value.toString()));
        }
    }

    private static Optional<String> given(QueryParameters address, String name) {
        return address.getSingleParameter(name).filter(text -> !text.isBlank());
    }

    private static Optional<Show> show(String text) {
        return Arrays.stream(Show.values()).filter(show -> CommitmentNavigation.inAddress(show).equals(text)).findFirst();
    }

    /** A day that cannot be read cuts nothing off. */
    private static @Nullable LocalDate day(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException _) {
            return null;
        }
    }
}
