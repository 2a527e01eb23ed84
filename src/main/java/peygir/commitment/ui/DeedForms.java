package peygir.commitment.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import java.util.EnumSet;
import java.util.Set;
import java.util.function.Supplier;
import peygir.commitment.CommitmentDetails;
import peygir.commitment.Deed;
import peygir.shared.ui.Translations;

/** What the reader may do with a commitment now, one fold a deed; what is not theirs to do is not there. */
class DeedForms extends Div {

    /**
     * @param offered the deeds that belong on this page
     * @param changed called after a deed
     */
    DeedForms(Desk desk, CommitmentDetails details, Set<Deed> offered, Runnable changed) {
        addClassNames("deeds", "no-print");
        var may = EnumSet.copyOf(offered);
        may.retainAll(details.may());
        for (var deed : may) {
            add(switch (deed) {
                case SUPERSEDE -> link(deed, CommitmentNavigation.hrefInsteadOf(details.row().id()));
                case ADD_PART -> link(deed, CommitmentNavigation.hrefPartOf(details.row().id()));
                case MAKE_AGAIN -> link(deed, CommitmentNavigation.hrefAgain(details.row().id()));
                default -> fold(deed, () -> form(desk, details, deed, changed));
            });
        }
        setVisible(!may.isEmpty());
    }

    private static Component form(Desk desk, CommitmentDetails details, Deed deed, Runnable changed) {
        return switch (deed) {
            case ACCEPT, REPORT_DONE -> new StepForm(desk, details, deed, changed);
            case NOTE_PROGRESS -> new ProgressForm(desk, details, changed);
            case GIVE_EVIDENCE -> new EvidenceForm(desk, details, changed);
            case VERIFY, CONFIRM -> new JudgementForm(desk, details, deed, changed);
            case ASK -> new AskForm(desk, details, changed);
            case ESCALATE, ACKNOWLEDGE -> new EscalationForm(desk, details, deed, changed);
            case RESCHEDULE -> new RescheduleForm(desk, details, changed);
            case CANCEL -> new CancelForm(desk, details, changed);
            case SUPERSEDE, ADD_PART, MAKE_AGAIN -> throw new IllegalArgumentException("A new promise has a page of its own");
        };
    }

    /** Most come to read: a form is made when its fold is opened. */
    private Details fold(Deed deed, Supplier<Component> form) {
        var fold = new Details();
        fold.setSummaryText(Translations.of(this, deed));
        fold.addClassName("deed");
        fold.addOpenedChangeListener(change -> {
            if (change.isOpened() && fold.getContent().findAny().isEmpty()) {
                fold.add(form.get());
            }
        });
        fold.setOpened(deed == Deed.VERIFY || deed == Deed.CONFIRM || deed == Deed.ACKNOWLEDGE);
        return fold;
    }

    private Anchor link(Deed deed, String href) {
        var link = new Anchor(href, Translations.of(this, deed));
        link.addClassName("deed-link");
        return link;
    }
}
