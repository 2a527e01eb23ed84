package peygir.meeting;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An invited organisation and its answer. */
public record InvitationRow(
        UUID id, String organisation, boolean ofNgo, LocalDate sentOn, Reply reply, @Nullable String substitute, @Nullable String letterNo,
        @Nullable LocalDate repliedOn) {}
