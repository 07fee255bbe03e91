package io.indexrelay.delivery;

import io.indexrelay.change.Cause;
import io.indexrelay.change.ChangeKind;
import io.indexrelay.change.Kind;
import io.indexrelay.delivery.Decision.Trouble;
import io.indexrelay.delivery.Frozen.Part;
import io.indexrelay.outbox.NewRow;
import io.indexrelay.outbox.OutboxRow;
import io.indexrelay.outbox.RowClass;
import io.indexrelay.payload.EventData.ContentAccessChanged;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * Second looks. What is read right after a change may come from a cache of this node that another node has not invalidated
 * yet, and no event tells when it was. So everything that was sent is read once more a while later.
 */
final class Echoes {

    /** What reads differently each time must not keep the sender busy. */
    static final Duration LONGEST = Duration.ofHours(1);

    /** How long bytes are tried again that do not get through. */
    static final Duration LONGEST_BYTES = Duration.ofHours(24);

    private final Duration unseen;
    private final Duration delay;

    Echoes(Holds holds) {
        this.unseen = holds.unseen();
        this.delay = holds.echo();
    }

    /**
     * The echo of what was sent now. What is hidden because of trouble has a row of its own to be read again. An echo that
     * had something to tell is followed by one after twice the time. Who may see a document is looked at alone where a
     * native event was heard of that alone; where it changed without one, so may have the content.
     */
    Optional<NewRow> of(Part part, Instant now) {
        Claim claim = part.claim();
        Kind kind = claim.subject().kind();
        Trouble trouble = part.trouble();
        boolean isLookedAt = kind.isDocument() || kind == Kind.USER || kind == Kind.ACCESS_SET;
        if (!isLookedAt || (trouble != null && trouble.hides())) {
            return Optional.empty();
        }
        boolean isOnlyAccess = part.event().event().data() instanceof ContentAccessChanged
                && claim.nativeCause().isPresent();
        if (claim.standingDeletion().isPresent() && !LedgerBook.isGone(part)) {
            // Its deletion may come after all, and then without an event.
            return Optional.of(echo(claim, false, LONGEST, Cause.RECONCILE, now));
        }
        return Optional.of(echo(claim, isOnlyAccess, claim.isEcho() ? longerThan(claim.newest()) : delay, now));
    }

    /**
     * Whether a change was captured of which nothing was seen when this claim was read, nor earlier, and it is too early to
     * take it for one that changed nothing.
     */
    boolean mayBeEarly(Claim claim) {
        OutboxRow newest = claim.newest();
        return claim.isEcho()
                ? newest.rowClass() == RowClass.ECHO && waited(newest).compareTo(delay) < 0
                : claim.nativeCause().isPresent();
    }

    /** The echo of a change that was captured and of which nothing was seen: soon at first, then as late as any other. */
    NewRow ofUnseen(Claim claim, Instant now) {
        return echo(claim, claim.isOnlyAccess(), claim.isEcho() ? delay : unseen, now);
    }

    private static Duration waited(OutboxRow echo) {
        return Duration.between(echo.at(), echo.due());
    }

    private static NewRow echo(Claim claim, boolean isOnlyAccess, Duration wait, Instant now) {
        return echo(claim, isOnlyAccess, wait, Cause.FOLLOW_UP, now);
    }

    private static NewRow echo(Claim claim, boolean isOnlyAccess, Duration wait, Cause cause, Instant now) {
        return new NewRow(
                RowClass.ECHO,
                now.plus(wait),
                claim.subject(),
                claim.partitionKey(),
                isOnlyAccess && !claim.hasEchoOfContent() ? ChangeKind.ACCESS_ECHO : ChangeKind.ECHO,
                cause,
                now);
    }

    /**
     * Once more, after as long as it has taken since the event went out: for bytes that did not get through. Empty after a
     * day; then they go with the next change, a replay or a sync.
     */
    Optional<NewRow> another(Claim claim, Instant now) {
        OutboxRow echo = claim.newest();
        Duration waited = Duration.between(echo.at(), now);
        if (waited.compareTo(LONGEST_BYTES) >= 0) {
            return Optional.empty();
        }
        Duration wait = waited.compareTo(delay) < 0 ? delay : waited.compareTo(LONGEST) > 0 ? LONGEST : waited;
        return Optional.of(new NewRow(
                RowClass.ECHO,
                now.plus(wait),
                claim.subject(),
                claim.partitionKey(),
                ChangeKind.ECHO,
                Cause.FOLLOW_UP,
                echo.at()));
    }

    private Duration longerThan(OutboxRow echo) {
        Duration twice = waited(echo).multipliedBy(2);
        return twice.compareTo(LONGEST) > 0 ? LONGEST : twice.compareTo(delay) < 0 ? delay : twice;
    }
}
