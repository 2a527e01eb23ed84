package peygir.sample;

import java.util.List;

/** The sign-in names of the sample mode; one password opens them all. */
final class SampleAccounts {

    static final List<String> NAMES = List.of(
            "director", "governor", "expert", "governor.taft", "ngo", "ngo2", "ngo.taft", "liaison", "auditor", "admin");

    private SampleAccounts() {}
}
