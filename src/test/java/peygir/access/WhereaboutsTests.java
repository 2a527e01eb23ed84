package peygir.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import peygir.shared.CountyCode;
import peygir.shared.NgoId;

/** Where an NGO lies is asked once for a page, and anew as soon as something is changed. */
class WhereaboutsTests {

    private final NgoId ngo = NgoId.random();
    private final Reach reach = new Reach(Set.of(new Scope.OfCounty(new CountyCode("2102"))));
    private final AtomicInteger asked = new AtomicInteger();

    @BeforeEach
    void aRequest() {
        RequestContextHolder.setRequestAttributes(new ServletRequestAttributes(new MockHttpServletRequest()));
    }

    @AfterEach
    void itsEnd() {
        RequestContextHolder.resetRequestAttributes();
    }

    @Test
    void theFifteenPartsOfAPageAskOnce() {
        for (var part = 0; part < 15; part++) {
            locate();
        }
        assertThat(asked).hasValue(1);
    }

    @Test
    void partsThatAreReadAtTheSameTimeAskOnceTogether() throws InterruptedException {
        var request = RequestContextHolder.getRequestAttributes();
        var parts = Stream.generate(() -> Thread.ofVirtual().unstarted(() -> {
            RequestContextHolder.setRequestAttributes(request);
            locate();
        })).limit(8).toList();
        parts.forEach(Thread::start);
        for (var part : parts) {
            part.join();
        }
        assertThat(asked).hasValue(1);
    }

    @Test
    void whatIsStillBeingReadWhenAChangeEndsIsAskedAnew() throws InterruptedException {
        var request = RequestContextHolder.getRequestAttributes();
        var begun = new CountDownLatch(1);
        var changed = new CountDownLatch(1);
        var slow = Thread.ofVirtual().start(() -> {
            RequestContextHolder.setRequestAttributes(request);
            Whereabouts.ofThisRequest().of(ngo, reach, () -> {
                begun.countDown();
                await(changed);
                return read();
            });
        });
        begun.await();
        var change = Thread.ofVirtual().start(() -> {
            RequestContextHolder.setRequestAttributes(request);
            try (var _ = Whereabouts.change()) {
                changed.countDown();
            }
        });
        slow.join();
        change.join();
        locate();
        assertThat(asked).hasValue(2);
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    @Test
    void whoReachesOtherwiseAsksForHimself() {
        locate();
        Whereabouts.ofThisRequest().of(ngo, new Reach(Set.of(new Scope.OfNation())), this::read);
        assertThat(asked).hasValue(2);
    }

    @Test
    void theNextRequestAsksAnew() {
        locate();
        aRequest();
        locate();
        assertThat(asked).hasValue(2);
    }

    @Test
    void aChangeRemembersNothingOfWhatItReadsOnItsWay() {
        locate();
        try (var _ = Whereabouts.change()) {
            locate();
            try (var _ = Whereabouts.change()) {
                locate();
            }
            locate();
        }
        assertThat(asked).hasValue(4);
        locate();
        locate();
        assertThat(asked).as("afterwards it is asked once more").hasValue(5);
    }

    @Test
    void whatIsNotThereIsLookedForAgain() {
        assertThat(Whereabouts.ofThisRequest().of(ngo, reach, Optional::empty)).isEmpty();
        locate();
        assertThat(asked).hasValue(1);
    }

    @Test
    void outsideOfRequestsNothingIsKept() {
        RequestContextHolder.resetRequestAttributes();
        locate();
        try (var _ = Whereabouts.change()) {
            locate();
        }
        locate();
        assertThat(asked).hasValue(3);
    }

    private void locate() {
        assertThat(Whereabouts.ofThisRequest().of(ngo, reach, this::read)).isPresent();
    }

    private Optional<Location> read() {
        asked.incrementAndGet();
        return Optional.of(Location.of(new CountyCode("2102")));
    }
}
