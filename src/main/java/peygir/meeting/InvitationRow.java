package peygir.meeting;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import peygir.shared.DepartmentId;
import peygir.shared.NgoId;

/** An invited organisation, an NGO or a department, and its answer. */
public record InvitationRow(
        UUID id, String organisation, @Nullable NgoId ngo, @Nullable DepartmentId department, LocalDate sentOn, Reply reply,
        @Nullable String substitute, @Nullable String letterNo, @Nullable LocalDate repliedOn) {}
