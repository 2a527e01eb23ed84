package peygir.experience;

import java.util.Optional;
import org.springframework.data.repository.Repository;

interface Notes extends Repository<Note, NoteId> {

    Note save(Note note);

    Optional<Note> findById(NoteId id);
}
