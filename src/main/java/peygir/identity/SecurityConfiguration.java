package peygir.identity;

import com.vaadin.flow.spring.security.VaadinSecurityConfigurer;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configuration.EnableWebSecurity;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.authentication.AnonymousAuthenticationFilter;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.savedrequest.CookieRequestCache;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;

/**
 * The doors: everything is closed but the sign-in page and those that a link opens, what they need to look right, and
 * the health probe.
 */
@Configuration(proxyBeanMethods = false)
@EnableWebSecurity
@EnableConfigurationProperties(SignInSettings.class)
class SecurityConfiguration {

    /** Argon2id with 19 MiB, two passes, one lane: OWASP's first recommendation. */
    @Bean
    PasswordEncoder passwordEncoder() {
        return new Argon2PasswordEncoder(16, 32, 1, 19 * 1024, 2);
    }

    @Bean
    SecurityFilterChain doors(
            HttpSecurity http, PasswordVerifier verifier, Rights rights, ObjectProvider<AccountDesk> desk, Entrance entrance,
            SecurityContextHolderStrategy holder) throws Exception {
        http.authorizeHttpRequests(requests -> requests
                .requestMatchers("/login", "/styles/**", "/fonts/**", "/icons/**", "/favicon.ico", "/robots.txt", "/error",
                        "/actuator/health", "/actuator/health/**", "/claim/*", "/reset/*")
                .permitAll()
                // What is neither a page nor named here is closed; files of evidence are handed out by their own rule.
                .requestMatchers("/commitments/*/evidence/*", "/password")
                .authenticated());
        // The token lives in a cookie, so that the sign-in page needs no session at all.
        var tokens = new CookieCsrfTokenRepository();
        tokens.setCookieCustomizer(cookie -> cookie.sameSite("Lax"));
        http.csrf(csrf -> csrf.csrfTokenRepository(tokens));
        var wanted = new CookieRequestCache();
        http.requestCache(cache -> cache.requestCache(wanted));
        http.with(VaadinSecurityConfigurer.vaadin(), vaadin -> vaadin.enableRequestCacheConfiguration(false));
        http.formLogin(form -> form.loginPage("/login").permitAll().successHandler(new SignInWelcome(desk, entrance, wanted)).failureHandler(new SignInRefusal()));
        // A form that was open too long has lost its token: it is shown anew.
        http.exceptionHandling(refusals -> {
            for (var form : List.of("/login", "/claim/*", "/reset/*", "/password")) {
                refusals.defaultAccessDeniedHandlerFor(
                        (request, response, _) -> response.sendRedirect(request.getRequestURI()), PathPatternRequestMatcher.pathPattern(HttpMethod.POST, form));
            }
        });
        http.logout(logout -> logout.logoutUrl("/logout").logoutSuccessUrl("/login?out"));
        http.authenticationProvider(verifier);
        http.addFilterBefore(new FreshRights(rights, holder), AnonymousAuthenticationFilter.class);
        http.addFilterBefore(new ContentPolicy(), AuthorizationFilter.class);
        http.headers(headers -> headers
                .contentTypeOptions(_ -> {})
                .frameOptions(frame -> frame.deny())
                .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.SAME_ORIGIN))
                .permissionsPolicyHeader(permissions -> permissions.policy("camera=(), microphone=(), geolocation=(), payment=()")));
        return http.build();
    }
}
