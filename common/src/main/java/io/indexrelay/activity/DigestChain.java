package io.indexrelay.activity;

import io.indexrelay.activity.DigestState.Phase;
import io.indexrelay.change.Kind;
import io.indexrelay.change.Subject;
import io.indexrelay.config.Privacy;
import io.indexrelay.delivery.Digests;
import io.indexrelay.delivery.Ledger;
import io.indexrelay.outbox.Outbox;
import io.indexrelay.outbox.Transactions;
import io.indexrelay.payload.DigestHash;
import io.indexrelay.payload.EventData.ActivityDigest;
import io.indexrelay.payload.EventData.ActivityDigest.Entry;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/**
 * The chain of what is sent: each part names the hash of the one before, whichever digest that belongs to, so that the next
 * is made only after its receipt. What a part says follows from what is frozen, and changes only to say less: of who is
 * gone, of what receivers do not have any more, and when a stricter privacy was set.
 */
public final class DigestChain implements Digests {

    private static final int CHUNK = 500;

    private final ActivityStore store;
    private final Outbox outbox;
    private final Transactions transactions;
    private final Received received;
    private final Erasure erasure;
    private final ActivityCounter counter;
    private final Supplier<ActivityRules> rules;
    private final Clock clock;

    /** @param counter of this node */
    public DigestChain(
            ActivityStore store,
            Outbox outbox,
            Ledger ledger,
            Transactions transactions,
            ActivityCounter counter,
            Supplier<ActivityRules> rules,
            Clock clock) {
        this.store = store;
        this.outbox = outbox;
        this.transactions = transactions;
        this.received = new Received(ledger);
        this.erasure = new Erasure(store, transactions, clock);
        this.counter = counter;
        this.rules = rules;
        this.clock = clock;
    }

    @Override
    public Optional<ActivityDigest> next(String chain) {
        return store.digests()
                .state()
                .filter(state -> state.phase() == Phase.FROZEN)
                .map(state ->
                        state.chain().equals(chain) ? state : store.digests().save(state.in(chain)))
                .map(this::told);
    }

    private ActivityDigest told(DigestState state) {
        int number = state.taken() + 1;
        DigestPart part = store.digests().part(number).orElse(DigestPart.EMPTY);
        DigestPart left = part.only(present(part.subjects()));
        if (!left.equals(part)) {
            store.digests().put(number, left);
        }
        boolean isLast = number == state.parts();
        Privacy privacy = state.privacy().or(rules.get().settings().privacy());
        return new ActivityDigest(
                state.from(),
                state.to(),
                state.number(),
                number,
                state.parts(),
                state.hash(),
                privacy.word(),
                entries(left, privacy),
                isLast ? state.dropped() : 0,
                isLast ? state.gaps() : List.of());
    }

    private List<Entry> entries(DigestPart part, Privacy privacy) {
        ActivityRules current = rules.get();
        Telling telling = new Telling(
                privacy,
                current.settings().leastPeople(),
                Pseudonyms.find(store.secrets()).orElseThrow(),
                current.endpoint(),
                privacy == Privacy.PER_USER ? known(part) : Set.of(),
                Parts.userBytes(current.maxPartBytes()));
        return part.doings().stream().map(telling::of).flatMap(Optional::stream).toList();
    }

    /** Nobody is named whom receivers do not know. */
    private Set<String> known(DigestPart part) {
        Set<Subject> people = new HashSet<>();
        part.doings().forEach(doings -> doings.people().keySet().stream()
                .filter(Who::isNamed)
                .map(Who::userKey)
                .filter(key -> key.length() <= Subject.MAX_ID)
                .forEach(key -> people.add(new Subject(Kind.USER, key))));
        Set<String> known = new HashSet<>();
        present(people).forEach(user -> known.add(Who.named(user.id())));
        return known;
    }

    private Set<Subject> present(Collection<Subject> subjects) {
        List<Subject> all = List.copyOf(subjects);
        Set<Subject> present = new HashSet<>();
        for (int from = 0; from < all.size(); from += CHUNK) {
            present.addAll(received.of(all.subList(from, Math.min(all.size(), from + CHUNK))));
        }
        return present;
    }

    @Override
    public void taken(ActivityDigest digest) {
        Optional<DigestState> frozen = store.digests()
                .state()
                .filter(state -> state.phase() == Phase.FROZEN
                        && state.number() == digest.number()
                        && state.taken() + 1 == digest.part());
        if (frozen.isEmpty()) {
            return;
        }
        DigestState taken = frozen.get().taken(DigestHash.of(digest));
        store.digests().remove(digest.part());
        if (taken.taken() < taken.parts()) {
            store.digests().save(taken);
            outbox.add(List.of(DigestBuilder.row(clock.instant())));
        } else {
            store.digests().save(taken.idle(taken.number(), taken.to()));
        }
    }

    @Override
    public void refused(String why) {
        store.digests().state().ifPresent(state -> store.digests().save(state.refused(why)));
    }

    @Override
    public boolean smaller() {
        Optional<DigestState> state = store.digests().state().filter(one -> one.phase() == Phase.FROZEN);
        if (state.isEmpty()) {
            return false;
        }
        int next = state.get().taken() + 1;
        List<Doings> doings =
                store.digests().part(next).orElse(DigestPart.EMPTY).doings();
        if (doings.size() < 2) {
            return false;
        }
        int half = doings.size() / 2;
        transactions.inTransaction(() -> {
            for (int part = state.get().parts(); part > next; part--) {
                store.digests().put(part + 1, store.digests().part(part).orElse(DigestPart.EMPTY));
            }
            store.digests().put(next, new DigestPart(doings.subList(0, half)));
            store.digests().put(next + 1, new DigestPart(doings.subList(half, doings.size())));
            return store.digests().save(state.get().withParts(state.get().parts() + 1));
        });
        return true;
    }

    @Override
    public void erase(Collection<String> userKeys) {
        userKeys.forEach(counter::erase);
        erasure.of(new ArrayList<>(userKeys));
    }
}
