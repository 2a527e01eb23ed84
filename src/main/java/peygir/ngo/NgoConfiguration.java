package peygir.ngo;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Configuration;

/** Lets the register read its settings. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(NgoSettings.class)
class NgoConfiguration {}
