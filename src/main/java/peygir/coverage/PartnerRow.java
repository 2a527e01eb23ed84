package peygir.coverage;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import peygir.shared.NgoId;

/**
 * One NGO's part in an activity that another one leads.
 *
 * @param activity null for those whose record it is not
 * @param leads the reader's side: it leads, or joins
 * @param partnerId null for those who may not open it
 * @param locality null for the whole county
 * @param words what was said when it asked to join
 * @param changedOn when it came to stand so; null for what was put on record before that was written down
 */
public record PartnerRow(
        PartnershipId id, PartnerState state, @Nullable ActivityId activity, boolean leads, String title, String lead, String partner, @Nullable NgoId partnerId,
        String subSectorLabel, @Nullable String locality, LocalDate from, LocalDate to, ActivityStatus status, @Nullable String words,
        @Nullable LocalDate changedOn) {}
