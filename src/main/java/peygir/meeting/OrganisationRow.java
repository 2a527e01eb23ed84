package peygir.meeting;

import org.jspecify.annotations.Nullable;
import peygir.shared.DepartmentId;
import peygir.shared.NgoId;
import peygir.shared.OfficeId;

/**
 * An organisation that may take part: exactly one of the ids is given.
 *
 * @param usualPerson who usually comes for it, if known
 */
public record OrganisationRow(
        @Nullable NgoId ngo, @Nullable DepartmentId department, @Nullable OfficeId office, String name, @Nullable String usualPerson) {}
