package peygir.commitment;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import peygir.shared.OfficeId;

/**
 * What somebody found when they came into an office: the promises it had made and not kept yet.
 *
 * @param holding the new holder's time in the office
 * @param from who held it before
 * @param to who holds it
 * @param acting whether for the time being only
 * @param since the new holder's first day
 * @param acknowledgedOn null while it waits to be taken over
 * @param promises those that were taken over, or would be today, each as it stands today
 */
public record Handover(
        UUID holding, OfficeId office, String officeTitle, String from, String to, boolean acting, LocalDate since,
        @Nullable LocalDate acknowledgedOn, @Nullable String remark, List<CommitmentRow> promises) {

    public Handover {
        promises = List.copyOf(promises);
    }

    public boolean waits() {
        return acknowledgedOn == null;
    }
}
