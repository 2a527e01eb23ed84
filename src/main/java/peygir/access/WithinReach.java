package peygir.access;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The subject of a method which reads it by a statement that is itself cut by the reader's {@link Reach}: what lies outside
 * is not found there, and where it lies need not be asked beforehand. The roles of the {@link Permit} are asked for all the
 * same. Only for methods that change nothing.
 */
@Target(ElementType.PARAMETER)
@Retention(RetentionPolicy.RUNTIME)
public @interface WithinReach {}
