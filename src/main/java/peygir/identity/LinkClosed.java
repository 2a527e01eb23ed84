package peygir.identity;

/** The link opens nothing: expired, used, withdrawn or never issued. Which of them is not said. */
public class LinkClosed extends RuntimeException {

    public LinkClosed() {
        super("closed", null, false, false);
    }
}
