package peygir.reporting;

import java.util.Locale;
import peygir.access.Reach;
import peygir.coverage.PartnerState;
import peygir.shared.Messages;

/** What waits in an inbox for the word of one of those who do an activity together, and what the other side said lately. */
final class PartnerItems {

    /** So long what the other side said is news. */
    private static final int NEWS_DAYS = 14;

    private static final String PARTNERS = "activity_partner p join activity a on a.id = p.activity_id and a.withdrawn_on is null join ngo n on n.id = %s join ngo o on o.id = %s";
    private static final String WORDS = "concat(p.state, '\n', o.name, '\n', a.title)";
    private static final String LATELY = "p.changed_on > date_sub(:today, interval " + NEWS_DAYS + " day) and p.state in ('ACTIVE', 'DECLINED', 'LEFT', 'REMOVED')";

    private PartnerItems() {}

    /**
     * @param found the shape of one part of the query: its kind, words, day, tables and condition
     * @param own the NGOs the reader speaks for
     */
    static String query(String found, Reach own) {
        var lead = PARTNERS.formatted("a.ngo_id", "p.ngo_id");
        var partner = PARTNERS.formatted("p.ngo_id", "a.ngo_id");
        return String.join(
                " union all ",
                found.formatted("'TO_ANSWER_PARTNER'", WORDS, "p.changed_on", lead, "p.state = 'ASKED' and " + own.ngos("a.ngo_id")),
                found.formatted("'TO_ANSWER_PARTNER'", WORDS, "p.changed_on", partner, "p.state = 'NAMED' and " + own.ngos("p.ngo_id")),
                found.formatted("'NEWS'", WORDS, "p.changed_on", lead, LATELY + " and p.changed_side <> 'LEAD' and " + own.ngos("a.ngo_id")),
                found.formatted("'NEWS'", WORDS, "p.changed_on", partner, LATELY + " and p.changed_side <> 'PARTNER' and " + own.ngos("p.ngo_id")));
    }

    /** @param stored the state, the other NGO's name and the activity's title, a line each */
    static String words(String stored, Locale locale) {
        var parts = stored.split("\n", 3);
        var key = switch (PartnerState.valueOf(parts[0])) {
            case ASKED, NAMED, ACTIVE, DECLINED -> parts[0];
            case LEFT, REMOVED -> "ENDED";
        };
        return Messages.text(locale, "reporting.PartnerItems." + key, parts[1], parts[2]);
    }
}
