package peygir.ngo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import peygir.OfficeTest;
import peygir.access.Actor;
import peygir.ngo.DocumentShelf.Paper;
import peygir.ngo.NgoRegistry.Registration;
import peygir.shared.CommandKey;
import peygir.shared.DomainException;
import peygir.shared.NgoId;
import peygir.shared.NotFound;
import peygir.shared.StoredFile;

/** Papers of NGOs: kept with their last day, handed out as what they are, and to nobody else. */
@OfficeTest
class DocumentShelfTests {

    private static final byte[] PDF = "%PDF-1.7 statutes".getBytes(StandardCharsets.UTF_8);

    @Autowired
    private NgoRegistry registry;

    @Autowired
    private DocumentShelf shelf;

    private NgoId ngo;
    private Actor own;

    @BeforeEach
    void anNgo() {
        ngo = registry.register(
                People.expert(), CommandKey.fresh(), new Registration(People.COUNTY, Profile.of("سمن " + UUID.randomUUID(), "CUL", LegalForm.GROUP)));
        own = People.representative(ngo);
    }

    @Test
    void aFileIsKeptOnceUnderAHarmlessNameAndHandedOutAsItWas() {
        var key = CommandKey.fresh();
        var paper = paper("اساسنامه <b>", null, StoredFile.of("../اساسنامه.html", PDF), null);

        assertThat(shelf.put(own, key, paper)).isEqualTo(shelf.put(own, key, paper));

        var row = shelf.of(People.director(), ngo).getFirst();
        assertThat(shelf.of(own, ngo)).hasSize(1);
        assertThat(row.fileName()).isEqualTo(".._اساسنامه.pdf");
        assertThat(shelf.file(People.expert(), row.id()).content()).isEqualTo(PDF);
        assertThat(shelf.file(own, row.id()).type()).isEqualTo("application/pdf");
    }

    @Test
    void aPaperIsAFileOrAnAddressAndNeverAScript() {
        refused("ngo.DocumentShelf.nothing", () -> paper("هیچ", null, null, null));
        for (var bad : new String[] {"javascript:alert(1)", "file:///etc/passwd", "نشانی", "http://"}) {
            refused("ngo.DocumentShelf.notALink", () -> paper("نشانی", bad, null, null));
        }
        refused("shared.FileType.unknown", () -> StoredFile.of("a.pdf", "<html>".getBytes(StandardCharsets.UTF_8)));
        refused("shared.ui.TextRule.tooLong", () -> paper("ن".repeat(100_000), "https://example.ir", null, null));
        assertThat(paper("نشانی", "https://example.ir/a", null, null).link()).isEqualTo("https://example.ir/a");
    }

    @Test
    void whatIsOverAlreadyIsNotTaken() {
        refused("ngo.DocumentShelf.overAlready", () ->
                shelf.put(own, CommandKey.fresh(), paper("اجاره", "https://example.ir", null, LocalDate.of(2020, 1, 1))));
    }

    @Test
    void whatIsTakenAwayIsThereNoMore() {
        var id = shelf.put(own, CommandKey.fresh(), paper("نامه", null, StoredFile.of("n.pdf", PDF), null));

        shelf.takeAway(own, CommandKey.fresh(), id);
        shelf.takeAway(own, CommandKey.fresh(), id);

        assertThat(shelf.of(own, ngo)).isEmpty();
        assertThatThrownBy(() -> shelf.file(own, id)).isInstanceOf(NotFound.class);
    }

    @Test
    void strangersFindNothing() {
        var id = shelf.put(own, CommandKey.fresh(), paper("نامه", null, StoredFile.of("n.pdf", PDF), null));
        var other = People.representative(NgoId.random());

        assertThatThrownBy(() -> shelf.file(other, id)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> shelf.takeAway(other, CommandKey.fresh(), id)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> shelf.file(People.neighbour(), id)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> shelf.put(other, CommandKey.fresh(), paper("نامه", "https://example.ir", null, null))).isInstanceOf(NotFound.class);
    }

    private Paper paper(String title, @Nullable String link, @Nullable StoredFile file, @Nullable LocalDate until) {
        return new Paper(ngo, DocumentKind.STATUTES, title, until, link, file);
    }

    private static void refused(String key, ThrowingCallable act) {
        assertThatThrownBy(act)
                .isInstanceOfSatisfying(DomainException.class, refusal -> assertThat(refusal.translationKey()).isEqualTo(key));
    }
}
