package peygir.commitment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import peygir.meeting.MeetingId;
import peygir.shared.About;
import peygir.shared.CountyCode;
import peygir.shared.NgoId;
import peygir.shared.Subject;

/**
 * A promise as it is recorded.
 *
 * @param saidIn the meeting it was said in, if in one
 * @param line the minute line it was made of, if of one
 * @param keptBy what keeps this promise by itself, null when people prove it
 * @param bonds what it has to do with other promises
 * @param beneficiaries the NGOs it was given to
 */
public record Promise(
        CountyCode county, @Nullable Promiser promiser, Set<NgoId> beneficiaries, String text, String deliverable, String measure,
        @Nullable LocalDate due, @Nullable MeetingId saidIn, @Nullable UUID line, @Nullable KeptBy keptBy, Bonds bonds)
        implements About {

    /** A promise that stands alone. */
    public Promise(
            CountyCode county, @Nullable Promiser promiser, Set<NgoId> beneficiaries, String text, String deliverable, String measure,
            @Nullable LocalDate due, @Nullable MeetingId saidIn, @Nullable UUID line, @Nullable KeptBy keptBy) {
        this(county, promiser, beneficiaries, text, deliverable, measure, due, saidIn, line, keptBy, Bonds.NONE);
    }

    public Promise {
        beneficiaries = Set.copyOf(beneficiaries);
    }

    Promise withTexts(String text, String deliverable, String measure) {
        return new Promise(county, promiser, beneficiaries, text, deliverable, measure, due, saidIn, line, keptBy, bonds);
    }

    Promise alsoTo(NgoId ngo) {
        var all = new HashSet<>(beneficiaries);
        if (!(promiser instanceof Promiser.ByNgo(var own) && own.equals(ngo))) {
            all.add(ngo);
        }
        return new Promise(county, promiser, all, text, deliverable, measure, due, saidIn, line, keptBy, bonds);
    }

    @Override
    public Collection<? extends Subject> subjects() {
        var subjects = new ArrayList<Subject>(List.of(county));
        if (promiser != null) {
            subjects.add(promiser.id());
        }
        subjects.addAll(beneficiaries);
        if (saidIn != null) {
            subjects.add(saidIn);
        }
        if (keptBy instanceof KeptBy.OfSubject of) {
            subjects.add(of.subject());
        }
        subjects.addAll(bonds.others());
        return subjects;
    }
}
