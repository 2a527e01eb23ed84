package peygir.ngo.ui;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import peygir.ngo.NgoDetails;
import peygir.shared.Dates;
import peygir.shared.Digits;
import peygir.shared.Language;
import peygir.shared.Messages;
import peygir.shared.ui.Drawn;
import peygir.shared.ui.Facts;
import peygir.shared.ui.LatinText;

/** What the register says of an NGO, as it is read and printed. */
record ProfileFacts(NgoDetails details, LocalDate today, Locale locale) {

    Drawn drawn() {
        var row = details.row();
        var confirmed = row.confirmedOn();
        var facts = new Facts("ngo-facts")
                .fact(text("aliases"), details.aliases().isEmpty() ? null : String.join(text("and"), details.aliases()))
                .fact(text("legalForm"), Messages.text(locale, details.legalForm()))
                .fact(text("sector"), row.sector())
                .fact(text("affiliation"), Objects.toString(row.affiliation(), text("independent")))
                .fact(text("nationalId"), code(details.nationalId()))
                .fact(text("registrationNumber"), code(details.registrationNumber()))
                .fact(text("founded"), details.foundedOn() == null ? null : Dates.brief(details.foundedOn(), locale))
                .fact(text("phone"), details.phone() == null ? Drawn.span(text("noPhone")) : Phones.link(details.phone(), locale))
                .fact(text("secondPhone"), details.secondPhone() == null ? null : Phones.link(details.secondPhone(), locale))
                .fact(text("email"), details.email() == null ? null : Drawn.of("a").with("href", "mailto:" + details.email()).add(LatinText.drawn(details.email())))
                .fact(text("address"), details.address())
                .fact(text("confirmed"), confirmed == null ? text("never") : text("confirmedOn", Dates.brief(confirmed, locale), Dates.relative(confirmed, today, locale)));
        return Drawn.of("div", "page-groups").with("id", "profile").add(Drawn.words("p", Objects.toString(details.about(), text("noAbout")), "written"), facts.drawn());
    }

    private @Nullable Drawn code(@Nullable String value) {
        return value == null ? null : LatinText.drawn(Digits.in(Language.of(locale), value));
    }

    private String text(String part, Object... arguments) {
        return Messages.text(locale, "ngo.ui.ProfileFacts." + part, arguments);
    }
}
