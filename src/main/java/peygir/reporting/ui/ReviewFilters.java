package peygir.reporting.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.router.QueryParameters;
import java.time.LocalDate;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import peygir.ngo.Taxonomy;
import peygir.place.CountyRow;
import peygir.place.OfficeRow;
import peygir.reporting.ReviewCut;
import peygir.shared.DomainException;
import peygir.shared.JalaliDate;
import peygir.shared.Letters;
import peygir.shared.ui.JalaliDatePicker;
import peygir.shared.ui.Translations;

/** What a review is cut to: place, who promised, sector, period, and the day whose knowledge is asked for. */
class ReviewFilters extends Div {

    private final ComboBox<CountyRow> county = new ComboBox<>();
    private final ComboBox<OfficeRow> office = new ComboBox<>();
    private final ComboBox<Taxonomy.Term> sector = new ComboBox<>();
    private final JalaliDatePicker from;
    private final JalaliDatePicker to;
    private final JalaliDatePicker on;
    private final Nav periods = new Nav();
    private final transient ReviewServices services;
    private final transient Consumer<QueryParameters> go;
    private @Nullable String named;
    private boolean listening;

    /** @param go is told the address of what was chosen */
    ReviewFilters(ReviewServices services, Consumer<QueryParameters> go) {
        this.services = services;
        this.go = go;
        from = picker("from");
        to = picker("to");
        on = new JalaliDatePicker(Translations.of(this, "reporting.ui.AsOf.day"), services.clock());
        on.setMax(today());
        on.addValueChangeListener(_ -> changed());
        county.setLabel(text("county"));
        county.setItemLabelGenerator(row -> row.name(getLocale()));
        office.setLabel(text("office"));
        office.setItemLabelGenerator(row -> row.title(getLocale()));
        sector.setLabel(text("sector"));
        sector.setItemLabelGenerator(Taxonomy.Term::label);
        var fields = new Div();
        for (var choice : new ComboBox<?>[] {county, office, sector}) {
            choice.setClearButtonVisible(true);
            choice.setPlaceholder(text("all"));
            choice.addValueChangeListener(_ -> changed());
            fields.add(choice);
        }
        fields.add(from, to, on);
        fields.addClassName("page-tools");
        periods.addClassName("period-links");
        periods.getElement().setAttribute("aria-label", text("periods"));
        addClassName("no-print");
        add(fields, periods);
    }

    private JalaliDatePicker picker(String key) {
        var picker = new JalaliDatePicker(text(key), services.clock());
        picker.addValueChangeListener(_ -> changed());
        return picker;
    }

    void show(ReviewAddress address, boolean severalCounties) {
        listening = false;
        named = address.county();
        county.setVisible(severalCounties);
        if (severalCounties) {
            var counties = services.counties();
            county.setItems((row, typed) -> Letters.compact(row.name(getLocale())).contains(Letters.compact(typed)), counties);
            county.setValue(counties.stream().filter(row -> row.code().value().equals(named)).findFirst().orElse(null));
        }
        var only = named != null ? named : severalCounties ? null : services.county().value();
        office.setVisible(only != null);
        if (only != null) {
            var row = services.office(only);
            office.setItems(row);
            office.setValue(row.id().equals(address.cut().office()) ? row : null);
        }
        var sectors = services.sectors(getLocale());
        sector.setItems(sectors);
        sector.setValue(sectors.stream().filter(term -> term.code().equals(address.cut().sector())).findFirst().orElse(null));
        from.setValue(address.cut().from());
        to.setValue(address.cut().to());
        on.setValue(address.asOf().day());
        periods(address);
        listening = true;
    }

    /** The periods offices speak of, each one click away. */
    private void periods(ReviewAddress address) {
        periods.removeAll();
        var today = JalaliDate.of(today());
        var year = JalaliDate.of(today.year(), 1, 1);
        link(address, "thisYear", year.toLocalDate(), year.plusMonths(12).toLocalDate().minusDays(1));
        link(address, "lastYear", year.plusMonths(-12).toLocalDate(), year.toLocalDate().minusDays(1));
        link(address, "threeMonths", today.plusMonths(-3).toLocalDate(), today.toLocalDate());
        link(address, "wholeTime", null, null);
    }

    private void link(ReviewAddress address, String key, @Nullable LocalDate first, @Nullable LocalDate last) {
        var cut = new ReviewCut(address.cut().office(), address.cut().sector(), first, last);
        var query = new ReviewAddress(address.county(), cut, address.asOf()).query().getQueryString();
        var link = new Anchor(query.isEmpty() ? "review" : "review?" + query, text(key));
        if (Objects.equals(cut, address.cut())) {
            link.getElement().setAttribute("aria-current", "true");
        }
        periods.add(link);
    }

    private void changed() {
        if (!listening) {
            return;
        }
        var place = !county.isVisible() ? named : county.getValue() == null ? null : county.getValue().code().value();
        var term = sector.getValue();
        // The office is one of the county's: with another county it is another.
        var promiser = office.isVisible() ? office.getValue() : null;
        try {
            var cut = new ReviewCut(promiser == null ? null : promiser.id(), term == null ? null : term.code(), from.getValue(), to.getValue());
            to.setInvalid(false);
            var day = on.getValue() == null ? today() : on.getValue();
            var moved = promiser != null && place != null && !services.office(place).id().equals(promiser.id());
            var kept = moved || promiser != null && place == null && county.isVisible() ? new ReviewCut(null, cut.sector(), cut.from(), cut.to()) : cut;
            go.accept(new ReviewAddress(place, kept, new AsOf(day, day.isBefore(today()))).query());
        } catch (DomainException backwards) {
            to.setErrorMessage(Translations.of(this, backwards.translationKey(), backwards.arguments()));
            to.setInvalid(true);
        }
    }

    private LocalDate today() {
        return LocalDate.now(services.clock());
    }

    private String text(String key) {
        return Translations.of(this, "reporting.ui.ReviewFilters." + key);
    }
}
