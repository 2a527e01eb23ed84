package peygir;

import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

/** Dependencies between modules run one way, and only through what a module publishes. */
class ModularityTests {

    @Test
    void modulesKeepToTheirBorders() {
        ApplicationModules.of(Application.class).verify();
    }
}
