package io.indexrelay.selfcheck;

import io.indexrelay.delivery.BoundedMap;
import io.indexrelay.delivery.LedgerKey;
import io.indexrelay.selfcheck.Judgement.Agrees;
import io.indexrelay.selfcheck.Judgement.Differs;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.LongSupplier;

/**
 * Looks again and again at what was found, so that a hidden document is shown as soon as two looks agree with the product,
 * and a finding that is none any more goes. One thread at a time.
 */
final class Reviews {

    private static final int AT_ONCE = 5;

    private final CheckStore store;
    private final Looks looks;
    private final Samples samples;
    private final Consequences consequences;
    private final LongSupplier nanos;

    /** When a look at a hidden document first agreed. */
    private final Map<Long, Long> agreed = new BoundedMap<>();

    private long lastHidden = CheckStore.OLDEST;
    private long lastNarrower = CheckStore.OLDEST;

    Reviews(CheckStore store, Looks looks, Samples samples, Consequences consequences, LongSupplier nanos) {
        this.store = store;
        this.looks = looks;
        this.samples = samples;
        this.consequences = consequences;
        this.nanos = nanos;
    }

    /** Some of them, in turn. */
    void step() {
        List<Finding> hidden = store.after(Direction.WIDER, lastHidden, AT_ONCE);
        lastHidden = hidden.size() < AT_ONCE
                ? CheckStore.OLDEST
                : hidden.get(hidden.size() - 1).id();
        hidden.forEach(this::lookAtHidden);
        List<Finding> narrower = store.after(Direction.NARROWER, lastNarrower, AT_ONCE);
        lastNarrower = narrower.size() < AT_ONCE
                ? CheckStore.OLDEST
                : narrower.get(narrower.size() - 1).id();
        narrower.forEach(this::lookAtNarrower);
    }

    private void lookAtHidden(Finding finding) {
        Look look = looks.shown(finding.subject());
        LedgerKey document = key(finding);
        if (look.isGone(document)) {
            consequences.forget(finding);
            return;
        }
        Set<String> users = new LinkedHashSet<>(List.of(finding.userKey()));
        users.addAll(samples.users());
        boolean isSeenRightly = false;
        for (String user : users) {
            Pair pair = new Pair(document, user);
            Judgement judgement = look.judge(pair);
            if (judgement instanceof Differs differs && differs.direction() == Direction.WIDER) {
                agreed.remove(finding.id());
                return;
            }
            // What cannot be judged for the user whom it was found for says nothing; for the others it does not matter.
            if (user.equals(finding.userKey()) && !(judgement instanceof Agrees)) {
                return;
            }
            isSeenRightly |= judgement instanceof Agrees && look.isAdmitted(pair);
        }
        // That nobody of these may see it by either rule says nothing of what was too wide.
        if (!isSeenRightly) {
            return;
        }
        long now = nanos.getAsLong();
        Long first = agreed.get(finding.id());
        if (first == null) {
            agreed.put(finding.id(), now);
        } else if (now - first >= Suspects.APART.toNanos()) {
            agreed.remove(finding.id());
            consequences.show(finding);
        }
    }

    private void lookAtNarrower(Finding finding) {
        Look look = looks.fresh();
        LedgerKey document = key(finding);
        if (look.isGone(document) || look.judge(new Pair(document, finding.userKey())) instanceof Agrees) {
            consequences.forget(finding);
        }
    }

    private static LedgerKey key(Finding finding) {
        return new LedgerKey(finding.subject(), finding.partitionKey());
    }
}
