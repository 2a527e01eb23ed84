package peygir.commitment;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import peygir.shared.About;
import peygir.shared.DepartmentId;
import peygir.shared.NgoId;
import peygir.shared.Subject;

/**
 * What an NGO or a department promises of its own accord; one of the two.
 *
 * @param ngo null when a department promises
 * @param department null when an NGO promises
 */
public record OwnPromise(
        @Nullable NgoId ngo, @Nullable DepartmentId department, String text, String deliverable, String measure, @Nullable LocalDate due)
        implements About {

    @Override
    public Collection<? extends Subject> subjects() {
        return Stream.<@Nullable Subject>of(ngo, department).filter(Objects::nonNull).toList();
    }

    List<Promiser> promisers() {
        return Stream.concat(
                        Stream.ofNullable(ngo).<Promiser>map(Promiser.ByNgo::new), Stream.ofNullable(department).map(Promiser.ByDepartment::new))
                .toList();
    }
}
