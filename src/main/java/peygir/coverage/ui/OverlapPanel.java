package peygir.coverage.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.spring.annotation.SpringComponent;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.context.annotation.Scope;
import peygir.coverage.OverlapRow;
import peygir.shared.CountyCode;
import peygir.shared.ui.EmptyNote;
import peygir.shared.ui.Figure;
import peygir.shared.ui.Panel;
import peygir.shared.ui.Translations;

/** Overlaps of a county with their reasons; whoever runs the county settles them here. */
@SpringComponent
@Scope(BeanDefinition.SCOPE_PROTOTYPE)
public class OverlapPanel extends Composite<Div> {

    private final transient OverlapServices services;

    OverlapPanel(OverlapServices services) {
        this.services = services;
    }

    public OverlapPanel show(CountyCode county) {
        getContent().removeAll();
        getContent().addClassName("page-groups");
        var pairs = services.desk().of(services.who(), county, Translations.localeOf(this));
        var open = pairs.stream().filter(OverlapRow::open).toList();
        var settled = pairs.size() - open.size();
        var figures = new Div(
                Figure.count("overlap.open", county.value(), open.size()), Figure.count("overlap.resolved", county.value(), settled),
                Figure.ratio("overlap.correct", county.value(), pairs.stream().filter(OverlapRow::correct).count(), settled));
        figures.addClassName("figures");
        var panel = new Panel(text("title"), figures);
        if (pairs.isEmpty()) {
            panel.add(new EmptyNote(text("none")));
        } else {
            var what = new Paragraph(text("lead"));
            what.addClassName("meta");
            panel.add(what);
        }
        pairs.forEach(pair -> panel.add(new OverlapItem(services, pair, () -> show(county))));
        getContent().add(panel);
        return this;
    }

    private String text(String thing, Object... arguments) {
        return Translations.of(this, "coverage.ui.OverlapPanel." + thing, arguments);
    }
}
