package peygir.ngo;

import java.time.LocalDate;
import java.util.Optional;
import peygir.shared.NgoId;

/** What a module above knows of an NGO's life: a bean of this type is asked when its standing is read. */
public interface SignOfLife {

    Standing.LifeFact fact();

    /** The last day, up to this one, on which it gave the sign. */
    Optional<LocalDate> latest(NgoId ngo, LocalDate until);
}
