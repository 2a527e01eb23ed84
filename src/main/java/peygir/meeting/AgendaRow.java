package peygir.meeting;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import peygir.shared.Messages;

/**
 * An item of an agenda, in its place.
 *
 * @param decision what the meeting made of it, null while nothing was said
 * @param carriedFrom the earlier meeting that deferred it, null when it came otherwise
 * @param carriedTo the later meeting it went to, null while there is none
 */
public record AgendaRow(
        UUID id, int position, AgendaKind kind, String title, @Nullable String presenter, @Nullable Integer minutes, AgendaOrigin origin,
        @Nullable String ngo, @Nullable AgendaDecision decision, @Nullable Link carriedFrom, @Nullable Link carriedTo) {

    /** Another meeting of the series. */
    public record Link(MeetingId meeting, int number) {}

    /** What it is called in the reader's language: the review has a name of ours, a topic that of who brought it. */
    public String named(Locale locale) {
        return kind == AgendaKind.REVIEW ? Messages.text(locale, kind) : title;
    }

    /** Minutes of all items together. */
    public static int minutes(List<AgendaRow> agenda) {
        return agenda.stream().map(AgendaRow::minutes).filter(Objects::nonNull).mapToInt(Integer::intValue).sum();
    }
}
