package peygir.shared;

import java.util.Collection;

/** A command that says which subjects it touches, so that access is decided before it is carried out. */
public interface About {

    /** Never empty; every one of them must be within the asker's reach. */
    Collection<? extends Subject> subjects();
}
