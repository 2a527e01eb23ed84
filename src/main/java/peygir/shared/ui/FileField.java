package peygir.shared.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.component.upload.UploadI18N;
import com.vaadin.flow.server.streams.UploadHandler;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import peygir.shared.DomainException;
import peygir.shared.Messages;
import peygir.shared.StoredFile;

/** Takes one file; what its content is decides, and what is wrong with it is said below it. */
public class FileField extends Composite<Div> {

    private final Upload upload = new Upload();
    private final Span problem = new Span();
    private transient @Nullable StoredFile file;

    public FileField() {
        problem.addClassName("field-problem");
        problem.getElement().setAttribute("role", "alert");
        upload.setMaxFiles(1);
        upload.setMaxFileSize(StoredFile.LARGEST);
        upload.setAcceptedFileExtensions(StoredFile.endings().toArray(String[]::new));
        upload.setUploadHandler(UploadHandler.inMemory((about, content) -> take(about.fileName(), content)));
        upload.addFileRejectedListener(rejected -> problem.setText(rejected.getErrorMessage()));
        upload.addFileRemovedListener(_ -> file = null);
        upload.setI18n(words());
        getContent().add(upload, problem);
    }

    /** The file that waits to be given, if one was chosen. */
    public Optional<StoredFile> chosen() {
        return Optional.ofNullable(file);
    }

    /** The content decides, before anything else is asked. */
    private void take(String name, byte[] content) {
        file = null;
        problem.setText("");
        try {
            file = StoredFile.of(name, content);
        } catch (DomainException refusal) {
            upload.clearFileList();
            problem.setText(Messages.text(Translations.localeOf(this), refusal));
        }
    }

    private UploadI18N words() {
        var words = new UploadI18N();
        words.setAddFiles(new UploadI18N.AddFiles().setOne(text("choose")));
        words.setDropFiles(new UploadI18N.DropFiles().setOne(text("drop")));
        words.setError(new UploadI18N.Error()
                .setFileIsTooBig(Translations.of(this, "shared.FileType.tooLarge"))
                .setIncorrectFileType(Translations.of(this, "shared.FileType.unknown"))
                .setTooManyFiles(text("one")));
        words.setUploading(new UploadI18N.Uploading()
                .setStatus(new UploadI18N.Uploading.Status()
                        .setConnecting(text("sending"))
                        .setStalled(text("stalled"))
                        .setProcessing(text("sending"))
                        .setHeld(text("sending")))
                .setRemainingTime(new UploadI18N.Uploading.RemainingTime().setPrefix("").setUnknown(""))
                .setError(new UploadI18N.Uploading.Error()
                        .setServerUnavailable(text("lost"))
                        .setUnexpectedServerError(text("lost"))
                        .setForbidden(text("lost"))));
        words.setUnits(new UploadI18N.Units().setSize(List.of("B", "KB", "MB")));
        return words;
    }

    private String text(String part) {
        return Translations.of(this, "shared.ui.FileField." + part);
    }
}
