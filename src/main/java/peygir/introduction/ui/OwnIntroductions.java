package peygir.introduction.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import peygir.introduction.IntroductionRow;
import peygir.shared.CommandKey;
import peygir.shared.DomainException;
import peygir.shared.Messages;
import peygir.shared.NgoId;
import peygir.shared.ui.Notices;
import peygir.shared.ui.Panel;
import peygir.shared.ui.Press;
import peygir.shared.ui.Still;
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

        /** @param any false when it is known already that there are none */
        public OwnIntroductions of(NgoId ngo, boolean any) {
            return new OwnIntroductions(services, ngo, any);
        }
    }

    private OwnIntroductions(IntroductionServices services, NgoId ngo, boolean any) {
        this.services = services;
        this.ngo = ngo;
        getContent().setId("introductions");
        show(any ? rows() : List.of());
    }

    private List<IntroductionRow> rows() {
        return services.desk().ofNgo(services.who(), ngo);
    }

    private void show(List<IntroductionRow> rows) {
        getContent().removeAll();
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
        getContent().add(Still.of(panel));
    }

    private Div answer(IntroductionRow row) {
        var acts = new Div(button("yes", row, true).first(), button("no", row, false));
        acts.addClassNames("form-actions", "no-print");
        return acts;
    }

    private Press button(String words, IntroductionRow row, boolean yes) {
        var key = CommandKey.fresh();
        return new Press(text(words), () -> {
            try {
                services.desk().answer(services.who(), key, row.id(), ngo, yes);
                Notices.done(text("thanks"));
            } catch (DomainException refusal) {
                Notices.refused(Messages.text(Translations.localeOf(this), refusal));
            }
            show(rows());
        }).named(text(words + "To", row.askerName(), row.giverName()));
    }

    private String text(String part, Object... arguments) {
        return Translations.of(this, "introduction.ui.OwnIntroductions." + part, arguments);
    }
}
