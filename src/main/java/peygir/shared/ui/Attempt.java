package peygir.shared.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.shared.HasValidationProperties;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import peygir.shared.DomainException;
import peygir.shared.Messages;

/** Carries a command out and says a refusal beside the field it is about; what no field is about, in a line of its own or as a notice. */
public final class Attempt {

    private final Map<String, HasValidationProperties> fields = new LinkedHashMap<>();
    private @Nullable RefusalLine line;

    /** Refusals of these keys are about that field. */
    public Attempt beside(HasValidationProperties field, String... refusals) {
        for (var refusal : refusals) {
            fields.put(refusal, field);
        }
        return this;
    }

    /** Refusals that are about no field stand there. */
    public Attempt otherwise(RefusalLine line) {
        this.line = line;
        return this;
    }

    /** Whether it was carried out. */
    public boolean carriedOut(Component reader, Runnable command) {
        if (line != null) {
            line.setInvalid(false);
        }
        try {
            command.run();
            return true;
        } catch (DomainException refusal) {
            var field = fields.getOrDefault(refusal.translationKey(), line);
            if (field == null) {
                throw refusal;
            }
            field.setErrorMessage(Messages.text(Translations.localeOf(reader), refusal));
            field.setInvalid(true);
            return false;
        }
    }
}
