package peygir.coverage.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import peygir.coverage.NeedDesk;
import peygir.coverage.NeedRow;
import peygir.ngo.Taxonomy.Term;
import peygir.shared.CountyCode;
import peygir.shared.Dates;
import peygir.shared.DomainException;
import peygir.shared.Letters;
import peygir.shared.Messages;
import peygir.shared.Numbers;
import peygir.shared.ui.ConflictPanel.Difference;
import peygir.shared.ui.JalaliDatePicker;
import peygir.shared.ui.TextRule;
import peygir.shared.ui.Translations;

/** The fields of a need: of what, how urgent, for whom, by whose word. What is wrong stands beside its field. */
class NeedFields extends Div {

    private static final TextRule SOURCE = TextRule.required(NeedDesk.LONGEST_SOURCE);

    private final CountyCode county;
    private final @Nullable String fixed;
    private final transient List<Term> groups;
    private final ComboBox<Term> subSector = new ComboBox<>();
    private final Select<Integer> priority = new Select<>();
    private final Select<Term> group = new Select<>();
    private final TextField source = SOURCE.on(new TextField());
    private final JalaliDatePicker asOf;

    /** @param fixed the sub-sector, where the form is about one; null where it is chosen here */
    NeedFields(CoverageServices services, CountyCode county, @Nullable String fixed) {
        this.county = county;
        this.fixed = fixed;
        this.groups = services.taxonomy().targetGroups(services.who(), getLocale());
        this.asOf = new JalaliDatePicker(text("asOf"), services.clock());
        addClassName("form");
        if (fixed == null) {
            subSector.setLabel(Translations.of(this, "coverage.ui.ActivityForm.subSector"));
            subSector.setItems(
                    (term, typed) -> Letters.compact(term.sector() + term.label()).contains(Letters.compact(typed)),
                    services.taxonomy().subSectors(services.who(), getLocale()));
            subSector.setItemLabelGenerator(term -> Translations.of(this, "coverage.ui.ActivityForm.term", String.valueOf(term.sector()), term.label()));
            subSector.setRequiredIndicatorVisible(true);
            subSector.setManualValidation(true);
            add(subSector);
        }
        priority.setLabel(text("priority"));
        priority.setItems(IntStream.rangeClosed(1, NeedDesk.HIGHEST_PRIORITY).boxed().toList());
        priority.setItemLabelGenerator(value -> Numbers.plain(value, getLocale()));
        priority.setValue(services.thresholds().needPriority());
        group.setLabel(text("group"));
        group.setItems(groups);
        group.setItemLabelGenerator(term -> term == null ? text("everybody") : term.label());
        group.setEmptySelectionAllowed(true);
        group.setEmptySelectionCaption(text("everybody"));
        source.setLabel(text("source"));
        source.setHelperText(text("source.hint"));
        asOf.setValue(services.today());
        add(source, priority, group, asOf);
    }

    void show(NeedRow need) {
        subSector.getListDataView().getItems().filter(term -> term.code().equals(need.subSector())).findFirst().ifPresent(subSector::setValue);
        priority.setValue(need.priority());
        group.setValue(groups.stream().filter(term -> term.code().equals(need.group())).findFirst().orElse(null));
        source.setValue(need.source());
        asOf.setValue(need.asOf());
    }

    /** What stands here beside what is stored. */
    List<Difference> differences(NeedRow stored) {
        var locale = Translations.localeOf(this);
        return List.of(
                new Difference(subSector.getLabel(), subSector.getValue() == null ? "" : subSector.getValue().label(), stored.label()),
                new Difference(source.getLabel(), source.getValue(), stored.source()),
                new Difference(priority.getLabel(), Numbers.plain(priority.getValue(), locale), Numbers.plain(stored.priority(), locale)),
                new Difference(
                        group.getLabel(), group.getValue() == null ? text("everybody") : group.getValue().label(),
                        stored.groupLabel() == null ? text("everybody") : stored.groupLabel()),
                new Difference(text("asOf"), asOf.getTypedText(), Dates.brief(stored.asOf(), locale)));
    }

    /** The finding, once every field is valid; until then the fields say what is wrong. */
    Optional<NeedDesk.Finding> finding() {
        var known = fixed != null || subSector.getValue() != null;
        subSector.setErrorMessage(Translations.of(this, "shared.ui.TextRule.required"));
        subSector.setInvalid(!known);
        if (!(SOURCE.accepts(source) & Days.given(asOf) & known)) {
            return Optional.empty();
        }
        return Optional.of(new NeedDesk.Finding(
                county, fixed == null ? subSector.getValue().code() : fixed, group.getValue() == null ? null : group.getValue().code(), priority.getValue(),
                source.getValue(), asOf.getValue()));
    }

    /** What the desk still objects to is the day. */
    void refuse(DomainException refusal) {
        asOf.setErrorMessage(Messages.text(getLocale(), refusal));
        asOf.setInvalid(true);
    }

    private String text(String thing) {
        return Translations.of(this, "coverage.ui.NeedForm." + thing);
    }
}
