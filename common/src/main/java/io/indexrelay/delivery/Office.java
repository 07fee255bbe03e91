package io.indexrelay.delivery;

import io.indexrelay.delivery.Terms.Term;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Whether this node is the sender. A lock would not be enough: whoever held it may go on after having lost it. So every
 * term has a number, numbers of events grow with it, and before anything is deleted the holder looks whether its term is
 * still the highest.
 *
 * <p>Thread-safe: the beat must go on while a batch is on its way.
 */
public final class Office {

    private static final Logger log = LoggerFactory.getLogger(Office.class);

    /** How long a holder's beat must stand still, by our own monotonic clock, before its office is free. */
    static final Duration STANDSTILL = Duration.ofSeconds(30);

    /** The same where the product's lock is ours: its holder is gone or lost touch. Longer than two beats are apart. */
    static final Duration MISSED_BEAT = Duration.ofSeconds(15);

    /** The beat of a holder that gave its office back. */
    static final Instant RELEASED = Instant.EPOCH;

    private final Terms terms;
    private final RandomIds ids;
    private final Clock clock;
    private final LongSupplier nanos;
    private final String node;
    private final Candidacy candidacy;

    private volatile @Nullable Term mine;
    private @Nullable Sequence sequence;
    private @Nullable Term seen;
    private long seenAt;

    Office(Terms terms, RandomIds ids, Clock clock, LongSupplier nanos, String node, Candidacy candidacy) {
        this.terms = terms;
        this.ids = ids;
        this.clock = clock;
        this.nanos = nanos;
        this.node = node;
        this.candidacy = candidacy;
    }

    /** The term held; empty when this node is not in office. Any thread. */
    public Optional<Term> term() {
        return Optional.ofNullable(mine);
    }

    boolean isHeld() {
        return mine != null;
    }

    /**
     * Takes office when it is free: nobody was ever in it, this node itself was (before a restart), the holder gave it back,
     * or the holder's beat has stood still, for a shorter time where the product's lock is ours. Only a candidate does. For
     * the sender's thread, as the lock is.
     */
    synchronized boolean take() {
        boolean taken = candidacy.isOpen() && takeTerm();
        if (!taken) {
            candidacy.givesLockBack();
        }
        return taken;
    }

    private boolean takeTerm() {
        Optional<Term> highest = terms.highest();
        if (highest.isPresent() && !isFree(highest.get())) {
            return false;
        }
        // Held during the term, as a word to the others; whoever has it, the term decides.
        candidacy.takesLock();
        long number = Math.max(
                highest.map(Term::number).orElse(0L) + 1, clock.instant().getEpochSecond());
        Term term = new Term(number, ids.next(), node, clock.instant());
        if (!terms.take(term)) {
            return false;
        }
        mine = term;
        sequence = new Sequence(number);
        log.info("In office: term {} on node {}", number, node);
        return true;
    }

    /** Shows that the holder lives; lays the office down when its term is gone or a higher one is there. */
    synchronized boolean beat() {
        Term term = mine;
        return term != null && terms.beat(term, clock.instant()) && check();
    }

    /** Whether there is no term above mine and mine is still there with my token. If not, the office is lost. */
    synchronized boolean check() {
        Term term = mine;
        boolean held = term != null
                && terms.highest()
                        .filter(highest -> highest.number() == term.number()
                                && highest.token().equals(term.token()))
                        .isPresent();
        if (!held) {
            layDown();
        }
        return held;
    }

    /** Gives the office back, so that another node need not wait for a standstill. Only when this one sends no more. */
    synchronized void release() {
        Term term = mine;
        if (term != null && check()) {
            terms.beat(term, RELEASED);
        }
        layDown();
        candidacy.givesLockBack();
    }

    synchronized void layDown() {
        Term term = mine;
        mine = null;
        sequence = null;
        seen = null;
        if (term != null) {
            log.info("Out of office: term {} on node {}", term.number(), node);
        }
    }

    /** Before each claim: a term that has no numbers left is followed by another. */
    synchronized void renewIfExhausted() {
        Sequence current = sequence;
        if (current != null && current.isExhausted()) {
            layDown();
            take();
        }
    }

    /** After the claim, before the read. */
    synchronized long nextNumber() {
        Sequence current = sequence;
        if (current == null) {
            throw new IllegalStateException("not in office");
        }
        return current.next();
    }

    private boolean isFree(Term highest) {
        if (highest.node().equals(node) || highest.beat().equals(RELEASED)) {
            return true;
        }
        if (!highest.equals(seen)) {
            seen = highest;
            seenAt = nanos.getAsLong();
            return false;
        }
        long still = nanos.getAsLong() - seenAt;
        return still >= STANDSTILL.toNanos() || (still >= MISSED_BEAT.toNanos() && candidacy.takesLock());
    }
}
