package peygir.shell;

import com.vaadin.flow.router.Route;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.context.annotation.AnnotationScopeMetadataResolver;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.ScopeMetadata;

/** Makes each page known to Spring beforehand: what its constructor asks for is found once and not at each click. */
@Configuration(proxyBeanMethods = false)
@ComponentScan(
        basePackages = "peygir", useDefaultFilters = false, includeFilters = @ComponentScan.Filter(Route.class),
        scopeResolver = PageMaking.Anew.class)
class PageMaking {

    /** Whoever opens a page has one of his own. */
    static final class Anew extends AnnotationScopeMetadataResolver {

        @Override
        public ScopeMetadata resolveScopeMetadata(BeanDefinition page) {
            var scope = super.resolveScopeMetadata(page);
            scope.setScopeName(BeanDefinition.SCOPE_PROTOTYPE);
            return scope;
        }
    }
}
