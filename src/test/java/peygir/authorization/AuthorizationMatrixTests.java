package peygir.authorization;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.aop.support.AopUtils;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import peygir.OfficeTest;
import peygir.access.NotPermitted;
import peygir.shared.CommandKey;
import peygir.shared.DomainException;
import peygir.shared.NotFound;

/**
 * Everyone asks for everything: the entry points come from the code, the places from {@link World}, and what should
 * happen from {@code authorization-rules.txt} and {@link Person#covers}, which know nothing of the product's rules.
 */
@OfficeTest
@Import(GateProbe.class)
@Transactional
class AuthorizationMatrixTests {

    private static final Rules RULES = Rules.read("authorization-rules.txt");

    private enum Answer { PASSED, NOT_PERMITTED, NOT_FOUND }

    @Autowired
    ApplicationContext context;

    @Autowired
    JdbcClient jdbc;

    private World world;

    @BeforeEach
    void aWorldOfThreeCounties() {
        world = new World(jdbc);
    }

    @Test
    void everyEntryPointIsWrittenDownAndNoneThatIsGone() {
        var code = entryPoints().keySet();
        assertThat(code).as("entry points nobody wrote down").allMatch(RULES::knows);
        assertThat(RULES.entryPoints()).as("written down, but gone from the code").allMatch(code::contains);
    }

    @Test
    void nobodyPassesWhoMayNotAndNobodyIsRefusedWhoMay() throws IOException {
        var cells = new ArrayList<String>();
        var wrong = new ArrayList<String>();
        var calls = new Calls(world);
        entryPoints().forEach((name, methods) -> {
            for (var method : methods) {
                for (var call : calls.of(method.method())) {
                    for (var person : world.people()) {
                        var expected = expected(RULES.of(name), person, call.targets());
                        var actual = ask(method, person, call);
                        var cell = name + ";" + person + ";" + call.targets() + ";" + expected + ";" + actual;
                        cells.add(cell);
                        if (expected != actual) {
                            wrong.add(cell);
                        }
                    }
                }
            }
        });
        Files.createDirectories(Path.of("target"));
        Files.write(Path.of("target/authorization-matrix.csv"), cells);
        assertThat(wrong).as("cells that answer wrongly, of %d", cells.size()).isEmpty();
        assertThat(cells).as("the matrix is not empty").hasSizeGreaterThan(100);
    }

    /** What a list or a page's record holds, looked through to its last id: nothing of a place its reader does not cover. */
    @Test
    void noAnswerHoldsWhatItsReaderMayNotSee() throws IOException {
        var leaks = new ArrayList<String>();
        var seen = new ArrayList<String>();
        var calls = new Calls(world);
        entryPoints().forEach((name, methods) -> methods.stream().filter(AuthorizationMatrixTests::reads).forEach(entry -> {
            for (var call : calls.of(entry.method())) {
                for (var person : world.people()) {
                    if (expected(RULES.of(name), person, call.targets()) == Answer.PASSED) {
                        Answers.subjectsIn(answer(entry, person, call)).forEach(subject -> {
                            var found = world.find(subject);
                            if (found != null) {
                                var line = name + ";" + person + ";" + call.targets() + ";" + found;
                                seen.add(line);
                                if (!person.maySee(found) && call.targets().stream().noneMatch(target -> target.names(found))) {
                                    leaks.add(line);
                                }
                            }
                        });
                    }
                }
            }
        }));
        Files.createDirectories(Path.of("target"));
        Files.write(Path.of("target/authorization-answers.csv"), seen);
        assertThat(leaks).as("ids in answers to people who may not see them, of %d", seen.size()).isEmpty();
        assertThat(seen).as("answers do hold ids").hasSizeGreaterThan(700);
    }

    private static boolean reads(EntryPoint entry) {
        return entry.method().getReturnType() != void.class && Arrays.stream(entry.method().getParameterTypes()).noneMatch(CommandKey.class::equals);
    }

    private static List<Object> answer(EntryPoint entry, Person person, Calls.Call call) {
        var answers = new ArrayList<Object>();
        for (var arguments : Answers.filledIn(entry.method(), call.arguments())) {
            arguments[0] = person.actor();
            try {
                answers.add(entry.method().invoke(entry.service(), arguments));
            } catch (InvocationTargetException refused) {
                if (!(refused.getCause() instanceof DomainException || refused.getCause() instanceof NotFound)) {
                    throw new AssertionError(entry.method() + " for " + person + " of " + call.targets(), refused.getCause());
                }
            } catch (IllegalAccessException closed) {
                throw new AssertionError(closed);
            }
        }
        return answers;
    }

    private static Answer expected(Set<peygir.access.Role> roles, Person person, List<Placed> targets) {
        if (!targets.stream().allMatch(target -> target.exists() && person.covers(target))) {
            return Answer.NOT_FOUND;
        }
        return person.role() != null && roles.contains(person.role()) ? Answer.PASSED : Answer.NOT_PERMITTED;
    }

    private Answer ask(EntryPoint entry, Person person, Calls.Call call) {
        var arguments = call.arguments().clone();
        arguments[0] = person.actor();
        GateProbe.ASKING.set(true);
        try {
            var answer = entry.method().invoke(entry.service(), arguments);
            if (!GateProbe.readsWithinReach(entry.method())) {
                throw new AssertionError(entry.method() + " went around the gate");
            }
            assertThat(answer).as("%s", entry.method()).isNotNull();
            return Answer.PASSED;
        } catch (InvocationTargetException answer) {
            return switch (answer.getCause()) {
                case GateProbe.Passed _ -> Answer.PASSED;
                case NotPermitted _ -> Answer.NOT_PERMITTED;
                case NotFound _ -> Answer.NOT_FOUND;
                case Throwable unforeseen -> throw new AssertionError(entry.method() + " for " + person, unforeseen);
            };
        } catch (IllegalAccessException closed) {
            throw new AssertionError(closed);
        } finally {
            GateProbe.ASKING.set(false);
        }
    }

    private record EntryPoint(Object service, Method method) {}

    /** Every public method of every service, by {@code Service.method}. */
    private TreeMap<String, List<EntryPoint>> entryPoints() {
        return context.getBeansWithAnnotation(Service.class).values().stream()
                .filter(service -> AopUtils.getTargetClass(service).getPackageName().startsWith("peygir."))
                .flatMap(service -> Arrays.stream(AopUtils.getTargetClass(service).getDeclaredMethods())
                        .filter(method -> Modifier.isPublic(method.getModifiers()) && !Modifier.isStatic(method.getModifiers()) && !method.isSynthetic())
                        .map(method -> new EntryPoint(service, method)))
                .collect(Collectors.groupingBy(
                        entry -> entry.method().getDeclaringClass().getSimpleName() + "." + entry.method().getName(),
                        TreeMap::new,
                        Collectors.toList()));
    }
}
