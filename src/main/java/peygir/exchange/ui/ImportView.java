package peygir.exchange.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.component.upload.UploadI18N;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.streams.UploadHandler;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import peygir.access.CurrentActor;
import peygir.access.Role;
import peygir.exchange.ImportDesk;
import peygir.ngo.Taxonomy;
import peygir.shared.CountyCode;
import peygir.shared.DomainException;
import peygir.shared.Messages;
import peygir.shared.NotFound;
import peygir.shared.ui.Panel;
import peygir.shared.ui.Translations;

/** A list of NGOs becomes a county's register: chosen, tried, mended, taken; and the imports before, which can be undone. */
@Route("import")
@RolesAllowed({Role.Names.EXPERT, Role.Names.GOVERNOR})
class ImportView extends Main implements AfterNavigationObserver, HasDynamicTitle {

    static final int LARGEST = 5 * 1024 * 1024;

    private final transient ImportDesk desk;
    private final transient Taxonomy taxonomy;
    private final transient CurrentActor current;
    private final Upload upload = new Upload();
    private final Span problem = new Span();
    private final Div result = new Div();
    private final Div log = new Div();

    ImportView(ImportDesk desk, Taxonomy taxonomy, CurrentActor current) {
        this.desk = desk;
        this.taxonomy = taxonomy;
        this.current = current;
        addClassName("page");
        var head = new Div(new H1(getPageTitle()));
        head.addClassName("page-head");
        var lead = new Paragraph(text("lead"));
        lead.addClassName("page-lead");
        var columns = new Paragraph(text("columns"));
        columns.addClassName("meta");
        problem.addClassName("field-problem");
        problem.getElement().setAttribute("role", "alert");
        uploadField();
        result.addClassName("page-groups");
        add(head, lead, new Panel(text("file"), upload, problem, columns), result, log);
    }

    private void uploadField() {
        upload.setMaxFiles(1);
        upload.setMaxFileSize(LARGEST);
        upload.setAcceptedFileExtensions(".xlsx", ".csv", ".txt");
        upload.setUploadHandler(UploadHandler.inMemory((about, content) -> check(about.fileName(), content)));
        upload.addFileRejectedListener(rejected -> refuse(rejected.getErrorMessage()));
        var words = new UploadI18N();
        words.setAddFiles(new UploadI18N.AddFiles().setOne(text("choose")));
        words.setDropFiles(new UploadI18N.DropFiles().setOne(text("drop")));
        words.setError(new UploadI18N.Error()
                .setFileIsTooBig(Translations.of(this, "exchange.SheetFile.tooLarge"))
                .setIncorrectFileType(Translations.of(this, "exchange.SheetFile.unreadable"))
                .setTooManyFiles(text("choose")));
        words.setUploading(new UploadI18N.Uploading()
                .setStatus(new UploadI18N.Uploading.Status().setConnecting("").setStalled("").setProcessing("").setHeld(""))
                .setRemainingTime(new UploadI18N.Uploading.RemainingTime().setPrefix("").setUnknown(""))
                .setError(new UploadI18N.Uploading.Error()
                        .setServerUnavailable(text("lost")).setUnexpectedServerError(text("lost")).setForbidden(text("lost"))));
        words.setUnits(new UploadI18N.Units().setSize(List.of("B", "KB", "MB")));
        upload.setI18n(words);
    }

    /** Tries the file, again after a word became known. */
    void check(String name, byte[] content) {
        problem.setText("");
        result.removeAll();
        upload.clearFileList();
        try {
            var check = desk.check(current.get(), county(), content);
            result.add(new CheckPanel(this, taxonomy, name, content, check));
        } catch (DomainException refusal) {
            refuse(Messages.text(Translations.localeOf(this), refusal));
        }
    }

    private void refuse(String words) {
        upload.clearFileList();
        problem.setText(words);
    }

    /** The import was carried out: nothing is left to be tried. */
    void taken() {
        result.removeAll();
        showLog();
    }

    ImportDesk desk() {
        return desk;
    }

    CurrentActor current() {
        return current;
    }

    CountyCode county() {
        return current.get().county().orElseThrow(NotFound::new);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        showLog();
    }

    private void showLog() {
        log.removeAll();
        var runs = desk.log(current.get(), county());
        if (!runs.isEmpty()) {
            log.add(new Panel(text("log"), new ImportLog(this, runs)));
        }
    }

    /** Something was undone. */
    void undone() {
        showLog();
    }

    @Override
    public String getPageTitle() {
        return text("title");
    }

    private String text(String thing, Object... arguments) {
        return Translations.of(this, "exchange.ui.ImportView." + thing, arguments);
    }
}
