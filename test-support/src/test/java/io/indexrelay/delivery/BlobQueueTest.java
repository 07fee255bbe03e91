package io.indexrelay.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import io.indexrelay.change.Kind;
import io.indexrelay.change.Subject;
import io.indexrelay.delivery.BlobQueue.Order;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Which bytes are next, and which rows wait for them. */
class BlobQueueTest {

    private static final DeliverySettings SETTINGS = new Bench().settings();

    private final BlobQueue queue = new BlobQueue();

    @Test
    void doesNotBringTwiceWhatIsOnItsWay() {
        queue.add(order(1, "a", 0), true, List.of(10L));
        Order running = queue.take().orElseThrow();
        queue.add(order(1, "a", 0), true, List.of(11L));

        assertThat(queue.take()).isEmpty();
        assertThat(queue.finish(running)).containsExactlyInAnyOrder(10L, 11L);
        assertThat(queue.take()).isEmpty();
        assertThat(queue.size()).isZero();
    }

    @Test
    void bringsAnotherStateOnceTheOneOnItsWayIsThrough() {
        queue.add(order(1, "a", 0), true, List.of(10L));
        Order running = queue.take().orElseThrow();
        queue.add(order(1, "b", 0), true, List.of());
        assertThat(queue.take()).as("one at a time of each attachment").isEmpty();

        queue.finish(running);
        assertThat(queue.take()).map(Order::state).contains("b");
    }

    /** What runs for a generation that was forgotten finds out that nobody wants it, and ends without its bytes. */
    @Test
    void bringsTheSameStateAgainWhenTheOneOnItsWayWasForgotten() {
        queue.add(order(1, "a", 0), true, List.of(10L));
        Order running = queue.take().orElseThrow();
        queue.forget();
        queue.add(order(1, "a", 1), true, List.of(11L));
        assertThat(queue.finish(running)).containsExactly(11L);

        assertThat(queue.take()).map(Order::generation).contains(1L);
    }

    @Test
    void forgetsWhatWaitsAndTheRowsThatWaitForIt() {
        queue.add(order(1, "a", 0), true, List.of(10L));
        queue.add(order(2, "a", 0), false, List.of(20L));
        queue.forget();

        assertThat(queue.size()).isZero();
        assertThat(queue.take()).isEmpty();
        assertThat(queue.finish(order(1, "a", 0))).isEmpty();
        assertThat(queue.finish(order(2, "a", 0))).isEmpty();
    }

    /** A row whose attachment is passed over comes due again by itself, and asks once more. */
    @Test
    void passesOverNewOnesWhenItIsFullAndStillTakesNewStatesOfTheOthers() {
        IntStream.range(0, BlobQueue.MOST - 1).forEach(n -> queue.add(order(n, "a", 0), n % 2 == 0, List.of()));
        Order running = queue.take().orElseThrow();
        assertThat(queue.size()).isEqualTo(BlobQueue.MOST - 1);
        queue.add(order(1_000_000, "a", 0), true, List.of(10L));
        queue.add(order(1_000_001, "a", 0), true, List.of(11L));
        assertThat(queue.size()).isEqualTo(BlobQueue.MOST);
        assertThat(queue.finish(order(1_000_001, "a", 0)))
                .as("it was passed over")
                .isEmpty();

        queue.add(order(3, "b", 0), true, List.of(12L));
        assertThat(queue.finish(order(3, "b", 0))).as("of a backfill").containsExactly(12L);
        queue.add(order(2, "b", 0), true, List.of(13L));
        assertThat(queue.finish(order(2, "b", 0))).as("live").containsExactly(13L);
        queue.add(order(0, "a", 0), true, List.of(14L));
        assertThat(queue.finish(running)).as("on its way").containsExactly(14L);
    }

    @Test
    void movesToTheLiveOnesWhatALiveChangeAsksForAndNeverBack() {
        queue.add(order(1, "a", 0), false, List.of());
        queue.add(order(2, "a", 0), false, List.of());
        queue.add(order(2, "b", 0), true, List.of());
        queue.add(order(2, "c", 0), false, List.of());
        assertThat(queue.size()).isEqualTo(2);

        assertThat(queue.take()).contains(order(2, "c", 0));
        assertThat(queue.take()).contains(order(1, "a", 0));
    }

    private static Order order(long id, String state, long generation) {
        return new Order(Subject.of(Kind.ATTACHMENT, id), state, SETTINGS, generation);
    }
}
