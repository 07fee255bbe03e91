package io.indexrelay.activity;

import io.indexrelay.activity.CountingNodes.Life;
import io.indexrelay.outbox.Transactions;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Brings what this node counted into the table, each minute and at the end. {@link #step()} and {@link #end()} are called by
 * one thread.
 *
 * <p>A node that counts has a row that says until when all is in the table. It is written with the last rows of each flush,
 * and goes with an end in order. So one that is left behind says what is missing: what was counted after that.
 */
public final class ActivityFlush {

    public static final Duration INTERVAL = Duration.ofMinutes(1);

    private static final Logger log = LoggerFactory.getLogger(ActivityFlush.class);

    private final ActivityCounter counter;
    private final ActivityStore store;
    private final Transactions transactions;
    private final Supplier<ActivityRules> rules;
    private final NeverCounted never;
    private final String node;
    private final Clock clock;

    private long life;
    private volatile String trouble = "";

    public ActivityFlush(
            ActivityCounter counter,
            ActivityStore store,
            Transactions transactions,
            Supplier<ActivityRules> rules,
            NeverCounted never,
            String node,
            Clock clock) {
        this.counter = counter;
        this.store = store;
        this.transactions = transactions;
        this.rules = rules;
        this.never = never;
        this.node = node;
        this.clock = clock;
    }

    /** Why what was counted could not be kept; {@code ""} when it could. Any thread. */
    public String trouble() {
        return trouble;
    }

    /** False: there is never more to do at once. */
    public boolean step() {
        try {
            ActivityRules current = rules.get();
            if (current.isCounting()) {
                if (life == 0) {
                    begin(clock.instant());
                }
                counter.counting(true);
                flush(current);
            } else {
                // What was counted before it was switched off is not wanted any more.
                counter.counting(false);
                counter.drain();
                leave();
            }
            trouble = "";
        } catch (RuntimeException e) {
            trouble = "what people did cannot be kept: " + e.getClass().getSimpleName();
            throw e;
        }
        return false;
    }

    /** The last flush. What cannot be kept now is lost, and the row that stays behind says so. */
    public void end() {
        counter.counting(false);
        try {
            ActivityRules current = rules.get();
            if (current.isCounting() && life != 0) {
                flush(current);
            }
            if (counter.size() == 0) {
                leave();
            }
        } catch (RuntimeException e) {
            log.warn("What people did last could not be kept; the next digest says when that was", e);
        }
    }

    private void flush(ActivityRules current) {
        Instant begun = clock.instant();
        Optional<Pseudonyms> pseudonyms = Pseudonyms.find(store.secrets());
        never.refresh(current.settings());
        CountWriter writer =
                new CountWriter(counter.drain(), store.counts(), transactions, never, current.settings(), node);
        boolean[] isTakenForDead = {false};
        try {
            // Without pseudonyms it all stays in memory; the node in office makes them soon.
            if (pseudonyms.isPresent()) {
                writer.write(
                        pseudonyms.get(),
                        begun,
                        () -> isTakenForDead[0] = !store.nodes().flushed(life, begun));
            }
        } finally {
            counter.putBack(writer.left());
        }
        if (isTakenForDead[0]) {
            begin(begun);
        }
        counter.ignore(never.people());
    }

    /** Whoever had this node's name before has ended, and nobody said so. */
    private void begin(Instant now) {
        life = transactions.inTransaction(() -> {
            for (Life before : store.nodes().all()) {
                if (before.node().equals(node) && before.ended().equals(Instant.EPOCH)) {
                    store.nodes().ended(before.id(), now);
                }
            }
            return store.nodes().begin(node, now);
        });
    }

    private void leave() {
        if (life != 0) {
            store.nodes().forget(List.of(life));
            life = 0;
        }
    }
}
