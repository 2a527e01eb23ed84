package peygir.access;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import peygir.shared.AccountId;

/** A module that knows rights of accounts: who holds an office, who represents an NGO. All of them are asked at once, by {@link Grants}. */
public interface GrantSource {

    /**
     * A select of the grants of {@code :accounts} in force on {@code :day}, with the columns account_id, role,
     * province_code, county_code, ngo_id and department_id, in this order. What a scope is not about is null; the
     * county of an NGO or a department is named with it.
     */
    String inForce();

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
}
