package peygir.identity;

import java.io.Serializable;
import peygir.shared.AccountId;

/** Where a page of the accounts ends: the next one begins after it, however long the list is. */
public record AccountPlace(String name, AccountId id) implements Serializable {

    public static AccountPlace of(AccountRow row) {
        return new AccountPlace(row.displayName(), row.id());
    }
}
