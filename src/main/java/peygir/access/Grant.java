package peygir.access;

import java.io.Serializable;

/** A role in a scope, in force today. */
public record Grant(Role role, Scope scope) implements Serializable {}
