package peygir.operations;

import java.util.List;
import org.springframework.stereotype.Component;
import peygir.audit.AuditVerifier;

/** Reads the whole audit log again: every entry must follow from the one before it. */
@Component
class VerifyAudit implements Operation {

    private final AuditVerifier verifier;

    VerifyAudit(AuditVerifier verifier) {
        this.verifier = verifier;
    }

    @Override
    public String name() {
        return "verify-audit";
    }

    @Override
    public String usage() {
        return "verify-audit";
    }

    @Override
    public List<String> run(List<String> arguments) {
        if (!arguments.isEmpty()) {
            throw Refusal.wrongUsage("usage: " + usage());
        }
        verifier.firstBreak().ifPresent(place -> {
            throw Refusal.failed("the audit log was changed: entry " + place + " does not follow from the one before it");
        });
        return List.of("the audit log is whole");
    }
}
