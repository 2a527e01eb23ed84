package peygir.access;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import peygir.shared.AccountId;

/** A module that knows rights of accounts: who holds an office, who represents an NGO. */
public interface GrantSource {

    /** What an account is granted. */
    record Held(AccountId account, Grant grant) {}

    /** The grants of these accounts in force on that day. */
    Collection<Held> held(Collection<AccountId> accounts, LocalDate day);

    /** The grants of one account in force on that day. */
    default Collection<Grant> grantsOf(AccountId account, LocalDate day) {
        return held(List.of(account), day).stream().map(Held::grant).toList();
    }
}
