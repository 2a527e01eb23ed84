package peygir.bench;

/** Why a benchmark does not run, in one line. */
final class Refusal extends RuntimeException {

    Refusal(String line) {
        super(line, null, false, false);
    }
}
