package peygir.commitment;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One step of a commitment's story.
 *
 * @param what key of the sentence's head, under {@code commitment.StoryStep}
 * @param detail what was said or given, in the words of whoever did
 * @param link an address given as evidence
 * @param file id of an evidence file
 */
public record StoryStep(LocalDate on, String what, @Nullable String by, @Nullable String detail, @Nullable String link, @Nullable UUID file) {}
