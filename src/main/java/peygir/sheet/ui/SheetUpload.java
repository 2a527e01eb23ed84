package peygir.sheet.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.component.upload.UploadI18N;
import com.vaadin.flow.function.SerializableBiConsumer;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.server.streams.UploadHandler;
import java.util.List;
import peygir.shared.ui.Translations;
import peygir.sheet.SheetFile;

/** The field for one spreadsheet. What it is, its content tells when it has come; the name only helps to choose. */
public class SheetUpload extends Composite<Upload> {

    /**
     * @param came the file's name and its content
     * @param refused why the browser did not send it, in words
     */
    public SheetUpload(SerializableBiConsumer<String, byte[]> came, SerializableConsumer<String> refused) {
        var upload = getContent();
        upload.setMaxFiles(1);
        upload.setMaxFileSize(SheetFile.LARGEST);
        upload.setAcceptedFileExtensions(".xlsx", ".csv", ".txt", ".tsv");
        upload.setUploadHandler(UploadHandler.inMemory((about, content) -> {
            upload.clearFileList();
            came.accept(about.fileName(), content);
        }));
        upload.addFileRejectedListener(rejected -> {
            upload.clearFileList();
            refused.accept(rejected.getErrorMessage());
        });
        upload.setI18n(words());
    }

    private UploadI18N words() {
        var lost = text("lost");
        var words = new UploadI18N();
        words.setAddFiles(new UploadI18N.AddFiles().setOne(text("choose")));
        words.setDropFiles(new UploadI18N.DropFiles().setOne(text("drop")));
        words.setError(new UploadI18N.Error()
                .setFileIsTooBig(Translations.of(this, "sheet.SheetFile.tooLarge"))
                .setIncorrectFileType(Translations.of(this, "sheet.SheetFile.unreadable"))
                .setTooManyFiles(text("choose")));
        words.setUploading(new UploadI18N.Uploading()
                .setStatus(new UploadI18N.Uploading.Status().setConnecting("").setStalled("").setProcessing("").setHeld(""))
                .setRemainingTime(new UploadI18N.Uploading.RemainingTime().setPrefix("").setUnknown(""))
                .setError(new UploadI18N.Uploading.Error().setServerUnavailable(lost).setUnexpectedServerError(lost).setForbidden(lost)));
        words.setUnits(new UploadI18N.Units().setSize(List.of("B", "KB", "MB")));
        return words;
    }

    private String text(String thing) {
        return Translations.of(this, "sheet.ui.SheetUpload." + thing);
    }
}
