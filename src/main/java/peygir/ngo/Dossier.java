package peygir.ngo;

import java.util.List;
import peygir.ngo.NgoDetails.LicenceRow;

/**
 * What lies in an NGO's file beside its record.
 *
 * @param licences all it was ever given, the latest first
 * @param documents the papers on its shelf, by kind, the latest first
 * @param capacities what it declared and did not withdraw, the latest first
 * @param expectations all it raised, the latest first
 */
public record Dossier(List<LicenceRow> licences, List<DocumentRow> documents, List<CapacityRow> capacities, List<ExpectationRow> expectations) {

    static final Dossier EMPTY = new Dossier(List.of(), List.of(), List.of(), List.of());

    public Dossier {
        licences = List.copyOf(licences);
        documents = List.copyOf(documents);
        capacities = List.copyOf(capacities);
        expectations = List.copyOf(expectations);
    }
}
