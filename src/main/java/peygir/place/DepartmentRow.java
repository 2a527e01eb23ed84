package peygir.place;

import peygir.shared.DepartmentId;

/** An executive body of a county. */
public record DepartmentRow(DepartmentId id, String name) {}
