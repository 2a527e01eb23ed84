package peygir.experience;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A note as others read it.
 *
 * @param ngoName who wrote it
 * @param county name of the writer's county in the reader's language
 * @param subSector label of what it is about, null when that was not said
 * @param own by what its writer takes it back; null for every other reader
 * @param place where the list goes on after it
 */
public record NoteRow(
        String ngoName, String county, String title, String body, @Nullable String subSector, Audience audience, LocalDate writtenOn,
        @Nullable NoteId own, NotePlace place) {}
