package peygir.commitment.ui;

import java.util.Locale;
import peygir.commitment.CommitmentDetails;
import peygir.commitment.CommitmentDetails.EvidenceRow;
import peygir.shared.Dates;
import peygir.shared.Messages;
import peygir.shared.ui.Drawn;

/** What was given as evidence: files to save, addresses to visit, facts the system saw. */
record EvidenceList(CommitmentDetails details, Locale locale) {

    Drawn drawn() {
        return Drawn.of("ul", "evidence").add(details.evidence().stream()
                .map(evidence -> Drawn.of("li").add(
                        Drawn.span(Messages.text(locale, evidence.kind()), "evidence-kind"),
                        matter(evidence),
                        Drawn.span(Messages.text(locale, "commitment.ui.EvidenceList.given", Dates.brief(evidence.givenOn(), locale), evidence.givenBy()), "meta")))
                .toList());
    }

    private Drawn matter(EvidenceRow evidence) {
        return switch (evidence.kind()) {
            case FACT -> Drawn.span(evidence.description());
            case FILE -> Drawn.link(CommitmentNavigation.hrefEvidence(details.row().id(), evidence.id()), evidence.description())
                    .with("router-ignore", "").with("download", "").with("title", String.valueOf(evidence.file()));
            case LINK -> Drawn.link(String.valueOf(evidence.link()), evidence.description())
                    .with("target", "_blank").with("rel", "noopener noreferrer nofollow").with("title", String.valueOf(evidence.link()));
        };
    }
}
