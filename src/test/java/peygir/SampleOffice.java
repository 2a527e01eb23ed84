package peygir;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.ContextConfiguration;

/**
 * A test in the sample province on 2026-11-23: the whole application on the real MariaDB, without a web server. All such
 * tests read the same database; whoever writes to it takes a transaction that is rolled back.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Inherited
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.MOCK, properties = "peygir.sample.password=sample-1405")
@ContextConfiguration(initializers = TestDatabase.Sample.class)
@ActiveProfiles({"test", "sample"})
public @interface SampleOffice {}
