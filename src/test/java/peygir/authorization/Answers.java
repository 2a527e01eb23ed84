package peygir.authorization;

import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import peygir.audit.AuditPlace;
import peygir.commitment.CommitmentPlace;
import peygir.experience.NotePlace;
import peygir.identity.AccountPlace;
import peygir.introduction.IntroductionPlace;
import peygir.meeting.MeetingPlace;
import peygir.network.NetworkPlace;
import peygir.ngo.NgoPlace;
import peygir.shared.JalaliMonth;
import peygir.shared.Subject;

/** What services answer, looked through for ids. */
final class Answers {

    /** Where a list goes on: none for its first page. */
    private static final Set<Class<?>> PLACES = Set.of(AuditPlace.class, NgoPlace.class, CommitmentPlace.class, MeetingPlace.class, AccountPlace.class, NotePlace.class,
            IntroductionPlace.class, NetworkPlace.class);

    private Answers() {}

    /** The arguments of a real call: a language, every value of an enum in turn, the first thousand rows. */
    static List<@Nullable Object[]> filledIn(Method method, @Nullable Object[] arguments) {
        List<@Nullable Object[]> calls = List.<@Nullable Object[]>of(arguments.clone());
        var types = method.getParameterTypes();
        var rows = 0;
        var numbers = Arrays.stream(types).filter(type -> type == int.class).count();
        for (var position = 1; position < types.length; position++) {
            var type = types[position];
            List<?> choices = List.of();
            if (type == Locale.class) {
                choices = List.of(Locale.of("fa", "IR"));
            } else if (type == LocalDate.class) {
                choices = List.of(LocalDate.of(2026, 11, 20));
            } else if (type == JalaliMonth.class) {
                choices = List.of(new JalaliMonth(1405, 8));
            } else if (type == int.class) {
                // Where there are two numbers the first tells where to begin; one alone tells how many.
                choices = List.of(rows++ == 0 && numbers > 1 ? 0 : 1000);
            } else if (type == byte[].class) {
                choices = List.of("name\nFriends of the Desert\n".getBytes(StandardCharsets.UTF_8));
            } else if (type.isEnum()) {
                choices = List.of(type.getEnumConstants());
            } else if (type == Set.class && method.getGenericParameterTypes()[position] instanceof ParameterizedType of
                    && of.getActualTypeArguments()[0] instanceof Class<?> words && words.isEnum()) {
                choices = List.of(Set.of(words.getEnumConstants()));
            } else if (type.isRecord() && arguments[position] == null && !PLACES.contains(type)) {
                choices = List.of(open(type));
            }
            calls = spread(calls, position, choices);
        }
        return calls;
    }

    /** A filter that holds nothing back: words that all contain, and no choice made. */
    private static Object open(Class<?> filter) {
        try {
            var components = filter.getRecordComponents();
            var constructor = filter.getDeclaredConstructor(Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new));
            constructor.setAccessible(true);
            return constructor.newInstance(
                    Arrays.stream(components)
                            .map(component -> component.isAnnotationPresent(Nullable.class) || component.getAnnotatedType().isAnnotationPresent(Nullable.class)
                                    ? null
                                    : Calls.blank(component.getType()))
                            .toArray());
        } catch (ReflectiveOperationException closed) {
            throw new AssertionError("The matrix cannot make an open " + filter, closed);
        }
    }

    private static List<@Nullable Object[]> spread(List<@Nullable Object[]> calls, int position, List<?> choices) {
        if (choices.isEmpty()) {
            return calls;
        }
        List<@Nullable Object[]> result = new ArrayList<>();
        for (var call : calls) {
            for (var choice : choices) {
                var arguments = call.clone();
                arguments[position] = choice;
                result.add(arguments);
            }
        }
        return result;
    }

    static Set<Subject> subjectsIn(@Nullable Object answer) {
        var found = new LinkedHashSet<Subject>();
        collect(answer, found);
        return found;
    }

    private static void collect(@Nullable Object answer, Set<Subject> found) {
        switch (answer) {
            case null -> {}
            case Subject subject -> found.add(subject);
            case Collection<?> several -> several.forEach(each -> collect(each, found));
            case Optional<?> one -> one.ifPresent(each -> collect(each, found));
            case Map<?, ?> map -> {
                collect(map.keySet(), found);
                collect(map.values(), found);
            }
            case Record row -> {
                for (var component : row.getClass().getRecordComponents()) {
                    collect(value(row, component), found);
                }
            }
            default -> {}
        }
    }

    private static @Nullable Object value(Record row, RecordComponent component) {
        try {
            var accessor = component.getAccessor();
            accessor.setAccessible(true);
            return accessor.invoke(row);
        } catch (ReflectiveOperationException closed) {
            throw new AssertionError("The matrix cannot look into " + component, closed);
        }
    }
}
