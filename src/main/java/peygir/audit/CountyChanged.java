package peygir.audit;

import peygir.shared.CountyCode;

/**
 * Something in a county was changed; told inside the transaction that changed it.
 *
 * @param action {@code Desk.verb}, as the log has it
 */
public record CountyChanged(CountyCode county, String action) {

    /** Whose action it was. */
    public String desk() {
        var dot = action.indexOf('.');
        return dot < 0 ? action : action.substring(0, dot);
    }
}
