package peygir.commitment;

import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import peygir.access.Actor;
import peygir.access.Permit;
import peygir.access.Role;
import peygir.audit.Commands;
import peygir.shared.CommandKey;
import peygir.shared.CountyCode;
import peygir.shared.DomainException;
import peygir.shared.NotFound;

/** Where an NGO or a department promises something itself; the county's office follows it up as any other promise. */
@Service
public class OwnPromises {

    private final Commitments commitments;
    private final PromiseWriter writer;
    private final Commands commands;
    private final JdbcClient jdbc;

    OwnPromises(Commitments commitments, PromiseWriter writer, Commands commands, JdbcClient jdbc) {
        this.commitments = commitments;
        this.writer = writer;
        this.commands = commands;
        this.jdbc = jdbc;
    }

    /**
     * Puts one's own promise on record; whoever says it stands by it already.
     *
     * @param notVerifiable the explicit choice to record it although it lacks what would make it verifiable
     */
    @Permit({Role.NGO, Role.LIAISON})
    @Transactional
    public CommitmentId make(Actor who, CommandKey key, OwnPromise own, boolean notVerifiable) {
        var promisers = own.promisers();
        if (promisers.size() != 1) {
            throw new DomainException("commitment.OwnPromises.onePromiser");
        }
        var promiser = promisers.getFirst();
        var promise = writer.checked(
                new Promise(county(promiser), promiser, Set.of(), own.text(), own.deliverable(), own.measure(), own.due(), null, null, null),
                notVerifiable);
        return new CommitmentId(commands.once(who, key, "OwnPromises.make", () -> {
            var id = writer.put(who, promise);
            var commitment = commitments.findById(id).orElseThrow(NotFound::new);
            commitment.accept();
            commitments.save(commitment);
            return id.value();
        }));
    }

    private CountyCode county(Promiser promiser) {
        var place = switch (promiser) {
            case Promiser.ByNgo(var ngo) -> jdbc.sql("select county_code from ngo where id = ? and closed_on is null").param(ngo.value());
            case Promiser.ByDepartment(var department) -> jdbc.sql("select county_code from department where id = ?").param(department.value());
            case Promiser.ByOffice _ -> throw new NotFound();
        };
        return new CountyCode(place.query(String.class).optional().orElseThrow(NotFound::new));
    }
}
