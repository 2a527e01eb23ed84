package peygir.identity;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;
import peygir.access.SignedIn;
import peygir.shared.AccountId;

/**
 * Who comes in with this very request, and what was read with the account's rights for what the request may go on to ask.
 * The next request knows nothing of it and is read anew.
 *
 * @param keepsFilters whether the account keeps any filter of any list
 */
record Arrival(SignedIn signedIn, boolean keepsFilters) {

    private static final String READ = Arrival.class.getName();

    void remember(HttpServletRequest request) {
        request.setAttribute(READ, this);
    }

    /** Whether the account's filters need not be asked for; outside of requests, and of others, nothing is known. */
    static boolean keepsNoFilter(AccountId account) {
        var request = RequestContextHolder.getRequestAttributes();
        return request != null
                && request.getAttribute(READ, RequestAttributes.SCOPE_REQUEST) instanceof Arrival arrival
                && arrival.signedIn.actor().account().equals(account)
                && !arrival.keepsFilters;
    }

    /** From here on the request changes what was read: what it asks afterwards it asks the database. */
    static void forget() {
        var request = RequestContextHolder.getRequestAttributes();
        if (request != null) {
            request.removeAttribute(READ, RequestAttributes.SCOPE_REQUEST);
        }
    }
}
