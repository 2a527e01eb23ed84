package peygir.access;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import peygir.shared.AccountId;

/** A module that knows rights of accounts: who holds an office, who represents an NGO. */
public interface GrantSource {

    /** What an account is granted. */
    record Held(AccountId account, Grant grant) {}

    /** The grants of these accounts in force on that day. */
    Collection<Held> held(Collection<AccountId> accounts, LocalDate day);

    /**
     * A right that is on record already and begins on a day to come.
     *
     * @param place what the account may open then, by its name
     */
    record Coming(LocalDate from, String place) {}

    /** What an account is granted from a later day on, the earliest first; none where nobody is told beforehand. */
    default List<Coming> coming(AccountId account, LocalDate day, Locale locale) {
        return List.of();
    }

    /** The grants of one account in force on that day. */
    default Collection<Grant> grantsOf(AccountId account, LocalDate day) {
        return held(List.of(account), day).stream().map(Held::grant).toList();
    }
}
