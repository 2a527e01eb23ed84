package peygir.sample;

/** Why the sample mode does not start: one line for the person at the terminal, and the exit code. */
public class Refusal extends RuntimeException {

    private final int exitCode;

    Refusal(int exitCode, String line) {
        super(line, null, false, false);
        this.exitCode = exitCode;
    }

    int exitCode() {
        return exitCode;
    }

    public String line() {
        return String.valueOf(getMessage());
    }
}
