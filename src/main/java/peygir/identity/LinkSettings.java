package peygir.identity;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How long a link that was handed over opens.
 *
 * @param invitation from the moment it is issued until it is claimed, {@code 3d} and the like
 * @param reset from the moment it is issued until the new password is set
 */
@ConfigurationProperties("peygir.links")
record LinkSettings(@DefaultValue("3d") Duration invitation, @DefaultValue("4h") Duration reset) {}
