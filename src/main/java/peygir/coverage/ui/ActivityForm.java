package peygir.coverage.ui;

import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import peygir.coverage.ActivityFacts;
import peygir.ngo.Taxonomy.Term;
import peygir.place.LocalityRow;
import peygir.shared.Dates;
import peygir.shared.DomainException;
import peygir.shared.Letters;
import peygir.shared.Messages;
import peygir.shared.NgoId;
import peygir.shared.ui.ConflictPanel.Difference;
import peygir.shared.ui.JalaliDatePicker;
import peygir.shared.ui.TextRule;
import peygir.shared.ui.Translations;

/** The fields of an activity, one column on a phone. Takes facts and gives them back; what is wrong stands beside its field. */
class ActivityForm extends Div {

    private static final TextRule TITLE = TextRule.required(ActivityFacts.LONGEST_TITLE);
    private static final TextRule OTHER = TextRule.required(ActivityFacts.LONGEST_OTHER);

    private final transient List<Term> subSectors;
    private final transient List<Term> targetGroups;
    private final transient List<LocalityRow> localities;
    private final TextField title = TITLE.on(new TextField());
    private final ComboBox<Term> subSector = new ComboBox<>();
    private final TextField otherWords = OTHER.on(new TextField());
    private final MultiSelectComboBox<Term> groups = new MultiSelectComboBox<>();
    private final ComboBox<LocalityRow> locality = new ComboBox<>();
    private final JalaliDatePicker from;
    private final JalaliDatePicker to;

    private ActivityForm(List<Term> subSectors, List<Term> targetGroups, List<LocalityRow> localities, Clock clock) {
        this.subSectors = subSectors;
        this.targetGroups = targetGroups;
        this.localities = localities;
        this.from = new JalaliDatePicker(text("from"), clock);
        this.to = new JalaliDatePicker(text("to"), clock);
        addClassName("form");
        title.setLabel(text("name"));
        title.addClassName("wide");
        otherWords.setLabel(text("other"));
        otherWords.setHelperText(text("other.hint"));
        from.setRequiredIndicatorVisible(true);
        to.setRequiredIndicatorVisible(true);
        choices();
        add(title, subSector, otherWords, groups, locality, from, to);
        askForWords();
    }

    /** The form for an activity of that NGO, in its county. */
    static ActivityForm of(CoverageServices services, NgoId ngo, Locale locale) {
        var who = services.who();
        return new ActivityForm(
                services.taxonomy().subSectors(who, locale), services.taxonomy().targetGroups(who, locale), services.register().localities(who, ngo),
                services.clock());
    }

    private void choices() {
        subSector.setLabel(text("subSector"));
        // Folding, so that either keyboard's letters, with or without spaces between words, find the same.
        subSector.setItems((term, typed) -> Letters.compact(term.sector() + term.label()).contains(Letters.compact(typed)), subSectors);
        subSector.setItemLabelGenerator(this::named);
        subSector.setRequiredIndicatorVisible(true);
        subSector.setManualValidation(true);
        subSector.addValueChangeListener(_ -> askForWords());
        groups.setLabel(text("groups"));
        groups.setItems((term, typed) -> Letters.compact(term.label()).contains(Letters.compact(typed)), targetGroups);
        groups.setItemLabelGenerator(Term::label);
        groups.setRequiredIndicatorVisible(true);
        groups.setManualValidation(true);
        locality.setLabel(text("place"));
        locality.setItems((row, typed) -> Letters.compact(row.name()).contains(Letters.compact(typed)), localities);
        locality.setItemLabelGenerator(LocalityRow::name);
        locality.setPlaceholder(wholeCounty());
        locality.setClearButtonVisible(true);
    }

    private void askForWords() {
        otherWords.setVisible(subSector.getValue() != null && ActivityFacts.asksForWords(subSector.getValue().code()));
    }

    private String named(Term term) {
        return text("term", String.valueOf(term.sector()), term.label());
    }

