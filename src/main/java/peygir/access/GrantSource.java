package peygir.access;

import java.time.LocalDate;
import java.util.Collection;
import peygir.shared.AccountId;

/** A module that knows rights of accounts: who holds an office, who represents an NGO. */
public interface GrantSource {

    /** The grants in force on that day. */
    Collection<Grant> grantsOf(AccountId account, LocalDate day);
}
