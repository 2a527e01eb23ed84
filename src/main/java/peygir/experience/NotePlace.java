package peygir.experience;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.UUID;

/** Where a page of the notes ends: the next one begins after it, however many there are. */
public record NotePlace(LocalDate writtenOn, UUID note) implements Serializable {}
