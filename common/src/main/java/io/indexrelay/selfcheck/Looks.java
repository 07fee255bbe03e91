package io.indexrelay.selfcheck;

import io.indexrelay.change.Subject;
import io.indexrelay.delivery.LedgerKey;
import io.indexrelay.delivery.Prints;
import io.indexrelay.selfcheck.Judgement.Agrees;
import io.indexrelay.selfcheck.Judgement.Differs;
import io.indexrelay.selfcheck.Judgement.Drift;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Looks at pairs once, looks again at those that differed, and draws the consequences. One thread at a time. */
final class Looks {

    private final CheckPorts ports;
    private final Supplier<Prints> prints;
    private final Waiting waiting;
    private final Suspects suspects;
    private final Consequences consequences;
    private final Tally tally;
    private boolean isNews;

    Looks(
            CheckPorts ports,
            Supplier<Prints> prints,
            Waiting waiting,
            Suspects suspects,
            Consequences consequences,
            Tally tally) {
        this.ports = ports;
        this.prints = prints;
        this.waiting = waiting;
        this.suspects = suspects;
        this.consequences = consequences;
        this.tally = tally;
    }

    /** Reads everything anew. */
    Look fresh() {
        return shown(null);
    }

    /** The same with a hidden document as if it were not hidden. */
    Look shown(@Nullable Subject hidden) {
        return new Look(ports, prints.get(), waiting, hidden);
    }

    /** Whether something new was found since this was asked last. */
    boolean isNews() {
        boolean was = isNews;
        isNews = false;
        return was;
    }

    void look(Look look, Pair pair) {
        Judgement judgement = look.judge(pair);
        count(judgement);
        if (judgement instanceof Differs differs) {
            suspects.note(cause(look, pair, differs), differs.direction());
        } else if (judgement instanceof Agrees) {
            suspects.clear(pair);
        } else if (judgement instanceof Drift drift) {
            drift.drifted().forEach(this::tellAnew);
        }
    }

    /** Second looks at what differed half a minute ago or earlier; whether there may be more of them now. */
    boolean again(int most) {
        List<Pair> due = suspects.due(most);
        due.forEach(this::again);
        return due.size() == most;
    }

    private void again(Pair pair) {
        Judgement judgement = fresh().judge(pair);
        count(judgement);
        if (judgement instanceof Differs differs) {
            if (suspects.suspected(pair).filter(differs.direction()::equals).isPresent()) {
                suspects.clear(pair);
                if (consequences.found(pair, differs.direction(), differs.why())) {
                    tally.found(differs.direction());
                    isNews = true;
                }
            } else {
                suspects.note(pair, differs.direction());
            }
        } else if (judgement instanceof Agrees) {
            suspects.clear(pair);
        } else {
            suspects.postpone(pair);
            if (judgement instanceof Drift drift) {
                drift.drifted().forEach(this::tellAnew);
            }
        }
    }

    /** Where a comment shows too much because its page does, it is the page that has to be hidden. */
    private Pair cause(Look look, Pair pair, Differs differs) {
        LedgerKey document = pair.document();
        if (differs.direction() == Direction.NARROWER
                || !document.subject().kind().isDependent()) {
            return pair;
        }
        Pair owner = new Pair(new LedgerKey(document.partitionKey(), document.partitionKey()), pair.userKey());
        return look.judge(owner) instanceof Differs other && other.direction() == Direction.WIDER ? owner : pair;
    }

    /** The ledger may have been behind by a moment, so it is asked once more. */
    private void tellAnew(LedgerKey key) {
        if (fresh().hasDrifted(key) && consequences.tellAnew(key)) {
            tally.hasDrifted();
        }
    }

    private void count(Judgement judgement) {
        if (judgement instanceof Judgement.None) {
            tally.wasNotAnswered();
        } else if (!(judgement instanceof Drift)) {
            tally.compared();
        }
    }
}
