package io.indexrelay.activity;

import io.indexrelay.activity.CountTable.Row;
import io.indexrelay.activity.DigestState.Phase;
import io.indexrelay.config.SettingsException;
import io.indexrelay.outbox.Transactions;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Forgets what was not sent: of people who are gone, or of everybody when it was switched off. Called by the sender's
 * thread, in office.
 */
final class Erasure {

    private static final Logger log = LoggerFactory.getLogger(Erasure.class);

    /** Long after every node has written down what it had in memory. */
    private static final Duration MARKED = Duration.ofDays(1);

    private static final int CHUNK = 500;

    private final ActivityStore store;
    private final Transactions transactions;
    private final Clock clock;

    Erasure(ActivityStore store, Transactions transactions, Clock clock) {
        this.store = store;
        this.transactions = transactions;
        this.clock = clock;
    }

    /**
     * Forgets these people in the table and in what is frozen, and leaves marks for what other nodes have in memory yet.
     * Joins the running transaction.
     */
    void of(Collection<String> userKeys) {
        List<String> whos = whos(userKeys);
        if (whos.isEmpty()) {
            return;
        }
        Instant now = clock.instant();
        chunks(whos).forEach(store.counts()::erase);
        store.counts().add("", whos.stream().map(who -> Row.erased(who, now)).toList());
        store.digests().state().ifPresent(state -> {
            for (int part = state.taken() + 1; part <= state.parts(); part++) {
                thin(part, whos);
            }
        });
    }

    /** What came to the table since from other nodes' memory. True when there may be more. */
    boolean again() {
        List<Row> marks = store.counts().of(CountTable.ERASED, 0, Long.MAX_VALUE, CHUNK);
        if (marks.isEmpty()) {
            return false;
        }
        store.counts().erase(marks.stream().map(Row::who).toList());
        Instant old = clock.instant().minus(MARKED);
        List<Long> done = marks.stream()
                .filter(mark -> mark.hour().isBefore(old))
                .map(Row::id)
                .toList();
        if (!done.isEmpty()) {
            store.counts().delete(done);
        }
        return done.size() == CHUNK;
    }

    /** Some of everything; true when there is more. A digest of which receivers have a part goes on, with empty parts. */
    boolean everything(DigestState state) {
        if (state.phase() == Phase.FROZEN && state.taken() > 0) {
            for (int part = state.taken() + 1; part <= state.parts(); part++) {
                if (!store.digests().part(part).equals(Optional.of(DigestPart.EMPTY))) {
                    store.digests().put(part, DigestPart.EMPTY);
                }
            }
        } else if (!state.from().equals(Instant.EPOCH)) {
            long last = state.phase() == Phase.IDLE ? state.number() : state.number() - 1;
            transactions.inTransaction(() -> {
                for (int part = 1; part <= state.parts(); part++) {
                    store.digests().remove(part);
                }
                return store.digests().save(state.idle(last, Instant.EPOCH));
            });
        }
        List<Row> rows = store.counts().after("", Long.MAX_VALUE, CHUNK);
        if (!rows.isEmpty()) {
            store.counts().delete(rows.stream().map(Row::id).toList());
        }
        return rows.size() == CHUNK;
    }

    /** By all their names in our tables; none where nothing was ever kept. */
    private List<String> whos(Collection<String> userKeys) {
        List<String> whos = new ArrayList<>();
        try {
            Pseudonyms.find(store.secrets())
                    .ifPresent(pseudonyms -> userKeys.forEach(key -> {
                        whos.add(Who.named(key, pseudonyms));
                        whos.add(Who.hidden(key, pseudonyms));
                    }));
        } catch (SettingsException e) {
            // Without that key nothing kept says whose it is; and a deletion must go out all the same.
            log.error("The key of pseudonyms cannot be read, so counts of deleted users could not be erased by it", e);
            userKeys.forEach(key -> whos.add(Who.named(key)));
        }
        return whos;
    }

    private void thin(int part, Collection<String> gone) {
        Optional<DigestPart> whole = store.digests().part(part);
        whole.map(one -> one.without(gone))
                .filter(one -> !one.equals(whole.get()))
                .ifPresent(one -> {
                    store.digests().put(part, one);
                });
    }

    private static List<List<String>> chunks(List<String> whos) {
        List<List<String>> chunks = new ArrayList<>();
        for (int from = 0; from < whos.size(); from += CHUNK) {
            chunks.add(whos.subList(from, Math.min(whos.size(), from + CHUNK)));
        }
        return chunks;
    }
}
