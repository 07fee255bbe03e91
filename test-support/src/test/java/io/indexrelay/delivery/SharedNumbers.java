package io.indexrelay.delivery;

import io.indexrelay.change.Kind;
import io.indexrelay.change.Subject;
import io.indexrelay.delivery.LedgerEntry.SentState;
import io.indexrelay.payload.Version;
import java.util.List;

/**
 * Numbers as many outboxes draw them: blocks of a counter in the database. Only mutations of the sender use it; each block
 * is taken in one transaction, of which the model makes one step.
 */
final class SharedNumbers {

    private static final Subject COUNTER = new Subject(Kind.SYNC, "numbers");
    private static final LedgerKey KEY = new LedgerKey(COUNTER, COUNTER);

    private final DeliveryPorts ports;
    private final long size;
    private long next;
    private long end;
    private String ofTerm = "";

    /** @param size of a block */
    SharedNumbers(DeliveryPorts ports, long size) {
        this.ports = ports;
        this.size = size;
    }

    /** The next of the block, or the first of a new one. */
    long next() {
        if (next == end) {
            renew();
        }
        next++;
        return next;
    }

    /** Takes a new block, whatever is left of the old one. */
    void renew() {
        end = ports.transactions().inTransaction(this::block);
        next = end - size;
    }

    /** A fence: a block ends with its term, and only who finds itself in office takes another. False when it does not. */
    boolean fence(Office office) {
        String term = office.term().map(Terms.Term::token).orElse("");
        if (!term.equals(ofTerm)) {
            ofTerm = term;
            next = end;
        }
        return next < end || office.check();
    }

    private long block() {
        LedgerEntry last = ports.ledger().find(List.of(KEY)).get(KEY);
        long taken = (last == null ? 0 : last.version().sequence()) + size;
        ports.ledger()
                .save(List.of(new LedgerEntry(
                        KEY, SentState.NOTHING, Version.NONE, new Version(1, taken), "", "", "", null, null)));
        return taken;
    }
}
