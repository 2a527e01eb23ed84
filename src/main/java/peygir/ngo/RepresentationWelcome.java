package peygir.ngo;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import peygir.access.Actor;
import peygir.audit.AuditLog;
import peygir.identity.Invited;
import peygir.identity.Welcome;
import peygir.shared.CountyCode;
import peygir.shared.DomainException;
import peygir.shared.Messages;
import peygir.shared.NotFound;

/** Somebody was invited to represent an NGO: a newcomer, or a person who represents another one already. */
@Component
class RepresentationWelcome implements Welcome {

    static final String KIND = "representation";

    private final RepresentationList representations;
    private final AuditLog audit;
    private final JdbcClient jdbc;
    private final Clock clock;

    RepresentationWelcome(RepresentationList representations, AuditLog audit, JdbcClient jdbc, Clock clock) {
        this.representations = representations;
        this.audit = audit;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Optional<Invited> invited(UUID subject, Locale locale) {
        return jdbc.sql("""
                        select r.person_name, r.role, n.name from representation r join ngo n on n.id = r.ngo_id
                        where r.id = :id and r.account_id is null and r.ended_at is null and (r.valid_to is null or r.valid_to >= :today) and n.closed_on is null
                        """)
                .param("id", subject)
                .param("today", LocalDate.now(clock))
                .query((row, _) -> new Invited(
                        row.getString("person_name"),
                        Messages.text(locale, "ngo.RepresentationWelcome.matter", row.getString("name"), row.getString("role")), true))
                .optional();
    }

    @Override
    public String claimed(UUID subject, Actor who) {
        var today = LocalDate.now(clock);
        var representation = representations.findById(new RepresentationId(subject)).orElseThrow(NotFound::new);
        var ngo = representation.ngo();
        var already = jdbc.sql("""
                        select n.name from representation r join ngo n on n.id = r.ngo_id
                        where r.ngo_id = ? and r.account_id = ? and r.ended_at is null and (r.valid_to is null or r.valid_to >= ?) limit 1
                        """)
                .params(ngo.value(), who.account().value(), today)
                .query(String.class)
                .optional();
        if (already.isPresent()) {
            throw new DomainException("ngo.RepresentationWelcome.already", already.get());
        }
        representation.claimedBy(who.account(), today);
        representations.save(representation);
        var county = new CountyCode(jdbc.sql("select county_code from ngo where id = ?").param(ngo.value()).query(String.class).single());
        audit.record(who, county, "RepresentationWelcome.claimed", "ngo " + ngo, representation.personName() + ": " + representation.role());
        // Before the first day nothing of the NGO opens: the entrance says from when on.
        return representation.begunBy(today) ? "my-ngo?ngo=" + ngo : "?later";
    }
}
