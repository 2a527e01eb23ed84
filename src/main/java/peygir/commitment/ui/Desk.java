package peygir.commitment.ui;

import com.vaadin.flow.spring.annotation.SpringComponent;
import java.time.Clock;
import java.time.LocalDate;
import peygir.access.Actor;
import peygir.access.CurrentActor;
import peygir.commitment.CommitmentBook;
import peygir.commitment.CommitmentLedger;
import peygir.commitment.DueBoard;
import peygir.commitment.EscalationDesk;
import peygir.commitment.FollowUpDesk;
import peygir.commitment.HandoverDesk;
import peygir.commitment.NewsDesk;
import peygir.commitment.OwnPromises;
import peygir.commitment.Questions;
import peygir.identity.SavedFilterDesk;

/** What every part of these screens works with: the book to read, the ledger to write, who asks, and today. */
@SpringComponent("commitmentScreensDesk")
record Desk(
        CommitmentBook book, DueBoard board, CommitmentLedger ledger, FollowUpDesk followUps, EscalationDesk escalations, HandoverDesk handovers,
        NewsDesk news, Questions questions, OwnPromises own, SavedFilterDesk filters, CurrentActor current, Clock clock) {

    Actor who() {
        return current.get();
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }
}
