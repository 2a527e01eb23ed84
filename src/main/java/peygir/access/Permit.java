package peygir.access;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The rule of a service method: which roles may call it. Where the method takes a {@link peygir.shared.Subject} or
 * {@link peygir.shared.About}, one of these roles must be held in a scope that covers it, else there is no such
 * subject, unless the method reads it {@link WithinReach} by itself; where it takes none, the method cuts its answer by
 * {@link Actor#reach}. A public service method without a rule fails the build.
 */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface Permit {
    Role[] value();
}
