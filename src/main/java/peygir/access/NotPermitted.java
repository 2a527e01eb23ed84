package peygir.access;

import peygir.shared.DomainException;

/** The subject may be known to the asker, but this is not the asker's to do. */
public class NotPermitted extends DomainException {

    public NotPermitted() {
        super("access.NotPermitted");
    }
}
