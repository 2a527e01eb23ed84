package peygir.operations;

import java.util.List;

/** Something that is asked for by its name at the terminal. */
interface Operation {

    /** As it is typed, {@code verify-audit}. */
    String name();

    /** What may follow the name, for the lines of usage. */
    String usage();

    /**
     * @return what was done, line by line
     * @throws Refusal when it cannot be done
     */
    List<String> run(List<String> arguments);

    /** Why an operation was not carried out: one line, and the exit code. */
    final class Refusal extends RuntimeException {

        private final int exitCode;

        private Refusal(int exitCode, String line) {
            super(line, null, false, false);
            this.exitCode = exitCode;
        }

        static Refusal wrongUsage(String line) {
            return new Refusal(2, line);
        }

        static Refusal failed(String line) {
            return new Refusal(1, line);
        }

        int exitCode() {
            return exitCode;
        }
    }
}
