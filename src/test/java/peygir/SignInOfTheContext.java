package peygir;

import org.springframework.core.Ordered;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.test.context.TestContext;
import org.springframework.test.context.TestExecutionListener;

/**
 * Several applications stand side by side while tests run, and each brings its own memory of who is signed in; the
 * last one started would be asked by all. Before each test the one of its own application is put in place.
 */
class SignInOfTheContext implements TestExecutionListener, Ordered {

    /** Before the listeners that sign someone in. */
    @Override
    public int getOrder() {
        return 1_000;
    }

    @Override
    public void beforeTestMethod(TestContext test) {
        if (test.hasApplicationContext()) {
            test.getApplicationContext().getBeanProvider(SecurityContextHolderStrategy.class).ifAvailable(SecurityContextHolder::setContextHolderStrategy);
        }
    }
}
