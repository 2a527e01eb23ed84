package peygir.ngo;

import java.util.Set;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What an office decides about its register without a new release: {@code peygir.ngo.*} in the configuration.
 *
 * @param freeFields what an NGO changes in its record without asking; every other field is proposed to the office
 * @param answerDays within so many days an expectation gets an answer
 * @param renewalDays so many days before its end the renewal of a licence or document is asked for
 * @param livelyMonths signs of life of so many Jalali months count
 */
@ConfigurationProperties("peygir.ngo")
public record NgoSettings(
        @DefaultValue({"phone", "second-phone", "email", "address", "about"}) Set<ProfileField> freeFields,
        @DefaultValue("30") int answerDays,
        @DefaultValue("60") int renewalDays,
        @DefaultValue("12") int livelyMonths) {

    public NgoSettings {
        freeFields = Set.copyOf(freeFields);
        if (answerDays < 1 || renewalDays < 1 || livelyMonths < 1) {
            throw new IllegalArgumentException("peygir.ngo: days and months are counted from 1");
        }
    }
}
