package peygir.experience;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import peygir.access.Actor;
import peygir.access.Permit;
import peygir.access.Role;
import peygir.access.Scope;
import peygir.audit.AuditLog;
import peygir.audit.Commands;
import peygir.shared.About;
import peygir.shared.CommandKey;
import peygir.shared.CountyCode;
import peygir.shared.DomainException;
import peygir.shared.Letters;
import peygir.shared.NgoId;
import peygir.shared.NotFound;
import peygir.shared.Reading;
import peygir.shared.Subject;

/** Short notes of NGOs on what they learned: written by one, found and read by the others. */
@Service
public class NoteBook {

    public static final int LONGEST_TITLE = 160;
    public static final int LONGEST_BODY = 2000;

    private static final int LONGEST_TERM = 200;
    private static final int MOST_WORDS = 8;

    private final Notes notes;
    private final Commands commands;
    private final AuditLog audit;
    private final JdbcClient jdbc;
    private final Clock clock;

    NoteBook(Notes notes, Commands commands, AuditLog audit, JdbcClient jdbc, Clock clock) {
        this.notes = notes;
        this.commands = commands;
        this.audit = audit;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * A note to be published.
     *
     * @param subSector code of what it is about, null when that is not said
     */
    public record Draft(NgoId ngo, String title, String body, @Nullable String subSector, Audience audience) implements About {

        public Draft {
            title = required(title, LONGEST_TITLE);
            body = required(body, LONGEST_BODY);
        }

        private static String required(String typed, int longest) {
            var text = Letters.store(typed).strip();
            if (text.isEmpty()) {
                throw new DomainException("shared.ui.TextRule.required");
            }
            if (text.length() > longest) {
                throw new DomainException("shared.ui.TextRule.tooLong", longest, text.length());
            }
            return text;
        }

        @Override
        public Collection<? extends Subject> subjects() {
            return List.of(ngo);
        }
    }

    /**
     * Notes the reader may find, the latest first; every word of the term is in each.
     *
     * @param after where the page before ended, null for the first page
     */
    @Permit({Role.NGO, Role.DIRECTOR, Role.GOVERNOR, Role.EXPERT, Role.AUDITOR, Role.NATIONAL})
    @Reading
    public List<NoteRow> find(Actor who, String term, Locale locale, @Nullable NotePlace after, int limit) {
        var words = words(term);
        var condition = reach(who) + words.keySet().stream().map(word -> " and locate(:" + word + ", x.search_text) > 0").collect(Collectors.joining());
        return read(who, condition, words, locale, after, limit);
    }

    /** What an NGO published and did not withdraw, the latest first. */
    @Permit({Role.NGO, Role.DIRECTOR, Role.GOVERNOR, Role.EXPERT, Role.AUDITOR, Role.NATIONAL})
    @Reading
    public List<NoteRow> of(Actor who, NgoId ngo, Locale locale) {
        return read(who, "x.ngo_id = :ngo", Map.of("ngo", ngo.toString()), locale, null, 100);
    }

    /** Publishes a note. */
    @Permit(Role.NGO)
    @Transactional
    public NoteId publish(Actor who, CommandKey key, Draft draft) {
        return new NoteId(commands.once(who, key, "NoteBook.publish", () -> {
            if (draft.subSector() != null && jdbc.sql("select 1 from sub_sector where code = ?").param(draft.subSector()).query(Integer.class).optional().isEmpty()) {
                throw new NotFound();
            }
            if (jdbc.sql("select 1 from ngo where id = ? and closed_on is null").param(draft.ngo().value()).query(Integer.class).optional().isEmpty()) {
                throw new NotFound();
            }
            var note = new Note(NoteId.random(), draft, LocalDate.now(clock));
            notes.save(note);
            record(who, "publish", note);
            return note.id().value();
        }));
    }

    /** Takes an own note back; nobody finds it any more. */
    @Permit(Role.NGO)
    @Transactional
    public void withdraw(Actor who, CommandKey key, NoteId id) {
        commands.once(who, key, "NoteBook.withdraw", () -> {
            var note = notes.findById(id).orElseThrow(NotFound::new);
            note.withdraw(LocalDate.now(clock));
            record(who, "withdraw", note);
            return id.value();
        });
    }

    private List<NoteRow> read(Actor who, String condition, Map<String, String> params, @Nullable Locale locale, @Nullable NotePlace after, int limit) {
        var english = locale != null && locale.getLanguage().equals("en");
        return jdbc.sql("select x.*, n.name as ngo_name, c." + (english ? "name_en" : "name_fa") + " as county, u." + (english ? "label_en" : "label_fa")
                        + " as sub_label, " + who.reach(Role.NGO).ngos("x.ngo_id") + " as own from experience_note x join ngo n on n.id = x.ngo_id"
                        + " join county c on c.code = n.county_code left join sub_sector u on u.code = x.sub_sector where x.withdrawn_on is null and "
                        + condition + (after == null ? "" : " and x.written_on <= :day and (x.written_on < :day or x.id < :note)")
                        + " order by x.written_on desc, x.id desc limit :limit")
                .params(params)
                .param("limit", limit)
                .param("day", after == null ? null : after.writtenOn())
                .param("note", after == null ? null : after.note())
                .query(NoteBook::row)
                .list();
    }

    /** Officials read what is written in their places; NGOs what their county wrote, and what the province wrote for all. */
    private static String reach(Actor who) {
        var own = who.reach(Role.NGO).scopes().stream()
                .flatMap(scope -> scope instanceof Scope.OfNgo(_, var county) ? Stream.of(county) : Stream.<CountyCode>empty())
                .distinct()
                .map(county -> "n.county_code = '" + county + "' or x.audience = 'PROVINCE' and n.county_code like '" + county.province() + "%'")
                .toList();
        var official = who.reach(Role.DIRECTOR, Role.GOVERNOR, Role.EXPERT, Role.AUDITOR, Role.NATIONAL).counties("n.county_code");
        return "(" + official + (own.isEmpty() ? "" : " or " + String.join(" or ", own)) + ")";
    }

    private static Map<String, String> words(String term) {
        var words = new LinkedHashMap<String, String>();
        Arrays.stream(Letters.fold(term.length() <= LONGEST_TERM ? term : term.substring(0, LONGEST_TERM)).split(" "))
                .filter(word -> !word.isEmpty())
                .limit(MOST_WORDS)
                .forEach(word -> words.put("word" + words.size(), word));
        return words;
    }

    private void record(Actor who, String verb, Note note) {
        var county = jdbc.sql("select county_code from ngo where id = ?").param(note.ngo().value()).query(String.class).single();
        audit.record(who, new CountyCode(county), "NoteBook." + verb, "ngo " + note.ngo(), note.id() + ": " + note.title());
    }

    private static NoteRow row(ResultSet row, int number) throws SQLException {
        return new NoteRow(
                row.getString("ngo_name"), row.getString("county"), row.getString("title"), row.getString("body"),
                row.getString("sub_label"), Audience.valueOf(row.getString("audience")), row.getObject("written_on", LocalDate.class),
                row.getBoolean("own") ? NoteId.of(row.getString("id")) : null,
                new NotePlace(row.getObject("written_on", LocalDate.class), UUID.fromString(row.getString("id"))));
    }
}
