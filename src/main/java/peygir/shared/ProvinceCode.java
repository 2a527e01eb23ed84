package peygir.shared;

import jakarta.persistence.Embeddable;
import java.io.Serializable;

/** Two digits, the Statistical Centre's code of a province. */
@Embeddable
public record ProvinceCode(String value) implements Subject, Serializable {

    public ProvinceCode {
        if (!value.matches("[0-9]{2}")) {
            throw new NotFound();
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
