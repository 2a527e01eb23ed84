package peygir.experience;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import peygir.shared.DomainException;
import peygir.shared.Letters;
import peygir.shared.NgoId;

/** What an NGO learned, in a few words; others find it until it is withdrawn. */
@Entity
@Table(name = "experience_note")
class Note {

    /** As wide as the search column: a letter may fold to several. */
    private static final int LONGEST_SEARCHED = 4500;

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private NoteId id;

    @Version
    private @Nullable Long version;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "ngo_id"))
    private NgoId ngo;

    private String title;
    private String body;
    private @Nullable String subSector;

    @Enumerated(EnumType.STRING)
    @Column(length = 10)
    private Audience audience;

    private String searchText;
    private LocalDate writtenOn;
    private @Nullable LocalDate withdrawnOn;

    protected Note() {}

    Note(NoteId id, NoteBook.Draft draft, LocalDate today) {
        this.id = id;
        this.ngo = draft.ngo();
        this.title = draft.title();
        this.body = draft.body();
        this.subSector = draft.subSector();
        this.audience = draft.audience();
        this.writtenOn = today;
        var searched = Letters.fold(title + " " + body);
        this.searchText = searched.length() <= LONGEST_SEARCHED ? searched : searched.substring(0, LONGEST_SEARCHED);
    }

    void withdraw(LocalDate today) {
        if (withdrawnOn != null) {
            throw new DomainException("experience.Note.withdrawnAlready", withdrawnOn);
        }
        withdrawnOn = today;
    }

    NoteId id() {
        return id;
    }

    NgoId ngo() {
        return ngo;
    }

    String title() {
        return title;
    }
}
