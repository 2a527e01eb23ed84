package peygir.network;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import peygir.access.Actor;
import peygir.access.Permit;
import peygir.access.Role;
import peygir.audit.AuditLog;
import peygir.audit.Commands;
import peygir.shared.About;
import peygir.shared.CommandKey;
import peygir.shared.CountyCode;
import peygir.shared.DomainException;
import peygir.shared.NgoId;
import peygir.shared.NotFound;
import peygir.shared.Subject;
import peygir.shared.Texts;

/** Where networks are proposed, joined, left and approved. */
@Service
public class NetworkDesk {

    public static final int LONGEST_NAME = 200;
    public static final int LONGEST_PURPOSE = 1000;
    public static final int LONGEST_REMARK = 500;

    private final JdbcClient jdbc;
    private final Members members;
    private final Commands commands;
    private final AuditLog audit;
    private final Clock clock;
    private final int fewest;

    NetworkDesk(
            JdbcClient jdbc, Members members, Commands commands, AuditLog audit, Clock clock, @Value("${peygir.networks.fewest:5}") int fewest) {
        this.jdbc = jdbc;
        this.members = members;
        this.commands = commands;
        this.audit = audit;
        this.clock = clock;
        this.fewest = fewest;
    }

    /**
     * A network somebody has in mind.
     *
     * @param sector the one subject of all its members
     * @param subSector closer, or null
     * @param coordinator speaks for it; the first to be asked
     */
    public record Proposal(String name, String sector, @Nullable String subSector, String purpose, NgoId coordinator) implements About {

        public Proposal {
            name = Texts.required(name, LONGEST_NAME, "network.NetworkDesk.nameNeeded");
            purpose = Texts.required(purpose, LONGEST_PURPOSE, "network.NetworkDesk.purposeNeeded");
        }

        @Override
        public Collection<? extends Subject> subjects() {
            return List.of(coordinator);
        }
    }

    /** What the governor says to a proposal. */
    public record Decision(boolean approved, String remark) {

        public Decision {
            remark = Texts.orEmpty(remark, LONGEST_REMARK);
        }
    }

    /** Proposes a network; an NGO proposes one it would coordinate and is its first member. */
    @Permit({Role.EXPERT, Role.GOVERNOR, Role.NGO})
    @Transactional
    public NetworkId propose(Actor who, CommandKey key, Proposal proposal) {
        return new NetworkId(commands.once(who, key, "NetworkDesk.propose", () -> {
            var county = county(proposal.coordinator());
            expectSubject(proposal);
            members.expectOfCounty(proposal.coordinator(), county);
            members.expectOfSector(proposal.coordinator(), proposal.sector());
            var id = NetworkId.random();
            var today = LocalDate.now(clock);
            try {
                jdbc.sql("""
                                insert into network (id, version, county_code, name, sector_code, sub_sector, purpose, coordinator, proposed_on, proposed_by, state)
                                values (:id, 0, :county, :name, :sector, :sub, :purpose, :coordinator, :today, :by, 'PROPOSED')
                                """)
                        .param("id", id.value())
                        .param("county", county.value())
                        .param("name", proposal.name())
                        .param("sector", proposal.sector())
                        .param("sub", proposal.subSector())
                        .param("purpose", proposal.purpose())
                        .param("coordinator", proposal.coordinator().value())
                        .param("today", today)
                        .param("by", who.name())
                        .update();
            } catch (DuplicateKeyException _) {
                throw new DomainException("network.NetworkDesk.sameName", proposal.name());
            }
            var own = who.ngos().contains(proposal.coordinator());
            jdbc.sql("insert into network_member (network_id, ngo_id, asked_on, accepted_on) values (:network, :ngo, :asked, :accepted)")
                    .param("network", id.value())
                    .param("ngo", proposal.coordinator().value())
                    .param("asked", today)
                    .param("accepted", own ? today : null)
                    .update();
            audit.record(who, county, "NetworkDesk.propose", "network " + id, proposal.name());
            return id.value();
        }));
    }

    private void expectSubject(Proposal proposal) {
        var known = jdbc.sql("select count(*) from sector s left join sub_sector u on u.code = :sub and u.sector_code = s.code where s.code = :sector and (:sub is null or u.code is not null)")
                .param("sub", proposal.subSector())
                .param("sector", proposal.sector())
                .query(Integer.class)
                .single();
        if (known == 0) {
            throw new NotFound();
        }
    }

    /** Asks an NGO of the same county and subject to join; one that refused or left may be asked again. */
    @Permit({Role.EXPERT, Role.GOVERNOR})
    @Transactional
    public void ask(Actor who, CommandKey key, NetworkId network, NgoId ngo) {
        commands.once(who, key, "NetworkDesk.ask", () -> {
            var known = lock(network);
            if (known.state == NetworkState.DECLINED) {
                throw new DomainException("network.NetworkDesk.declined");
            }
            members.expectOfCounty(ngo, known.county);
            members.expectOfSector(ngo, known.sector);
            var asked = jdbc.sql("""
                            insert into network_member (network_id, ngo_id, asked_on) values (:network, :ngo, :today)
                            on duplicate key update asked_on = if(accepted_on is null or left_on is not null, :today, asked_on),
                              accepted_on = if(left_on is not null, null, accepted_on), declined_on = null, left_on = null
                            """)
                    .param("network", network.value())
                    .param("ngo", ngo.value())
                    .param("today", LocalDate.now(clock))
                    .update();
            audit.record(who, known.county, "NetworkDesk.ask", "network " + network, ngo + (asked == 1 ? "" : " again"));
            return network.value();
        });
    }

