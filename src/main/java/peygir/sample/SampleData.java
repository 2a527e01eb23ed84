package peygir.sample;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;
import peygir.meeting.MinutesText;
import peygir.shared.Digits;

/**
 * The invented province: Yazd with its twelve counties as of 2026-11-23, the first meeting of Bafq among them. It is
 * written once, before anyone can sign in, and only into a database without accounts.
 */
@Component
@Profile("sample")
class SampleData implements SmartInitializingSingleton {

    private static final Logger log = LoggerFactory.getLogger(SampleData.class);

    private final JdbcTemplate jdbc;
    private final TransactionOperations transaction;
    private final MinutesText minutesText;
    private final PasswordEncoder encoder;
    private final String password;

    SampleData(
            JdbcTemplate jdbc, TransactionOperations transaction, MinutesText minutesText, PasswordEncoder encoder,
            @Value("${peygir.sample.password}") String password) {
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.minutesText = minutesText;
        this.encoder = encoder;
        this.password = Digits.toLatin(password);
    }

    @Override
    public void afterSingletonsInstantiated() {
        transaction.executeWithoutResult(_ -> {
            if (countOfAccounts() == 0) {
                fill();
            } else {
                changePassword();
            }
        });
    }

    private void fill() {
        var began = System.nanoTime();
        var draft = new Draft();
        var words = new Words();
        var register = new Register(draft, words);
        var activities = new Activities(draft);
        new Offices(draft, words).add(encoder.encode(password));
        var minutes = new Minutes(draft);
        new Bafq(draft, words, register, activities, minutes).add();
        new Province(draft, words, register, activities, minutes).add();
        // Sent around before the resolutions had numbers, approved with them.
        draft.writeUpTo("minute_line", jdbc);
        minutes.freeze("CIRCULATED", minutesText);
        draft.writeUpTo("resolution", jdbc);
        minutes.freeze("APPROVED", minutesText);
        draft.write(jdbc);
        numberSessions();
        log.info("The sample was written in {} ms", (System.nanoTime() - began) / 1_000_000);
    }

    /** As the desk would have numbered them, had each been recorded on its day; no sample meeting is on the first days of a year. */
    private void numberSessions() {
        jdbc.update("""
                insert into session_number (meeting_id, office_id, jalali_year, number)
                select m.id, s.office_id, year(m.held_on) - 621 - (dayofyear(m.held_on) < 80),
                       row_number() over (partition by s.office_id, year(m.held_on) - 621 - (dayofyear(m.held_on) < 80) order by m.held_on, m.id)
                from meeting m join meeting_series s on s.id = m.series_id where m.held_on is not null
                """);
        jdbc.update("""
                insert into session_counter (office_id, jalali_year, last_number)
                select office_id, jalali_year, max(number) from session_number group by office_id, jalali_year
                """);
    }

    /** The data stay from start to start, the password is the one told at this start. */
    private void changePassword() {
        var known = jdbc.queryForList("select password_hash from account where id = ?", String.class, SampleIds.account("admin").value());
        if (!known.isEmpty() && !encoder.matches(password, known.getFirst())) {
            var hash = encoder.encode(password);
            SampleAccounts.NAMES.forEach(name ->
                    jdbc.update("update account set password_hash = ? where id = ?", hash, SampleIds.account(name).value()));
        }
    }

    private int countOfAccounts() {
        var count = jdbc.queryForObject("select count(*) from account", Integer.class);
        return count == null ? 0 : count;
    }
}
