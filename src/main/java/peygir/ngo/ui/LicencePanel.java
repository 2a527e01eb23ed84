package peygir.ngo.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import peygir.ngo.NgoDetails;
import peygir.ngo.NgoDetails.LicenceRow;
import peygir.shared.Dates;
import peygir.shared.Digits;
import peygir.shared.Language;
import peygir.shared.ui.EmptyNote;
import peygir.shared.ui.Panel;
import peygir.shared.ui.RowsTable;
import peygir.shared.ui.Translations;

/** The licences of an NGO, how far they reach and until when; the office adds those that were given. */
class LicencePanel extends Div {

    LicencePanel(NgoServices services, NgoDetails details, boolean mayChange, Runnable changed) {
        setId("licences");
        var panel = new Panel(text("title"));
        add(panel);
        if (mayChange) {
            var place = new Div();
            var add = new Button(text("add"));
            add.addClickListener(_ -> {
                add.setVisible(false);
                place.add(new LicenceForm(services, details, changed));
            });
            panel.withActions(add);
            panel.add(place);
        }
        if (details.licences().isEmpty()) {
            panel.add(new EmptyNote(text("none")));
            return;
        }
        var table = new RowsTable(text("title"), text("issuer"), text("level"), text("sector"), text("number"), text("issued"), text("expires"), text("state"))
                .asCards();
        var locale = Translations.localeOf(this);
        for (LicenceRow licence : details.licences()) {
            table.row(
                    RowsTable.cell(licence.issuer()),
                    RowsTable.cell(Translations.of(this, licence.level())),
                    RowsTable.cell(licence.sector()),
                    RowsTable.cell(Digits.in(Language.of(locale), licence.number())),
                    RowsTable.cell(Dates.brief(licence.issuedOn(), locale)),
                    RowsTable.cell(
                            licence.expiresOn() == null
                                    ? text("unlimited")
                                    : text("expiresOn", Dates.brief(licence.expiresOn(), locale), Dates.relative(licence.expiresOn(), services.today(), locale))),
                    Marks.of(this, licence, services.today(), services.settings().renewalDays()));
        }
        panel.add(table);
    }

    private String text(String part, Object... arguments) {
        return Translations.of(this, "ngo.ui.LicencePanel." + part, arguments);
    }
}