    /** An NGO that was asked says yes or no. */
    @Permit({Role.NGO})
    @Transactional
    public void answer(Actor who, CommandKey key, NetworkId network, NgoId ngo, boolean accepts) {
        commands.once(who, key, "NetworkDesk.answer", () -> {
            var known = lock(network);
            var answered = jdbc.sql("update network_member set " + (accepts ? "accepted_on" : "declined_on")
                            + " = ? where network_id = ? and ngo_id = ? and accepted_on is null and declined_on is null")
                    .params(LocalDate.now(clock), network.value(), ngo.value())
                    .update();
            if (answered == 0) {
                throw new DomainException("network.NetworkDesk.notAsked");
            }
            audit.record(who, known.county, "NetworkDesk.answer", "network " + network, ngo + (accepts ? " joins" : " declines"));
            return network.value();
        });
    }

    /** A member leaves. The network is not dissolved by that; when it has become too small, it is shown so. */
    @Permit({Role.NGO, Role.EXPERT, Role.GOVERNOR})
    @Transactional
    public void leave(Actor who, CommandKey key, NetworkId network, NgoId ngo) {
        commands.once(who, key, "NetworkDesk.leave", () -> {
            var known = lock(network);
            if (known.coordinator.equals(ngo)) {
                throw new DomainException("network.NetworkDesk.coordinatorStays");
            }
            var left = jdbc.sql("update network_member set left_on = ? where network_id = ? and ngo_id = ? and accepted_on is not null and left_on is null")
                    .params(LocalDate.now(clock), network.value(), ngo.value())
                    .update();
            if (left == 0) {
                throw new DomainException("network.NetworkDesk.noMember");
            }
            audit.record(who, known.county, "NetworkDesk.leave", "network " + network, ngo.toString());
            return network.value();
        });
    }

    /** Gives the coordination to another member. */
    @Permit({Role.EXPERT, Role.GOVERNOR})
    @Transactional
    public void handOver(Actor who, CommandKey key, NetworkId network, NgoId coordinator) {
        commands.once(who, key, "NetworkDesk.handOver", () -> {
            var known = lock(network);
            var member = jdbc.sql("select count(*) from network_member where network_id = ? and ngo_id = ? and accepted_on is not null and left_on is null")
                    .params(network.value(), coordinator.value())
                    .query(Integer.class)
                    .single();
            if (member == 0) {
                throw new DomainException("network.NetworkDesk.noMember");
            }
            jdbc.sql("update network set coordinator = ?, version = version + 1 where id = ?").params(coordinator.value(), network.value()).update();
            audit.record(who, known.county, "NetworkDesk.handOver", "network " + network, known.coordinator + " \u2192 " + coordinator);
            return network.value();
        });
    }

    /**
     * The governor approves a network that has members enough, or declines it.
     *
     * @throws OptimisticLockingFailureException when someone decided meanwhile
     */
    @Permit({Role.GOVERNOR})
    @Transactional
    public void decide(Actor who, CommandKey key, NetworkId network, long version, Decision decision) {
        commands.once(who, key, "NetworkDesk.decide", () -> {
            var known = lock(network);
            if (known.version != version) {
                throw new OptimisticLockingFailureException("network " + network);
            }
            if (known.state != NetworkState.PROPOSED) {
                throw new DomainException("network.NetworkDesk.decidedAlready");
            }
            if (decision.approved() && known.members < fewest) {
                throw new DomainException("network.NetworkDesk.tooFew", fewest, known.members);
            }
            if (!decision.approved() && decision.remark().isEmpty()) {
                throw new DomainException("network.NetworkDesk.reasonNeeded");
            }
            jdbc.sql("update network set state = ?, decided_on = ?, decided_by = ?, remark = nullif(?, ''), version = version + 1 where id = ?")
                    .params(decision.approved() ? "APPROVED" : "DECLINED", LocalDate.now(clock), who.name(), decision.remark(), network.value())
                    .update();
            audit.record(who, known.county, "NetworkDesk.decide", "network " + network, (decision.approved() ? "approved " : "declined ") + decision.remark());
            return network.value();
        });
    }

    private record Known(CountyCode county, String sector, NgoId coordinator, NetworkState state, long version, int members) {}

    private Known lock(NetworkId network) {
        return jdbc.sql("""
                        select w.county_code, w.sector_code, w.coordinator, w.state, w.version,
                               (select count(*) from network_member m where m.network_id = w.id and m.accepted_on is not null and m.left_on is null) as members
                        from network w where w.id = ? for update
                        """)
                .param(network.value())
                .query((row, _) -> new Known(
                        new CountyCode(row.getString("county_code")), row.getString("sector_code"), NgoId.of(row.getString("coordinator")),
                        NetworkState.valueOf(row.getString("state")), row.getLong("version"), row.getInt("members")))
                .optional()
                .orElseThrow(NotFound::new);
    }

    private CountyCode county(NgoId ngo) {
        return new CountyCode(
                jdbc.sql("select county_code from ngo where id = ?").param(ngo.value()).query(String.class).optional().orElseThrow(NotFound::new));
    }
}
