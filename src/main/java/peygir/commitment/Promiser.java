package peygir.commitment;

import peygir.shared.DepartmentId;
import peygir.shared.NgoId;
import peygir.shared.OfficeId;
import peygir.shared.Subject;

/** Who promises: an office, a department or an NGO; never a person. */
public sealed interface Promiser {

    Subject id();

    record ByOffice(OfficeId id) implements Promiser {}

    record ByDepartment(DepartmentId id) implements Promiser {}

    record ByNgo(NgoId id) implements Promiser {}
}
