package io.indexrelay.relay;

import io.indexrelay.activity.ActivityCounter;
import io.indexrelay.activity.ActivityFlush;
import io.indexrelay.activity.ActivityRules;
import io.indexrelay.activity.ActivityStore;
import io.indexrelay.activity.CountingLimits;
import io.indexrelay.activity.DigestBuilder;
import io.indexrelay.activity.DigestChain;
import io.indexrelay.activity.DigestState;
import io.indexrelay.activity.NeverCounted;
import io.indexrelay.admin.Status;
import io.indexrelay.delivery.DeliveryLoop;
import io.indexrelay.delivery.DeliveryPorts;
import io.indexrelay.delivery.Digests;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.ThreadFactory;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What people do, on this node: counted, written down each minute by a thread of its own, and made into digests. */
final class CountedActivity {

    private static final Logger log = LoggerFactory.getLogger(CountedActivity.class);

    /** How long the making rests when it failed; sending goes on. */
    private static final Duration REST = Duration.ofMinutes(1);

    private final ActivityStore store;
    private final Supplier<ActivityRules> rules;
    private final Clock clock;
    private final ActivityCounter counter;
    private final ActivityFlush flush;
    private final DeliveryLoop flushing;
    private final DigestBuilder builder;
    private final Digests chain;
    private volatile String trouble = "";
    private Instant rests = Instant.EPOCH;

    /** @param thread makes the thread that writes down */
    CountedActivity(
            DeliveryPorts ports,
            ActivityStore store,
            Supplier<ActivityRules> rules,
            String node,
            Clock clock,
            RandomGenerator random,
            ThreadFactory thread) {
        this.store = store;
        this.rules = rules;
        this.clock = clock;
        this.counter = new ActivityCounter(clock, CountingLimits.STANDARD, this::wake);
        this.flush = new ActivityFlush(
                counter, store, ports.transactions(), rules, new NeverCounted(ports.people(), clock), node, clock);
        this.flushing = new DeliveryLoop(flush::step, flush::end, ActivityFlush.INTERVAL, thread);
        this.builder =
                new DigestBuilder(store, ports.outbox(), ports.ledger(), ports.transactions(), rules, clock, random);
        this.chain =
                new DigestChain(store, ports.outbox(), ports.ledger(), ports.transactions(), counter, rules, clock);
    }

    ActivityCounter counter() {
        return counter;
    }

    Digests chain() {
        return chain;
    }

    void start() {
        flushing.start();
    }

    boolean stop(Duration patience) {
        return flushing.stop(patience);
    }

    /** Settings changed, or there is little room left. */
    void wake() {
        flushing.wake();
    }

    /** A piece of the next digest; true when there is more at once. A failure keeps back nothing else. */
    boolean make(boolean mayBegin) {
        if (clock.instant().isBefore(rests)) {
            return false;
        }
        try {
            boolean more = builder.step(mayBegin);
            trouble = "";
            return more;
        } catch (RuntimeException e) {
            log.warn("A digest of activity could not be made; it is tried again in {}", REST, e);
            trouble = "the digest cannot be made: " + e.getClass().getSimpleName();
            rests = clock.instant().plus(REST);
            return false;
        }
    }

    /** Any thread; reads the tables. What they do not say keeps back nothing of the rest of the status. */
    Status.Activity status() {
        try {
            return read();
        } catch (RuntimeException e) {
            log.warn("How it goes with activity cannot be read", e);
            String why = "it cannot be read: " + e.getClass().getSimpleName();
            return new Status.Activity(counter.isCounting(), "counting", 0, null, 0, 0, counter.size(), 0, why);
        }
    }

    private Status.Activity read() {
        if (!rules.get().settings().enabled()) {
            return Status.Activity.OFF;
        }
        Optional<DigestState> state = store.digests().state();
        String refused = state.map(DigestState::refused)
                .filter(why -> !why.isEmpty())
                .map(why -> "the endpoint does not take it: " + why)
                .orElse("");
        return new Status.Activity(
                true,
                state.map(CountedActivity::word).orElse("counting"),
                state.map(DigestState::number).orElse(0L),
                state.map(DigestState::to).filter(Instant.EPOCH::isBefore).orElse(null),
                state.map(one -> Math.max(0, one.parts() - one.taken())).orElse(0),
                store.counts().count(),
                counter.size(),
                state.map(DigestState::leftOut).orElse(0L),
                String.join(
                        "; ",
                        Stream.of(flush.trouble(), trouble, refused)
                                .filter(text -> !text.isEmpty())
                                .toList()));
    }

    private static String word(DigestState state) {
        return switch (state.phase()) {
            case IDLE -> "counting";
            case BUILDING -> "making";
            case FROZEN -> "sending";
        };
    }
}
