package peygir.shell;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;

/** Puts the admission before every other filter, the session's and the doors' included. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(AdmissionSettings.class)
class AdmissionConfiguration {

    @Bean
    FilterRegistrationBean<Admission> admission(AdmissionSettings settings) {
        var registration = new FilterRegistrationBean<>(new Admission(settings));
        registration.setOrder(Ordered.HIGHEST_PRECEDENCE);
        return registration;
    }
}
