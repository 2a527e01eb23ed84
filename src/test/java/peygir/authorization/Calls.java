package peygir.authorization;

import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mockito.Mockito;
import peygir.access.Actor;
import peygir.shared.About;
import peygir.shared.Subject;

/** All ways to call a service method over the subjects of the world: one list of arguments for each combination. */
final class Calls {

    /** A call: its arguments (the actor's place still empty) and the subjects it touches. */
    record Call(@Nullable Object[] arguments, List<Placed> targets) {}

    private final World world;

    Calls(World world) {
        this.world = world;
    }

    List<Call> of(Method method) {
        var calls = List.of(new Call(new Object[method.getParameterCount()], List.of()));
        var types = method.getParameterTypes();
        for (var position = 0; position < types.length; position++) {
            calls = spread(calls, position, types[position]);
        }
        return calls;
    }

    private List<Call> spread(List<Call> calls, int position, Class<?> type) {
        if (type == Actor.class) {
            return calls;
        }
        var choices = choices(type);
        var result = new ArrayList<Call>();
        for (var call : calls) {
            for (var choice : choices) {
                var arguments = call.arguments().clone();
                arguments[position] = choice.arguments()[0];
                result.add(new Call(arguments, Stream.concat(call.targets().stream(), choice.targets().stream()).toList()));
            }
        }
        return result;
    }

    private List<Call> choices(Class<?> type) {
        if (Subject.class.isAssignableFrom(type) && type != Subject.class) {
            return world.all(type.asSubclass(Subject.class)).stream()
                    .map(target -> new Call(new Object[] {target.subject()}, List.of(target)))
                    .toList();
        }
        if (About.class.isAssignableFrom(type)) {
            return abouts(type.asSubclass(About.class));
        }
        return List.of(new Call(new Object[] {blank(type)}, List.of()));
    }

    /** A command record stands for every combination of the kinds of subject it can carry, one at a time. */
    private List<Call> abouts(Class<? extends About> type) {
        var kinds = type.isRecord() ? Arrays.stream(type.getRecordComponents()).flatMap(Calls::subjectKind).distinct().toList() : List.<Class<? extends Subject>>of();
        if (kinds.isEmpty()) {
            throw new AssertionError(type.getSimpleName() + " is About nothing the matrix can see");
        }
        var calls = new ArrayList<Call>();
        for (var kind : kinds) {
            for (var target : world.all(kind)) {
                var about = Mockito.mock(type);
                Mockito.doReturn(List.of(target.subject())).when(about).subjects();
                calls.add(new Call(new Object[] {about}, List.of(target)));
            }
        }
        return calls;
    }

    private static Stream<Class<? extends Subject>> subjectKind(RecordComponent component) {
        if (Subject.class.isAssignableFrom(component.getType())) {
            return Stream.of(component.getType().asSubclass(Subject.class));
        }
        if (Collection.class.isAssignableFrom(component.getType())
                && component.getGenericType() instanceof ParameterizedType generic
                && generic.getActualTypeArguments()[0] instanceof Class<?> element
                && Subject.class.isAssignableFrom(element)) {
            return Stream.of(element.asSubclass(Subject.class));
        }
        return Stream.empty();
    }

    /** What stands in an argument that says nothing about places. */
    static @Nullable Object blank(Class<?> type) {
        if (type == int.class) {
            return 50;
        }
        if (type == long.class) {
            return 0L;
        }
        if (type == boolean.class) {
            return false;
        }
        return type == String.class ? "" : null;
    }
}
