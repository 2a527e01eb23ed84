package peygir.meeting;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An item of an agenda, in its place. */
public record AgendaRow(
        UUID id, int position, AgendaKind kind, String title, @Nullable String presenter, @Nullable Integer minutes, AgendaOrigin origin,
        @Nullable String ngo) {}
