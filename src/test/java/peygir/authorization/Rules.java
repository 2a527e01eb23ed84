package peygir.authorization;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.core.io.ClassPathResource;
import peygir.access.Role;

/** The rules of the office as people wrote them down, one line an entry point; the product's annotations are held against them. */
final class Rules {

    private final Map<String, Set<Role>> allowed = new LinkedHashMap<>();

    static Rules read(String resource) {
        var rules = new Rules();
        try {
            new ClassPathResource(resource).getContentAsString(StandardCharsets.UTF_8)
                    .lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .forEach(rules::add);
        } catch (IOException missing) {
            throw new AssertionError(resource, missing);
        }
        return rules;
    }

    private void add(String line) {
        var parts = line.split("\\s+");
        var roles = Arrays.stream(parts).skip(1).map(Role::valueOf).collect(Collectors.toUnmodifiableSet());
        if (allowed.put(parts[0], roles) != null) {
            throw new AssertionError("Said twice: " + parts[0]);
        }
    }

    boolean knows(String entryPoint) {
        return allowed.containsKey(entryPoint);
    }

    Set<Role> of(String entryPoint) {
        var roles = allowed.get(entryPoint);
        if (roles == null) {
            throw new AssertionError("Nobody wrote down who may: " + entryPoint);
        }
        return roles;
    }

    Set<String> entryPoints() {
        return allowed.keySet();
    }
}
