package peygir.shared;

/** There is no such thing, or none that the asker may know of: the two answer alike. */
public class NotFound extends RuntimeException {

    public NotFound() {
        super("not found", null, false, false);
    }
}
