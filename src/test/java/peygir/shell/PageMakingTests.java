package peygir.shell;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.Route;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import peygir.OfficeTest;

/** Two people never look at one page: what one types must not stand on the other's. */
@OfficeTest
class PageMakingTests {

    @Autowired
    private ApplicationContext office;

    @Test
    void whoeverOpensAPageHasOneOfHisOwn() {
        var pages = Arrays.stream(office.getBeanNamesForAnnotation(Route.class)).toList();
        assertThat(pages).allSatisfy(page -> {
            assertThat(office.isPrototype(page)).as("made anew each time").isTrue();
            assertThat(office.getBeanNamesForType(office.getType(page))).as("one recipe, or none is taken").hasSize(1);
        });
        assertThat(pages).hasSizeGreaterThan(30);
        assertThat(pages).extracting(office::getType).allSatisfy(type -> assertThat(type).isAssignableTo(Component.class));
    }
}
