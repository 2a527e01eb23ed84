package peygir.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.core.io.ClassPathResource;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import peygir.OfficeTest;
import peygir.commitment.CommitmentFilter;
import peygir.commitment.CommitmentState;
import peygir.commitment.Outcome;
import peygir.coverage.CellState;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** What is written down for other systems is what they get: addresses, parameters, and every field of every answer. */
@OfficeTest
class ApiDescriptionTests {

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    RequestMappingHandlerMapping mappings;

    private final JsonNode description = read();

    private static JsonNode read() {
        try (var file = new ClassPathResource("api/openapi.json").getInputStream()) {
            return new ObjectMapper().readTree(file);
        } catch (java.io.IOException missing) {
            throw new AssertionError(missing);
        }
    }

    /** The real addresses, each with the names of its parameters. */
    private Map<String, TreeSet<String>> answered() {
        return mappings.getHandlerMethods().entrySet().stream()
                .filter(entry -> entry.getValue().getBeanType().getPackageName().equals("peygir.api"))
                .flatMap(entry -> entry.getKey().getPatternValues().stream()
                        .filter(address -> !address.equals("/api/**"))
                        .map(address -> Map.entry(address, Arrays.stream(entry.getValue().getMethodParameters())
                                .filter(parameter -> parameter.hasParameterAnnotation(RequestParam.class))
                                .map(parameter -> parameter.getParameter().getName())
                                .collect(Collectors.toCollection(TreeSet::new)))))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    @Test
    void everyAddressAndParameterIsDescribedAndNoneThatIsGone() {
        var described = description.get("paths").properties().stream().collect(Collectors.toMap(Map.Entry::getKey, path -> {
            var names = new TreeSet<String>();
            path.getValue().get("get").path("parameters").forEach(parameter -> names.add(parameter.get("name").asString()));
            return names;
        }));
        assertThat(described).isEqualTo(answered()).hasSize(9);
        assertThat(description.get("paths")).allSatisfy(path -> assertThat(path.propertyNames()).as("nothing is written").containsExactly("get"));
    }

    @ParameterizedTest
    @ValueSource(classes = {Lines.County.class, Lines.Coverage.class, Lines.Cadence.class, Lines.Commitment.class})
    void everyFieldIsDescribed(Class<? extends Record> line) {
        var schema = description.get("components").get("schemas").get(line.getSimpleName()).get("properties");
        assertThat(schema.propertyNames()).containsExactlyElementsOf(Arrays.stream(line.getRecordComponents()).map(RecordComponent::getName).toList());
    }

    @Test
    void everyWordOfAStateIsDescribed() {
        words("Coverage", "state", CellState.values());
        words("Commitment", "state", CommitmentState.values());
        words("Commitment", "outcome", Outcome.values());
        var shows = description.at("/paths/~1api~1v1~1commitments/get/parameters/1/schema/enum");
        assertThat(shows).extracting(JsonNode::asString)
                .containsExactlyElementsOf(Arrays.stream(CommitmentFilter.Show.values()).map(show -> show.name().toLowerCase().replace('_', '-')).toList());
    }

    private void words(String schema, String field, Enum<?>[] values) {
        assertThat(description.get("components").get("schemas").get(schema).get("properties").get(field).get("enum"))
                .extracting(JsonNode::asString)
                .containsExactlyElementsOf(Arrays.stream(values).map(Enum::name).toList());
    }
}
