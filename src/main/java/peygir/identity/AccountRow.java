package peygir.identity;

import java.time.Instant;
import peygir.shared.AccountId;

/**
 * An account as the administrator sees it.
 *
 * @param roles comma-separated role names in force today
 */
public record AccountRow(AccountId id, String signInName, String displayName, String roles, boolean enabled, Instant createdAt) {

    @Override
    public boolean equals(Object other) {
        return other instanceof AccountRow row && row.id.equals(id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }
}
