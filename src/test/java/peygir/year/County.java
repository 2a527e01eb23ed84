package peygir.year;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import peygir.access.Actor;
import peygir.access.Grant;
import peygir.access.Role;
import peygir.access.Scope;
import peygir.meeting.MeetingId;
import peygir.meeting.SeriesId;
import peygir.shared.AccountId;
import peygir.shared.CountyCode;
import peygir.shared.NgoId;
import peygir.shared.OfficeId;

/**
 * A county of the played year: its people, how diligent they are, and what has happened so far, written down by the
 * player for the recount and never read back from the product.
 */
final class County {

    /** How the people of a county are. Shares of one. */
    record Manner(double plans, double late, double approves, double works, double disputes) {}

    /** A promise as the player remembers it. */
    static final class Promised {
        final NgoId owner;
        final NgoId beneficiary;
        final LocalDate due;
        LocalDate current;
        String state;
        int evidence;
        @Nullable LocalDate verified;
        @Nullable Actor reporter;

        Promised(NgoId owner, NgoId beneficiary, LocalDate due, String state) {
            this.owner = owner;
            this.beneficiary = beneficiary;
            this.due = due;
            this.current = due;
            this.state = state;
        }

        boolean open() {
            return Set.of("PROPOSED", "ACCEPTED", "IN_PROGRESS", "REPORTED_DONE", "RETURNED").contains(state);
        }
    }

    /** The meeting under hand. */
    static final class Gathering {
        final MeetingId id;
        LocalDate day;
        String state = "PLANNED";
        Set<NgoId> present = new LinkedHashSet<>();

        Gathering(MeetingId id, LocalDate day) {
            this.id = id;
            this.day = day;
        }
    }

    final CountyCode code;
    final OfficeId office = OfficeId.random();
    final Manner manner;
    final Random chance;
    final List<NgoId> ngos = new ArrayList<>();
    final List<LocalDate> held = new ArrayList<>();
    final Map<NgoId, LocalDate> lastSeen = new LinkedHashMap<>();
    final Map<peygir.commitment.CommitmentId, Promised> promises = new LinkedHashMap<>();
    final List<Gathering> gatherings = new ArrayList<>();
    final LocalDate started;
    Actor expert;
    Actor governor;
    @Nullable SeriesId series;

    County(String code, LocalDate started, Manner manner, long seed) {
        this.code = new CountyCode(code);
        this.started = started;
        this.manner = manner;
        this.chance = new Random(seed);
        expert = actor("کارشناس", Role.EXPERT);
        governor = actor("فرماندار", Role.GOVERNOR);
    }

    /** Others come into the two offices; what was promised stays. */
    void handOver() {
        expert = actor("کارشناس تازه", Role.EXPERT);
        governor = actor("سرپرست تازه", Role.GOVERNOR);
    }

    Actor representative(NgoId ngo) {
        return new Actor(
                new AccountId(java.util.UUID.nameUUIDFromBytes(ngo.toString().getBytes(java.nio.charset.StandardCharsets.UTF_8))), "نماینده", "fa",
                Set.of(new Grant(Role.NGO, new Scope.OfNgo(ngo, code))));
    }

    private Actor actor(String name, Role role) {
        return new Actor(AccountId.random(), name, "fa", Set.of(new Grant(role, new Scope.OfCounty(code))));
    }

    boolean happens(double share) {
        return chance.nextDouble() < share;
    }

    NgoId anyNgo() {
        return ngos.get(chance.nextInt(ngos.size()));
    }
}
