package peygir.commitment.ui;

import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.component.upload.UploadI18N;
import com.vaadin.flow.server.streams.UploadHandler;
import java.util.List;
import org.jspecify.annotations.Nullable;
import peygir.commitment.CommitmentDetails;
import peygir.commitment.CommitmentLedger;
import peygir.commitment.EvidenceFile;
import peygir.shared.CommandKey;
import peygir.shared.DomainException;
import peygir.shared.Messages;
import peygir.shared.ui.LatinField;
import peygir.shared.ui.TextRule;
import peygir.shared.ui.Translations;

/** Gives evidence: a file, an address, or both. */
class EvidenceForm extends DeedForm {

    private static final TextRule DESCRIPTION = TextRule.required(CommitmentLedger.LONGEST_DETAIL);
    private static final TextRule LINK = TextRule.optional(CommitmentLedger.LONGEST_LINK);

    private final CommandKey fileKey = CommandKey.fresh();
    private final TextField description = DESCRIPTION.on(new TextField());
    private final LatinField link = LINK.on(new LatinField());
    private final Upload upload = new Upload();
    private final Span uploadProblem = new Span();
    private transient @Nullable Chosen file;

    /** A file that waits to be given. */
    private record Chosen(String name, byte[] content) {}

    EvidenceForm(Desk desk, CommitmentDetails seen, Runnable changed) {
        super(desk, seen, changed);
        description.setLabel(text("commitment.ui.EvidenceForm.description"));
        link.setLabel(text("commitment.ui.EvidenceForm.link"));
        link.setPlaceholder("https://");
        uploadProblem.addClassName("field-problem");
        uploadProblem.getElement().setAttribute("role", "alert");
        uploadField();
        add(description, hint("commitment.ui.EvidenceForm.hint"), upload, uploadProblem, link,
                buttons(primary("commitment.ui.EvidenceForm.save", this::save)));
    }

    private void uploadField() {
        upload.setMaxFiles(1);
        upload.setMaxFileSize(EvidenceFile.LARGEST);
        upload.setAcceptedFileExtensions(EvidenceFile.endings().toArray(String[]::new));
        upload.setUploadHandler(UploadHandler.inMemory((about, content) -> take(about.fileName(), content)));
        upload.addFileRejectedListener(rejected -> uploadProblem.setText(rejected.getErrorMessage()));
        upload.addFileRemovedListener(_ -> file = null);
        var words = new UploadI18N();
        words.setAddFiles(new UploadI18N.AddFiles().setOne(text("commitment.ui.EvidenceForm.choose")));
        words.setDropFiles(new UploadI18N.DropFiles().setOne(text("commitment.ui.EvidenceForm.drop")));
        words.setError(new UploadI18N.Error()
                .setFileIsTooBig(text("commitment.FileType.tooLarge"))
                .setIncorrectFileType(text("commitment.FileType.unknown"))
                .setTooManyFiles(text("commitment.ui.EvidenceForm.one")));
        words.setUploading(new UploadI18N.Uploading()
                .setStatus(new UploadI18N.Uploading.Status()
                        .setConnecting(text("commitment.ui.EvidenceForm.sending"))
                        .setStalled(text("commitment.ui.EvidenceForm.stalled"))
                        .setProcessing(text("commitment.ui.EvidenceForm.sending"))
                        .setHeld(text("commitment.ui.EvidenceForm.sending")))
                .setRemainingTime(new UploadI18N.Uploading.RemainingTime().setPrefix("").setUnknown(""))
                .setError(new UploadI18N.Uploading.Error()
                        .setServerUnavailable(text("commitment.ui.EvidenceForm.lost"))
                        .setUnexpectedServerError(text("commitment.ui.EvidenceForm.lost"))
                        .setForbidden(text("commitment.ui.EvidenceForm.lost"))));
        words.setUnits(new UploadI18N.Units().setSize(List.of("B", "KB", "MB")));
        upload.setI18n(words);
    }

    /** The content decides, before anything else is asked. */
    private void take(String name, byte[] content) {
        file = null;
        uploadProblem.setText("");
        try {
            EvidenceFile.check(content);
            file = new Chosen(name, content);
        } catch (DomainException refusal) {
            upload.clearFileList();
            uploadProblem.setText(Messages.text(Translations.localeOf(this), refusal));
        }
    }

    private void save() {
        var given = file;
        var address = link.getValue().strip();
        if (!DESCRIPTION.accepts(description) | !LINK.accepts(link)) {
            return;
        }
        if (given == null && address.isEmpty()) {
            link.setErrorMessage(text("commitment.ui.EvidenceForm.nothing"));
            link.setInvalid(true);
            return;
        }
        var id = seen().row().id();
        carryOut(link, "commitment.ui.EvidenceForm.done", () -> {
            if (!address.isEmpty()) {
                desk.ledger().giveLink(desk.who(), key(), id, description.getValue(), address);
            }
            if (given != null) {
                desk.ledger().giveFile(desk.who(), fileKey, id, description.getValue(), given.name(), given.content());
            }
        });
    }
}
