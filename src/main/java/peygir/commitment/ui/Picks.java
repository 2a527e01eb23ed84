package peygir.commitment.ui;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import peygir.commitment.CommitmentId;
import peygir.commitment.CommitmentRow;
import peygir.commitment.CommitmentState;
import peygir.shared.Messages;
import peygir.shared.ui.Tick;

/** The commitments of a list that are chosen for something to be done with all of them. */
class Picks {

    private final Map<CommitmentId, Tick> boxes = new LinkedHashMap<>();
    private final Runnable changed;

    Picks(Runnable changed) {
        this.changed = changed;
    }

    /** The box of a row; one that cannot be asked about has a box that cannot be ticked, so that the rows stay in line. */
    Tick box(CommitmentRow row, Locale locale) {
        var box = new Tick(Messages.text(locale, "commitment.ui.Picks.choose", row.text()));
        box.addClassName("no-print");
        if (row.state().open() && row.state() != CommitmentState.REPORTED_DONE) {
            boxes.put(row.id(), box);
            box.addValueChangeListener(_ -> changed.run());
        } else {
            box.setEnabled(false);
        }
        return box;
    }

    List<CommitmentId> chosen() {
        return boxes.entrySet().stream().filter(entry -> entry.getValue().getValue()).map(Map.Entry::getKey).toList();
    }

    void all(boolean chosen) {
        boxes.values().forEach(box -> box.setValue(chosen));
    }

    boolean possible() {
        return !boxes.isEmpty();
    }

    /** The list was filled anew. */
    void clear() {
        boxes.clear();
        changed.run();
    }
}
