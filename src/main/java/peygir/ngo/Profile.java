package peygir.ngo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import peygir.shared.DepartmentId;
import peygir.shared.Digits;
import peygir.shared.DomainException;
import peygir.shared.Letters;
import peygir.shared.Texts;

/**
 * What the register says of an NGO.
 *
 * @param aliases other names it is known and found by
 * @param sector code of its primary sector
 * @param affiliation the department it belongs to, if any
 */
public record Profile(
        String name,
        List<String> aliases,
        String sector,
        LegalForm legalForm,
        @Nullable NationalId nationalId,
        @Nullable String registrationNumber,
        @Nullable DepartmentId affiliation,
        @Nullable LocalDate foundedOn,
        @Nullable PhoneNumber phone,
        @Nullable String about) {

    public static final int LONGEST_NAME = 200;
    public static final int LONGEST_REGISTRATION_NUMBER = 20;
    public static final int LONGEST_ABOUT = 2000;
    public static final int MOST_ALIASES = 10;

    private static final Pattern REGISTRATION_NUMBER = Pattern.compile("[0-9]+(?:[/-][0-9]+)*");

    /** The sector of what fits into no other. */
    public static final String OTHER_SECTOR = "OTH";

    public Profile {
        name = Texts.required(name, LONGEST_NAME, "ngo.Profile.nameNeeded");
        if (Letters.compact(name).isEmpty()) {
            throw new DomainException("ngo.Profile.nameNeeded");
        }
        aliases = distinct(name, aliases);
        registrationNumber = registrationNumber(registrationNumber);
        about = Texts.orNull(about, LONGEST_ABOUT);
        expectWords(sector, about);
    }

    /**
     * A registration number as it is kept: digits of every keyboard, parted by a stroke where the office of registration
     * does so; null when nothing was typed.
     *
     * @throws DomainException when it is none
     */
    public static @Nullable String registrationNumber(@Nullable String typed) {
        var number = Texts.orNull(typed == null ? null : Digits.toLatin(typed), LONGEST_REGISTRATION_NUMBER);
        if (number != null && !REGISTRATION_NUMBER.matcher(number).matches()) {
            throw new DomainException("ngo.Profile.registrationNumber");
        }
        return number;
    }

    /** A profile of these few facts; the rest is not known yet. */
    public static Profile of(String name, String sector, LegalForm legalForm) {
        return new Profile(name, List.of(), sector, legalForm, null, null, null, null, null, null);
    }

    /** The same with another phone and another text about it. */
    public Profile saying(@Nullable PhoneNumber phone, @Nullable String about) {
        return new Profile(name, aliases, sector, legalForm, nationalId, registrationNumber, affiliation, foundedOn, phone, about);
    }

    /** "Other" alone tells nobody what the NGO does. */
    static void expectWords(String sector, @Nullable String about) {
        if (sector.equals(OTHER_SECTOR) && about == null) {
            throw new DomainException("ngo.Profile.otherNeedsWords");
        }
    }

    private static List<String> distinct(String name, List<String> typed) {
        var seen = new HashSet<>(List.of(Letters.compact(name)));
        var aliases = new ArrayList<String>();
        for (var one : typed) {
            var alias = Texts.orNull(one, LONGEST_NAME);
            if (alias != null && seen.add(Letters.compact(alias))) {
                aliases.add(alias);
            }
        }
        if (aliases.size() > MOST_ALIASES) {
            throw new DomainException("ngo.Profile.tooManyAliases", MOST_ALIASES, aliases.size());
        }
        return List.copyOf(aliases);
    }
}
