package peygir.coverage.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import java.time.LocalDate;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.OptimisticLockingFailureException;
import peygir.coverage.ActivityDetails;
import peygir.coverage.ActivityStatus;
import peygir.shared.CommandKey;
import peygir.shared.DomainException;
import peygir.shared.Messages;
import peygir.shared.ui.JalaliDatePicker;
import peygir.shared.ui.Notices;
import peygir.shared.ui.Panel;
import peygir.shared.ui.Translations;

/** What became of an activity: still true, began, ended, will not be. */
class ActivityActs extends Div {

    private final transient CoverageServices services;
    private final transient ActivityDetails details;
    private final transient Runnable done;

    ActivityActs(CoverageServices services, ActivityDetails details, Runnable done) {
        this.services = services;
        this.details = details;
        this.done = done;
        addClassName("no-print");
        var register = services.register();
        var id = details.row().id();
        var seen = details.row().version();
        var panel = new Panel(text("title"));
        var status = details.row().status();
        if ((status == ActivityStatus.PLANNED || status == ActivityStatus.RUNNING) && details.row().confirmedOn().isBefore(services.today())) {
            var key = CommandKey.fresh();
            panel.add(new Button(Translations.of(this, "coverage.ui.OwnActivities.stillTrue"), _ -> act(() -> register.confirm(services.who(), key, id, seen))));
        }
        var startKey = CommandKey.fresh();
        var finishKey = CommandKey.fresh();
        panel.add(
                day("started", "start", details.startedOn(), on -> register.start(services.who(), startKey, id, seen, on)),
                day("finished", "finish", details.finishedOn(), on -> register.finish(services.who(), finishKey, id, seen, on)),
                withdrawal());
        add(panel);
    }

    private Div day(String label, String verb, @Nullable LocalDate known, Consumer<LocalDate> command) {
        var on = new JalaliDatePicker(text(label), services.clock());
        on.setValue(known);
        var save = new Button(text(verb), _ -> {
            if (Days.given(on)) {
                try {
                    act(() -> command.accept(on.getValue()));
                } catch (DomainException refusal) {
                    on.setErrorMessage(Messages.text(getLocale(), refusal));
                    on.setInvalid(true);
                }
            }
        });
        var form = new Div(on, save);
        form.addClassName("act");
        return form;
    }

    private Button withdrawal() {
        var key = CommandKey.fresh();
        var withdraw = new Button(
                text("withdraw"), _ -> act(() -> services.register().withdraw(services.who(), key, details.row().id(), details.row().version())));
        withdraw.addThemeVariants(ButtonVariant.TERTIARY);
        return withdraw;
    }

    private void act(Runnable command) {
        try {
            command.run();
            Notices.done(text("done"));
        } catch (OptimisticLockingFailureException meanwhile) {
            Notices.refused(Translations.of(this, "coverage.ui.changedMeanwhile"));
        }
        done.run();
    }

    private String text(String thing, Object... arguments) {
        return Translations.of(this, "coverage.ui.ActivityActs." + thing, arguments);
    }
}
