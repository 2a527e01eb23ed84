package peygir.meeting;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.JdbcTemplate;
import peygir.search.SearchIndex;

/** By what words meetings are found. */
@Configuration(proxyBeanMethods = false)
class MeetingConfiguration {

    @Bean
    SearchIndex meetingWords(JdbcTemplate jdbc) {
        return MeetingSearch.index(jdbc);
    }
}
