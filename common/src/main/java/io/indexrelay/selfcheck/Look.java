package io.indexrelay.selfcheck;

import io.indexrelay.access.Evaluator;
import io.indexrelay.access.Verdict;
import io.indexrelay.change.Subject;
import io.indexrelay.delivery.LedgerKey;
import io.indexrelay.delivery.Prints;
import io.indexrelay.read.Failures;
import io.indexrelay.selfcheck.Judgement.Agrees;
import io.indexrelay.selfcheck.Judgement.Differs;
import io.indexrelay.selfcheck.Judgement.Drift;
import io.indexrelay.selfcheck.Judgement.None;
import io.indexrelay.selfcheck.PermissionCheck.Answer;
import io.indexrelay.selfcheck.Received.Rule;
import io.indexrelay.selfcheck.Received.Someone;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One look at some pairs. What receivers have is read before the product is asked, and whether anything waits after it: so
 * a change in between shows as a row. Not thread-safe, and soon stale.
 */
final class Look {

    private final PermissionCheck permissions;
    private final Received received;
    private final Waiting waiting;

    /** @param shown a hidden document that is to be taken as if it were not; null for none */
    Look(CheckPorts ports, Prints prints, Waiting waiting, @Nullable Subject shown) {
        this.permissions = ports.permissions();
        this.received = new Received(ports.delivery(), prints, shown);
        this.waiting = waiting;
    }

    /** Whether the receiver's rule admits the user; false too when nobody can tell. Asks the product nothing. */
    boolean isAdmitted(Pair pair) {
        received.rule(pair.document());
        return verdict(pair).sees();
    }

    /** The same in the customer portal. */
    boolean isAdmittedInPortal(Pair pair) {
        return received.showsInPortal(pair.document()) && inPortal(pair).sees();
    }

    /** The users whom the document's rule names one by one. */
    List<String> usersNamed(LedgerKey document) {
        return received.usersNamed(received.rule(document));
    }

    /** Whether the product has it no more, and receivers neither. */
    boolean isGone(LedgerKey document) {
        return received.isGone(document);
    }

    /** Whether receivers have something else than there is, and nothing waits to tell them. */
    boolean hasDrifted(LedgerKey key) {
        return received.hasDrifted(key) && !waiting.isRead(key.subject());
    }

    Judgement judge(Pair pair) {
        Rule rule = received.rule(pair.document());
        Someone someone = received.someone(pair.userKey());
        if (!rule.unsure().isEmpty() || !someone.unsure().isEmpty()) {
            return new None(rule.unsure() + someone.unsure());
        }
        Set<LedgerKey> drifted = new LinkedHashSet<>(rule.drifted());
        if (someone.hasDrifted()) {
            drifted.add(Received.keyOfUser(pair.userKey()));
        }
        if (!drifted.isEmpty()) {
            return isAnyWaiting(rule, pair) ? new None("changes wait") : new Drift(drifted);
        }
        Judgement inProduct = compared(pair, rule, verdict(pair), ask(pair));
        Optional<Judgement> inPortal = received.showsInPortal(pair.document())
                ? askInPortal(pair).map(answer -> compared(pair, rule, inPortal(pair), answer))
                : Optional.empty();
        return inPortal.map(other -> worse(inProduct, other)).orElse(inProduct);
    }

    private Judgement compared(Pair pair, Rule rule, Verdict verdict, Answer answer) {
        if (answer instanceof Answer.Unknown unknown) {
            return new None(unknown.why());
        }
        boolean mayView = answer instanceof Answer.Yes;
        if (verdict.sees() == mayView || (mayView && rule.isListed())) {
            return new Agrees();
        }
        return isAnyWaiting(rule, pair)
                ? new None("changes wait")
                : new Differs(mayView ? Direction.NARROWER : Direction.WIDER, verdict.why());
    }

    /** What shows too much comes first, then what shows too little, then what nobody knows. */
    private static Judgement worse(Judgement one, Judgement other) {
        return weight(other) > weight(one) ? other : one;
    }

    private static int weight(Judgement judgement) {
        if (judgement instanceof Differs differs) {
            return differs.direction() == Direction.WIDER ? 3 : 2;
        }
        return judgement instanceof Agrees ? 0 : 1;
    }

    private Verdict verdict(Pair pair) {
        return evaluator(pair).of(pair.document().subject());
    }

    private Verdict inPortal(Pair pair) {
        Verdict verdict = evaluator(pair).inPortal(pair.document().subject());
        return new Verdict(verdict.sees(), verdict.why() + " in the portal");
    }

    private Evaluator evaluator(Pair pair) {
        return new Evaluator(received, received.someone(pair.userKey()).viewer());
    }

    private Answer ask(Pair pair) {
        try {
            return permissions.mayView(pair.userKey(), pair.document().subject());
        } catch (RuntimeException | LinkageError e) {
            return new Answer.Unknown(Failures.describe(e));
        }
    }

    private Optional<Answer> askInPortal(Pair pair) {
        try {
            return permissions.mayViewInPortal(pair.userKey(), pair.document().subject());
        } catch (RuntimeException | LinkageError e) {
            return Optional.of(new Answer.Unknown(Failures.describe(e)));
        }
    }

    private boolean isAnyWaiting(Rule rule, Pair pair) {
        Set<Subject> subjects = new LinkedHashSet<>();
        rule.involved().forEach(key -> subjects.add(key.subject()));
        if (!pair.userKey().isEmpty()) {
            subjects.add(Received.keyOfUser(pair.userKey()).subject());
        }
        return waiting.isAny(subjects);
    }
}
