package peygir.introduction.ui;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import peygir.introduction.Reason;
import peygir.shared.ui.Translations;

/** Why two NGOs may fit, reason by reason. */
class Reasons extends UnorderedList {

    Reasons(List<Reason> reasons) {
        addClassName("facts-list");
        getElement().setAttribute("aria-label", Translations.of(this, "introduction.ui.Reasons.title"));
        reasons.forEach(reason -> {
            var words = Translations.of(this, reason.kind());
            var comma = Translations.of(this, "introduction.ui.Reasons.comma");
            add(new ListItem(
                    reason.words().isEmpty() ? words : Translations.of(this, "introduction.ui.Reasons.words", words, String.join(comma, reason.words()))));
        });
    }
}
