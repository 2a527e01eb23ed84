package peygir.shared;

/** A refusal: the key of the sentence that says why, and what to put into it. */
public class DomainException extends RuntimeException {

    private final String translationKey;
    private final transient Object[] arguments;

    public DomainException(String translationKey, Object... arguments) {
        super(translationKey + java.util.Arrays.toString(arguments));
        this.translationKey = translationKey;
        this.arguments = arguments.clone();
    }

    public String translationKey() {
        return translationKey;
    }

    public Object[] arguments() {
        return arguments.clone();
    }
}
