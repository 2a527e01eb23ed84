package peygir.api;

import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.authentication.AnonymousAuthenticationFilter;
import org.springframework.web.filter.ShallowEtagHeaderFilter;

/** The door of other systems: a key at each request, no session, no cookie, no way to write. */
@Configuration(proxyBeanMethods = false)
class ApiSecurity {

    @Bean
    @Order(1)
    SecurityFilterChain keysOnly(HttpSecurity http, TokenKeeper keeper, SecurityContextHolderStrategy holder, Clock clock) throws Exception {
        http.securityMatcher("/api/**");
        http.authorizeHttpRequests(requests -> {
            requests.requestMatchers(ApiDescription.ADDRESS).permitAll();
            for (var family : FigureFamily.values()) {
                requests.requestMatchers(family.addresses()).hasAuthority(family.authority());
            }
            requests.anyRequest().authenticated();
        });
        http.sessionManagement(sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS));
        // No cookie says who asks, so none can be misused by another page.
        http.csrf(AbstractHttpConfigurer::disable);
        http.requestCache(AbstractHttpConfigurer::disable);
        http.logout(AbstractHttpConfigurer::disable);
        http.exceptionHandling(refusals -> refusals
                .authenticationEntryPoint((_, response, _) -> TokenDoor.refuse(response))
                .accessDeniedHandler((_, response, _) -> Problems.answer(response, HttpStatus.FORBIDDEN)));
        http.addFilterBefore(new TokenDoor(keeper, holder, clock), AnonymousAuthenticationFilter.class);
        // Whoever asks again for what did not change gets a word instead of the whole.
        http.addFilterAfter(new ShallowEtagHeaderFilter(), AuthorizationFilter.class);
        return http.build();
    }
}
