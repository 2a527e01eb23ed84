package peygir.shared;

import jakarta.persistence.Embeddable;
import java.io.Serializable;

/** Four digits, the first two of them the province's. */
@Embeddable
public record CountyCode(String value) implements Subject, Serializable {

    public CountyCode {
        if (!value.matches("[0-9]{4}")) {
            throw new NotFound();
        }
    }

    /** The province the county belongs to. */
    public ProvinceCode province() {
        return new ProvinceCode(value.substring(0, 2));
    }
    @Override
    public String toString() {
        return value;
    }
}