    /** @param readAs what its sub-sector is read as, should the recorded one be out of use */
    void show(ActivityFacts facts, String readAs) {
        title.setValue(facts.title());
        subSector.setValue(term(subSectors, facts.subSector()).or(() -> term(subSectors, readAs)).orElse(null));
        otherWords.setValue(Objects.toString(facts.otherWords(), ""));
        groups.setValue(targetGroups.stream().filter(term -> facts.groups().contains(term.code())).collect(Collectors.toSet()));
        locality.setValue(place(facts.locality()).orElse(null));
        from.setValue(facts.from());
        to.setValue(facts.to());
    }

    /** The facts, once every field is valid; until then the fields say what is wrong. */
    Optional<ActivityFacts> facts() {
        // Every field says its own words; none is skipped because another was wrong.
        var valid = TITLE.accepts(title)
                & chosen(subSector, subSector.getValue() != null)
                & (!otherWords.isVisible() || OTHER.accepts(otherWords))
                & chosen(groups, !groups.getValue().isEmpty())
                & Days.given(from)
                & Days.given(to);
        if (!valid) {
            return Optional.empty();
        }
        try {
            return Optional.of(new ActivityFacts(
                    title.getValue(), subSector.getValue().code(), otherWords.getValue(), codes(groups.getValue()),
                    locality.getValue() == null ? null : locality.getValue().id(), from.getValue(), to.getValue()));
        } catch (DomainException refusal) {
            refuse(refusal);
            return Optional.empty();
        }
    }

    /** Says a refusal beside the last day: whatever the record may still object to is about the days. */
    void refuse(DomainException refusal) {
        to.setErrorMessage(Messages.text(Translations.localeOf(this), refusal));
        to.setInvalid(true);
    }

    /** What stands here beside what is stored. */
    List<Difference> differences(ActivityFacts stored) {
        return List.of(
                new Difference(text("name"), title.getValue(), stored.title()),
                new Difference(text("subSector"), subSector.getValue() == null ? "" : named(subSector.getValue()), subSectorName(stored)),
                new Difference(text("other"), otherWords.isVisible() ? otherWords.getValue() : "", Objects.toString(stored.otherWords(), "")),
                new Difference(text("groups"), groupNames(codes(groups.getValue())), groupNames(stored.groups())),
                new Difference(text("place"), placeName(locality.getValue()), placeName(place(stored.locality()).orElse(null))),
                new Difference(text("from"), dayName(from.getValue()), dayName(stored.from())),
                new Difference(text("to"), dayName(to.getValue()), dayName(stored.to())));
    }

    private String subSectorName(ActivityFacts facts) {
        return term(subSectors, facts.subSector()).map(this::named).orElse(facts.subSector());
    }

    private String groupNames(Set<String> codes) {
        return targetGroups.stream().filter(term -> codes.contains(term.code())).map(Term::label).collect(Collectors.joining(Translations.of(this, "coverage.ui.comma")));
    }

    private String placeName(@Nullable LocalityRow place) {
        return place == null ? wholeCounty() : place.name();
    }

    private String dayName(@Nullable LocalDate day) {
        return day == null ? "" : Dates.brief(day, Translations.localeOf(this));
    }

    private String wholeCounty() {
        return Translations.of(this, "coverage.ui.wholeCounty");
    }

    private Optional<LocalityRow> place(@Nullable UUID id) {
        return localities.stream().filter(row -> row.id().equals(id)).findFirst();
    }

    private static Optional<Term> term(List<Term> terms, String code) {
        return terms.stream().filter(term -> term.code().equals(code)).findFirst();
    }

    private static Set<String> codes(Set<Term> terms) {
        return terms.stream().map(Term::code).collect(Collectors.toSet());
    }

    private boolean chosen(HasValidation field, boolean is) {
        field.setErrorMessage(Translations.of(this, "shared.ui.TextRule.required"));
        field.setInvalid(!is);
        return is;
    }

    private String text(String thing, Object... arguments) {
        return Translations.of(this, "coverage.ui.ActivityForm." + thing, arguments);
    }
}
