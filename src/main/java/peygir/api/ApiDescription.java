package peygir.api;

import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** What there is to ask, in OpenAPI's words; a test holds it against what is answered. */
@RestController
class ApiDescription {

    static final String ADDRESS = "/api/v1/openapi.json";

    @GetMapping(ADDRESS)
    ResponseEntity<Resource> description() {
        return ResponseEntity.ok().contentType(MediaType.APPLICATION_JSON).body(new ClassPathResource("api/openapi.json"));
    }
}
