package peygir.access;

import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.aopalliance.intercept.MethodInterceptor;
import org.aopalliance.intercept.MethodInvocation;
import org.jspecify.annotations.Nullable;
import org.springframework.aop.support.AopUtils;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.core.MethodClassKey;
import org.springframework.core.annotation.AnnotatedElementUtils;
import peygir.shared.About;
import peygir.shared.CountyCode;
import peygir.shared.NgoId;
import peygir.shared.NotFound;
import peygir.shared.ProvinceCode;
import peygir.shared.Reading;
import peygir.shared.Subject;

/** Decides each call of a service by its {@link Permit}: deny by default, before any transaction begins. */
class Gate implements MethodInterceptor {

    private final ObjectProvider<Locator<?>> locators;
    private final Map<MethodClassKey, Door> doors = new ConcurrentHashMap<>();
    private volatile @Nullable Map<Class<?>, Locator<?>> byType;

    Gate(ObjectProvider<Locator<?>> locators) {
        this.locators = locators;
    }

    @Override
    public @Nullable Object invoke(MethodInvocation call) throws Throwable {
        var target = call.getThis();
        var type = target == null ? call.getMethod().getDeclaringClass() : target.getClass();
        var door = doors.computeIfAbsent(new MethodClassKey(call.getMethod(), type), _ -> Door.of(call.getMethod(), type));
        if (door.reads()) {
            decide(door, call.getArguments());
            return call.proceed();
        }
        try (var _ = Whereabouts.change()) {
            decide(door, call.getArguments());
            return call.proceed();
        }
    }

    /**
     * @param reads whether what is behind it changes nothing
     * @param located the parameters whose subjects must be found to lie within reach before it opens
     */
    private record Door(Role[] roles, boolean reads, int[] located) {

        static Door of(Method called, Class<?> type) {
            var method = AopUtils.getMostSpecificMethod(called, type);
            var permit = method.getAnnotation(Permit.class);
            if (permit == null) {
                throw new IllegalStateException(method + " is behind the gate without a permit");
            }
            var reads = AnnotatedElementUtils.hasAnnotation(method, Reading.class) || AnnotatedElementUtils.hasAnnotation(type, Reading.class);
            var parameters = method.getParameters();
            var located = IntStream.range(0, parameters.length).filter(number -> !parameters[number].isAnnotationPresent(WithinReach.class)).toArray();
            if (!reads && located.length < parameters.length) {
                throw new IllegalStateException(method + " changes what it has not located");
            }
            return new Door(permit.value(), reads, located);
        }

        /** Whoever holds none of the roles is told apart from a stranger to the place, so for him everything is located. */
        List<? extends Subject> subjects(Actor who, @Nullable Object[] arguments) {
            var asked = who.has(roles) ? Arrays.stream(located).mapToObj(number -> arguments[number]) : Arrays.stream(arguments);
            return asked.flatMap(Gate::subjects).distinct().toList();
        }
    }

    private void decide(Door door, @Nullable Object[] arguments) {
        var roles = door.roles();
        var who = Arrays.stream(arguments)
                .filter(Actor.class::isInstance)
                .map(Actor.class::cast)
                .findFirst()
                .orElseThrow(NotPermitted::new);
        var held = who.reach(roles);
        var whereabouts = Whereabouts.ofThisRequest();
        var locations = locations(who, held, door.subjects(who, arguments), whereabouts);
        if (locations.stream().anyMatch(location -> location.isEmpty() || !who.reach().covers(location.get()))) {
            throw new NotFound();
        }
        if (!who.has(roles) || !locations.stream().flatMap(Optional::stream).allMatch(held::covers)) {
            throw new NotPermitted();
        }
    }

    private static Stream<? extends Subject> subjects(@Nullable Object argument) {
        return switch (argument) {
            case Subject subject -> Stream.of(subject);
            case About about -> about.subjects().stream();
            case null, default -> Stream.empty();
        };
    }

    /** Those of one kind are asked after together. */
    private List<Optional<Location>> locations(Actor who, Reach held, List<? extends Subject> subjects, Whereabouts whereabouts) {
        var together = new HashMap<Subject, Location>();
        if (held.ofPlaces() && subjects.size() > 1) {
            subjects.stream().collect(Collectors.groupingBy(Subject::getClass)).forEach((type, alike) -> {
                var locator = locators().get(type);
                if (locator != null && alike.size() > 1) {
                    together.putAll(places(locator, alike));
                }
            });
        }
        return subjects.stream()
                .map(subject -> Optional.ofNullable(together.get(subject)).filter(held::covers).or(() -> locate(who, held, subject, whereabouts)))
                .toList();
    }

    private static <S extends Subject> Map<S, Location> places(Locator<S> locator, List<? extends Subject> subjects) {
        return locator.places(subjects.stream().map(locator.type()::cast).toList());
    }

    private Optional<Location> locate(Actor who, Reach held, Subject subject, Whereabouts whereabouts) {
        return switch (subject) {
            case ProvinceCode province -> Optional.of(Location.of(province));
            case CountyCode county -> Optional.of(Location.of(county));
            // Whose NGO it is was read for this very request: where it lies need not be asked once more for each part of its page.
            case NgoId ngo when who.ngos().contains(ngo) -> who.grants().stream()
                    .flatMap(grant -> grant.scope() instanceof Scope.OfNgo(var own, var county) && own.equals(ngo) ? Stream.of(county) : Stream.empty())
                    .findFirst()
                    .map(county -> Location.of(county, Set.of(ngo), Set.of()));
            default -> whereabouts.of(
                    subject, held, () -> Optional.ofNullable(locators().get(subject.getClass())).flatMap(locator -> locateWith(locator, held, subject)));
        };
    }

    /** Whoever holds the place where it lies need not be asked whom it concerns. */
    private static <S extends Subject> Optional<Location> locateWith(Locator<S> locator, Reach held, Subject subject) {
        var known = locator.type().cast(subject);
        if (held.ofPlaces()) {
            var place = locator.place(known);
            if (place.isEmpty() || held.covers(place.get())) {
                return place;
            }
        }
        return locator.locate(known);
    }

    private Map<Class<?>, Locator<?>> locators() {
        var known = byType;
        if (known == null) {
            known = List.copyOf(locators.stream().toList()).stream()
                    .collect(Collectors.toUnmodifiableMap(Locator::type, Function.identity()));
            byType = known;
        }
        return known;
    }
}
