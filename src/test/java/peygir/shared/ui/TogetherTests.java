package peygir.shared.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.flow.internal.CurrentInstance;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import peygir.shared.NotFound;

/** Parts of a page do not wait for each other, and none is made for another reader or left behind. */
class TogetherTests {

    private record Page(String name) {}

    @AfterEach
    void theEndOfTheRequest() {
        SecurityContextHolder.clearContext();
        RequestContextHolder.resetRequestAttributes();
        CurrentInstance.set(Page.class, null);
        if (TransactionSynchronizationManager.isSynchronizationActive()) {
            TransactionSynchronizationManager.clearSynchronization();
        }
    }

    @Test
    void onePartIsMadeWhileThePageMakesAnother() throws InterruptedException {
        var begun = new CountDownLatch(1);
        try (var together = Together.begin()) {
            var part = together.ask(() -> {
                begun.countDown();
                return "promises";
            });
            assertThat(begun.await(10, TimeUnit.SECONDS)).as("begun before it is called for").isTrue();
            assertThat(part.get()).isEqualTo("promises");
        }
    }

    @Test
    void eachPartIsMadeOnceAndInItsPlace() {
        try (var together = Together.begin()) {
            var parts = IntStream.range(0, 50).mapToObj(number -> together.ask(() -> number)).toList();
            assertThat(parts).extracting(Supplier::get).containsExactlyElementsOf(IntStream.range(0, 50).boxed().toList());
        }
    }

    @Test
    void aPartMayNeedAnother() {
        try (var together = Together.begin()) {
            var record = together.ask(() -> "an NGO");
            var parts = Stream.generate(() -> together.ask(() -> record.get() + "'s part")).limit(9).toList();
            assertThat(parts).allSatisfy(part -> assertThat(part.get()).isEqualTo("an NGO's part"));
        }
    }

    @Test
    void aPartIsMadeForTheReaderOfThePageInItsRequest() throws InterruptedException {
        var request = new ServletRequestAttributes(new MockHttpServletRequest());
        RequestContextHolder.setRequestAttributes(request);
        SecurityContextHolder.setContext(new SecurityContextImpl(new TestingAuthenticationToken("governor", "")));
        CurrentInstance.set(Page.class, new Page("county"));
        try (var together = Together.begin()) {
            var elsewhere = new AtomicBoolean();
            var page = Thread.currentThread();
            var begun = new CountDownLatch(1);
            var part = together.ask(() -> {
                elsewhere.set(Thread.currentThread() != page);
                var seen = SecurityContextHolder.getContext().getAuthentication().getName() + " at " + CurrentInstance.get(Page.class).name() + " in "
                        + (RequestContextHolder.getRequestAttributes() == request ? "this request" : "another");
                begun.countDown();
                return seen;
            });
            assertThat(begun.await(10, TimeUnit.SECONDS)).isTrue();
            assertThat(part.get()).isEqualTo("governor at county in this request");
            assertThat(elsewhere).as("made by another thread than the page's").isTrue();
        }
    }

    @Test
    void whatAPartRefusesThePageRefuses() {
        try (var together = Together.begin()) {
            var part = together.ask(() -> {
                throw new NotFound();
            });
            assertThatThrownBy(part::get).isInstanceOf(NotFound.class);
        }
    }

    @Test
    void noPartOutlivesThePageThatFailed() throws InterruptedException {
        var begun = new CountDownLatch(1);
        var goOn = new CountDownLatch(1);
        var ended = new AtomicBoolean();
        var together = Together.begin();
        together.ask(() -> {
            begun.countDown();
            await(goOn);
            ended.set(true);
            return "";
        });
        assertThat(begun.await(10, TimeUnit.SECONDS)).isTrue();
        var closer = Thread.ofVirtual().start(together::close);
        assertThat(closer.join(Duration.ofMillis(50))).as("waits for what goes on").isFalse();
        goOn.countDown();
        closer.join();
        assertThat(ended).isTrue();
    }

    @Test
    void whenEverybodyIsAtWorkThePageMakesItsPartsItself() throws InterruptedException {
        var processors = Runtime.getRuntime().availableProcessors();
        var begun = new CountDownLatch(processors);
        var goOn = new CountDownLatch(1);
        var others = Stream.generate(Together::begin).limit(processors).toList();
        others.forEach(other -> other.ask(() -> {
            begun.countDown();
            await(goOn);
            return "";
        }));
        assertThat(begun.await(10, TimeUnit.SECONDS)).isTrue();
        try (var together = Together.begin()) {
            assertThat(together.ask(Thread::currentThread).get()).isEqualTo(Thread.currentThread());
        }
        goOn.countDown();
        others.forEach(Together::close);
    }

    @Test
    void whileOtherPagesAreServedThePageMakesItsPartsItself() {
        var others = Stream.generate(Served::new).limit(Runtime.getRuntime().availableProcessors()).toList();
        others.forEach(page -> page.requestStart(null, null));
        try (var together = Together.begin()) {
            assertThat(together.ask(Thread::currentThread).get()).isEqualTo(Thread.currentThread());
        } finally {
            others.forEach(page -> page.requestEnd(null, null, null));
        }
    }

    @Test
    void withinATransactionOnlyItsOwnThreadAsks() {
        TransactionSynchronizationManager.initSynchronization();
        try (var together = Together.begin()) {
            assertThat(together.ask(Thread::currentThread).get()).isEqualTo(Thread.currentThread());
        }
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
