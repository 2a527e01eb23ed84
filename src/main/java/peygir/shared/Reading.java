package peygir.shared;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * For what only reads: it joins the transaction of whoever calls and sees what that wrote, and begins none of its own.
 * Each statement sees what is committed anyway; to begin and to end a transaction would be asked of the database five
 * times besides, for each part of a page. All statements of a call share one connection.
 */
@Target({ElementType.TYPE, ElementType.METHOD})
@Retention(RetentionPolicy.RUNTIME)
@Inherited
@Documented
@Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
public @interface Reading {}
