package peygir.summary;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.context.ApplicationContext;

/** Lets a benchmark see what counting each part of a county's figures costs. */
public final class PartTimes {

    private PartTimes() {}

    public static Map<String, Runnable> of(ApplicationContext office, String county, LocalDate day) {
        var parts = new LinkedHashMap<String, Runnable>();
        office.getBeansOfType(KeptPart.class).values().forEach(part ->
                parts.put(part.getClass().getSimpleName().replaceAll("\\$\\$.*", ""), () -> part.count("c.code in ('" + county + "')", day)));
        return parts;
    }
}
