package peygir.shell;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import peygir.shared.ui.Translations;

/** What is shown for a page that does not exist, and for one the account may not know of: the same. */
class Unknown extends Composite<Main> {

    Unknown() {
        getContent().addClassName("unknown");
        getContent()
                .add(
                        new H1(Translations.of(this, "shell.Unknown.title")),
                        new Paragraph(Translations.of(this, "shell.Unknown.text")),
                        new Anchor("", Translations.of(this, "shell.Unknown.home")));
    }
}
