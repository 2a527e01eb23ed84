package peygir.ngo.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import peygir.ngo.NgoDetails;
import peygir.shared.Dates;
import peygir.shared.Digits;
import peygir.shared.Language;
import peygir.shared.ui.LatinText;
import peygir.shared.ui.Translations;

/** What the register says of an NGO, as it is read and printed. */
class ProfileFacts extends Div {

    private final DescriptionList list = new DescriptionList();

    ProfileFacts(NgoDetails details, LocalDate today) {
        var locale = Translations.localeOf(this);
        var about = new Paragraph(Objects.toString(details.about(), text("noAbout")));
        about.addClassName("written");
        list.addClassName("ngo-facts");
        if (!details.aliases().isEmpty()) {
            fact("aliases", String.join(text("and"), details.aliases()));
        }
        fact("legalForm", Translations.of(this, details.legalForm()));
        fact("sector", details.row().sector());
        fact("affiliation", Objects.toString(details.row().affiliation(), text("independent")));
        code("nationalId", details.nationalId());
        code("registrationNumber", details.registrationNumber());
        if (details.foundedOn() != null) {
            fact("founded", Dates.brief(details.foundedOn(), locale));
        }
        fact("phone", details.phone() == null ? new Span(text("noPhone")) : Phones.link(details.phone(), locale));
        if (details.secondPhone() != null) {
            fact("secondPhone", Phones.link(details.secondPhone(), locale));
        }
        if (details.email() != null) {
            fact("email", new Anchor("mailto:" + details.email(), new LatinText(details.email())));
        }
        if (details.address() != null) {
            fact("address", details.address());
        }
        var confirmed = details.row().confirmedOn();
        fact("confirmed", confirmed == null ? text("never") : text("confirmedOn", Dates.brief(confirmed, locale), Dates.relative(confirmed, today, locale)));
        add(about, list);
        setId("profile");
        addClassName("page-groups");
    }

    private void fact(String name, String value) {
        fact(name, new Span(value));
    }

    private void code(String name, @Nullable String value) {
        if (value != null) {
            fact(name, new LatinText(Digits.in(Language.of(Translations.localeOf(this)), value)));
        }
    }

    private void fact(String name, Component value) {
        list.add(new DescriptionList.Term(text(name)), new DescriptionList.Description(value));
    }

    private String text(String part, Object... arguments) {
        return Translations.of(this, "ngo.ui.ProfileFacts." + part, arguments);
    }
}
