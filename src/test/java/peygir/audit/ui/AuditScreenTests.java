package peygir.audit.ui;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import peygir.OfficeScreen;
import peygir.SampleOffice;
import peygir.SamplePeople;

/** The auditor's page of what was done. */
@SampleOffice
class AuditScreenTests extends OfficeScreen {

    @Test
    void nothingFoundAndNothingYetAreToldApart() {
        signIn(SamplePeople.auditor());
        go("audit");
        assertThat(read()).as("nobody asked for words").doesNotContain(text("none"));
        go("audit?q=zzz");
        assertThat(read()).contains(text("none")).doesNotContain(text("nothing"));
    }

    @Override
    protected String words() {
        return "audit.ui.AuditView.";
    }
}
