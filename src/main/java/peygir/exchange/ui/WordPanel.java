package peygir.exchange.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import peygir.exchange.ImportCheck.UnknownWord;
import peygir.exchange.Meaning;
import peygir.exchange.WordKind;
import peygir.shared.CommandKey;
import peygir.shared.Letters;
import peygir.shared.ui.Panel;
import peygir.shared.ui.Translations;

/** Words nobody knows yet: each is explained once and remembered for every list of the county that follows. */
class WordPanel extends Composite<Panel> {

    private static final int SHOWN = 30;

    private final transient ImportView view;
    private final transient Runnable explained;
    private final transient Map<WordKind, List<Meaning>> meanings = new EnumMap<>(WordKind.class);

    WordPanel(ImportView view, List<UnknownWord> words, Runnable explained) {
        this.view = view;
        this.explained = explained;
        var fields = new Div();
        fields.addClassName("word-fields");
        words.stream().limit(SHOWN).map(this::field).forEach(fields::add);
        getContent().add(new Paragraph(Translations.of(this, "exchange.ui.WordPanel.lead")), fields);
    }

    @Override
    protected Panel initContent() {
        return new Panel(UI.getCurrentOrThrow().getTranslation("exchange.ui.WordPanel.title"));
    }

    private ComboBox<Meaning> field(UnknownWord word) {
        var choice = new ComboBox<Meaning>(Translations.of(this, "exchange.ui.WordPanel.means." + word.kind().name(), word.typed()));
        choice.setItemLabelGenerator(Meaning::label);
        choice.setItems(
                (meaning, typed) -> Letters.compact(meaning.label()).contains(Letters.compact(typed)),
                meanings.computeIfAbsent(word.kind(), kind -> view.desk().meanings(view.current().get(), view.task().county(), kind, Translations.localeOf(this))));
        choice.addValueChangeListener(change -> {
            if (change.getValue() != null) {
                view.desk().remember(
                        view.current().get(), CommandKey.fresh(), view.task().county(), word.kind(), word.typed(), change.getValue().code());
                explained.run();
            }
        });
        return choice;
    }
}
