package peygir.ngo;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
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
import peygir.shared.Reading;
import peygir.shared.StoredFile;
import peygir.shared.Subject;
import peygir.shared.Texts;

/** The papers of NGOs: statutes, letters, leases, each with its last day, as a file or as an address. */
@Service
public class DocumentShelf {

    public static final int LONGEST_TITLE = 200;
    public static final int LONGEST_LINK = 1000;

    /** More papers than this are an archive of their own. */
    public static final int MOST = 50;

    private final Commands commands;
    private final AuditLog audit;
    private final JdbcClient jdbc;
    private final Clock clock;

    DocumentShelf(Commands commands, AuditLog audit, JdbcClient jdbc, Clock clock) {
        this.commands = commands;
        this.audit = audit;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * A paper to be put on the shelf: a file, an address, or both.
     *
     * @param validUntil its last day, null when it has no end
     */
    public record Paper(
            NgoId ngo, DocumentKind kind, String title, @Nullable LocalDate validUntil, @Nullable String link, @Nullable StoredFile file)
            implements About {

        public Paper {
            title = Texts.required(title, LONGEST_TITLE, "shared.ui.TextRule.required");
            link = Texts.orNull(link, LONGEST_LINK);
            if (link == null && file == null) {
                throw new DomainException("ngo.DocumentShelf.nothing");
            }
            if (link != null && !isAddress(link)) {
                throw new DomainException("ngo.DocumentShelf.notALink");
            }
        }

        private static boolean isAddress(String link) {
            try {
                var address = new URI(link);
                return ("https".equalsIgnoreCase(address.getScheme()) || "http".equalsIgnoreCase(address.getScheme())) && address.getHost() != null;
            } catch (URISyntaxException unreadable) {
                return false;
            }
        }

        @Override
        public Collection<? extends Subject> subjects() {
            return List.of(ngo);
        }
    }

    /** An NGO's papers, by kind, the latest first. */
    @Permit({Role.NGO, Role.DIRECTOR, Role.GOVERNOR, Role.EXPERT, Role.AUDITOR, Role.NATIONAL})
    @Reading
    public List<DocumentRow> of(Actor who, NgoId ngo) {
        return jdbc.sql("select id, kind, title, valid_until, link, file_name, given_on, given_by from ngo_document"
                        + " where ngo_id = ? and withdrawn_on is null order by kind, given_on desc, title, id")
                .param(ngo.value())
                .query((row, _) -> new DocumentRow(
                        DocumentId.of(row.getString("id")), DocumentKind.valueOf(row.getString("kind")), row.getString("title"),
                        row.getObject("valid_until", LocalDate.class), row.getString("link"), row.getString("file_name"),
                        row.getObject("given_on", LocalDate.class), row.getString("given_by")))
                .list();
    }

    /** A paper that is a file, with its content. */
    @Permit({Role.NGO, Role.DIRECTOR, Role.GOVERNOR, Role.EXPERT, Role.AUDITOR, Role.NATIONAL})
    @Reading
    public StoredFile file(Actor who, DocumentId id) {
        return jdbc.sql("select file_name, file_type, content from ngo_document where id = ? and content is not null and withdrawn_on is null")
                .param(id.value())
                .query((row, _) -> new StoredFile(row.getString("file_name"), row.getString("file_type"), row.getBytes("content")))
                .optional()
                .orElseThrow(NotFound::new);
    }

    /** Puts a paper on the shelf. */
    @Permit({Role.NGO, Role.EXPERT, Role.GOVERNOR})
    @Transactional
    public DocumentId put(Actor who, CommandKey key, Paper paper) {
        return new DocumentId(commands.once(who, key, "DocumentShelf.put", () -> {
            var today = LocalDate.now(clock);
            if (paper.validUntil() != null && paper.validUntil().isBefore(today)) {
                throw new DomainException("ngo.DocumentShelf.overAlready", today);
            }
            // Two who put the fiftieth at once wait for each other.
            var county = jdbc.sql("select county_code from ngo where id = ? for update")
                    .param(paper.ngo().value())
                    .query(String.class)
                    .optional()
                    .orElseThrow(NotFound::new);
            if (jdbc.sql("select count(*) from ngo_document where ngo_id = ? and withdrawn_on is null").param(paper.ngo().value()).query(Integer.class).single() >= MOST) {
                throw new DomainException("ngo.DocumentShelf.full", MOST);
            }
            var id = UUID.randomUUID();
            var file = paper.file();
            jdbc.sql("""
                            insert into ngo_document (id, ngo_id, kind, title, valid_until, link, file_name, file_type, content, given_on, given_by)
                            values (:id, :ngo, :kind, :title, :until, :link, :name, :type, :content, :today, :by)
                            """)
                    .param("id", id)
                    .param("ngo", paper.ngo().value())
                    .param("kind", paper.kind().name())
                    .param("title", paper.title())
                    .param("until", paper.validUntil())
                    .param("link", paper.link())
                    .param("name", file == null ? null : file.name())
                    .param("type", file == null ? null : file.type())
                    .param("content", file == null ? null : file.content())
                    .param("today", today)
                    .param("by", who.name().length() <= 120 ? who.name() : who.name().substring(0, 120))
                    .update();
            audit.record(who, new CountyCode(county), "DocumentShelf.put", "ngo " + paper.ngo(), id + ": " + paper.title());
            return id;
        }));
    }

    /** Takes a paper off the shelf; what was said in it stays in the log. */
    @Permit({Role.NGO, Role.EXPERT, Role.GOVERNOR})
    @Transactional
    public void takeAway(Actor who, CommandKey key, DocumentId id) {
        commands.once(who, key, "DocumentShelf.takeAway", () -> {
            var ngo = jdbc.sql("select ngo_id from ngo_document where id = ?").param(id.value()).query(String.class).optional().orElseThrow(NotFound::new);
            var taken = jdbc.sql("update ngo_document set withdrawn_on = ? where id = ? and withdrawn_on is null")
                    .params(LocalDate.now(clock), id.value())
                    .update();
            if (taken == 1) {
                var county = jdbc.sql("select county_code from ngo where id = ?").param(ngo).query(String.class).single();
                audit.record(who, new CountyCode(county), "DocumentShelf.takeAway", "ngo " + ngo, id.toString());
            }
            return id.value();
        });
    }
}
