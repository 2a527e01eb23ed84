package peygir.identity;

import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import peygir.access.Role;
import peygir.shared.AccountId;

/**
 * An account as the administrator sees it.
 *
 * @param signInName null until somebody claimed it
 * @param roles in force today
 * @param lastSignInAt null when nobody ever came by it
 */
public record AccountRow(
        AccountId id, @Nullable String signInName, String displayName, Set<Role> roles, boolean enabled, Instant createdAt,
        @Nullable Instant lastSignInAt) {

    public AccountRow {
        roles = Set.copyOf(roles);
    }

    AccountRow with(Set<Role> roles) {
        return new AccountRow(id, signInName, displayName, roles, enabled, createdAt, lastSignInAt);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof AccountRow row && row.id.equals(id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }
}
