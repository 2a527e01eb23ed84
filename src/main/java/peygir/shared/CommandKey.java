package peygir.shared;

import java.io.Serializable;
import java.util.UUID;

/** Made once when a form opens and sent with it: the same command sent twice is carried out once. */
public record CommandKey(UUID value) implements Serializable {

    public static CommandKey fresh() {
        return new CommandKey(UUID.randomUUID());
    }
}
