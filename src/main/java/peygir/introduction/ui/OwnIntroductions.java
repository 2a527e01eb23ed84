package peygir.introduction.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import peygir.introduction.IntroductionRow;
import peygir.shared.CommandKey;
import peygir.shared.DomainException;
import peygir.shared.Messages;
import peygir.shared.NgoId;
import peygir.shared.ui.Notices;
import peygir.shared.ui.Panel;
import peygir.shared.ui.Translations;

/** For an NGO's home: whom the office told it of, and its yes or no. Takes no room when there is nobody. */
public class OwnIntroductions extends Composite<Div> {

    private final transient IntroductionServices services;
    private final NgoId ngo;

    /** Makes one for a page. */
    @org.springframework.stereotype.Component
    public static class Maker {

        private final IntroductionServices services;

        Maker(IntroductionServices services) {
            this.services = services;
        }

        public OwnIntroductions of(NgoId ngo) {
            return new OwnIntroductions(services, ngo);
        }
    }

    private OwnIntroductions(IntroductionServices services, NgoId ngo) {
        this.services = services;
        this.ngo = ngo;
        getContent().setId("introductions");
        show();
    }

    private void show() {
        getContent().removeAll();
        var rows = services.desk().ofNgo(services.who(), ngo);
        getContent().setVisible(!rows.isEmpty());
        if (rows.isEmpty()) {
            return;
        }
        var panel = new Panel(text("title"));
        rows.forEach(row -> {
            var item = new IntroductionItem(row);
            if (row.waitsFor(ngo)) {
                item.add(answer(row));
            }
            panel.add(item);
        });
        getContent().add(panel);
    }

    private Div answer(IntroductionRow row) {
        var yes = button("yes", row, true);
        yes.addThemeVariants(ButtonVariant.PRIMARY);
        var acts = new Div(yes, button("no", row, false));
        acts.addClassNames("form-actions", "no-print");
        return acts;
    }

    private Button button(String words, IntroductionRow row, boolean yes) {
        var key = CommandKey.fresh();
        var button = new Button(text(words), _ -> {
            try {
                services.desk().answer(services.who(), key, row.id(), ngo, yes);
                Notices.done(text("thanks"));
            } catch (DomainException refusal) {
                Notices.refused(Messages.text(Translations.localeOf(this), refusal));
            }
            show();
        });
        button.setDisableOnClick(true);
        button.setAriaLabel(text(words + "To", row.askerName(), row.giverName()));
        return button;
    }

    private String text(String part, Object... arguments) {
        return Translations.of(this, "introduction.ui.OwnIntroductions." + part, arguments);
    }
}
