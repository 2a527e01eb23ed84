package peygir.commitment.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import peygir.commitment.CommitmentDetails;
import peygir.commitment.CommitmentDetails.EvidenceRow;
import peygir.shared.Dates;
import peygir.shared.ui.Translations;

/** What was given as evidence: files to save, addresses to visit, facts the system saw. */
class EvidenceList extends UnorderedList {

    EvidenceList(CommitmentDetails details) {
        addClassName("evidence");
        for (var evidence : details.evidence()) {
            var given = new Span(Translations.of(
                    this, "commitment.ui.EvidenceList.given", Dates.brief(evidence.givenOn(), Translations.localeOf(this)), evidence.givenBy()));
            given.addClassName("meta");
            var kind = new Span(Translations.of(this, evidence.kind()));
            kind.addClassName("evidence-kind");
            add(new ListItem(kind, matter(details, evidence), given));
        }
    }

    private Component matter(CommitmentDetails details, EvidenceRow evidence) {
        return switch (evidence.kind()) {
            case FACT -> new Span(evidence.description());
            case FILE -> {
                var file = new Anchor(CommitmentNavigation.hrefEvidence(details.row().id(), evidence.id()), evidence.description());
                file.setRouterIgnore(true);
                file.getElement().setAttribute("download", true);
                file.setTitle(String.valueOf(evidence.file()));
                yield file;
            }
            case LINK -> {
                var link = new Anchor(String.valueOf(evidence.link()), evidence.description(), AnchorTarget.BLANK);
                link.getElement().setAttribute("rel", "noopener noreferrer nofollow");
                link.setTitle(String.valueOf(evidence.link()));
                yield link;
            }
        };
    }
}
