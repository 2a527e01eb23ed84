package peygir.authorization;

import java.lang.reflect.Method;
import java.util.Arrays;
import org.aopalliance.intercept.MethodInterceptor;
import org.springframework.aop.Advisor;
import org.springframework.aop.support.DefaultPointcutAdvisor;
import org.springframework.aop.support.annotation.AnnotationMatchingPointcut;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Role;
import org.springframework.core.Ordered;
import peygir.access.Permit;
import peygir.access.WithinReach;

/**
 * Stands right behind the gate: while the matrix asks, whoever passed is counted and goes no further. Only what cuts its
 * reading by itself goes on, for there the statement is the gate.
 */
@TestConfiguration(proxyBeanMethods = false)
class GateProbe {

    static final ThreadLocal<Boolean> ASKING = ThreadLocal.withInitial(() -> false);

    static final class Passed extends RuntimeException {
        Passed() {
            super("passed", null, false, false);
        }
    }

    /** @param method of the service's own class */
    static boolean readsWithinReach(Method method) {
        return Arrays.stream(method.getParameters()).anyMatch(parameter -> parameter.isAnnotationPresent(WithinReach.class));
    }

    @Bean
    @Role(BeanDefinition.ROLE_INFRASTRUCTURE)
    static Advisor probe() {
        MethodInterceptor stop = call -> {
            if (ASKING.get() && !readsWithinReach(call.getMethod())) {
                throw new Passed();
            }
            return call.proceed();
        };
        var advisor = new DefaultPointcutAdvisor(AnnotationMatchingPointcut.forMethodAnnotation(Permit.class), stop);
        advisor.setOrder(Ordered.HIGHEST_PRECEDENCE + 1);
        return advisor;
    }
}
