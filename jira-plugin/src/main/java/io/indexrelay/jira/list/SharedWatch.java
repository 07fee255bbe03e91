package io.indexrelay.jira.list;

import com.atlassian.jira.sharing.SharedEntity;
import io.indexrelay.change.Cause;
import io.indexrelay.change.Change;
import io.indexrelay.change.ChangeKind;
import io.indexrelay.change.Kind;
import io.indexrelay.change.Subject;
import io.indexrelay.jira.access.Fingerprint;
import io.indexrelay.jira.listen.JiraCauses;
import io.indexrelay.jira.read.SharedObjects;
import io.indexrelay.jira.read.SharedState;
import io.indexrelay.outbox.Transactions;
import io.indexrelay.poll.Watch;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;

/**
 * All filters, or all dashboards: no version of Jira is known to tell apps when one is made, changed, shared or deleted, nor
 * when the shares with a group go along with it. A look goes through all of them once, which is the only way that Jira has,
 * and keeps 24 bytes of each until its pages are handed out.
 */
public final class SharedWatch implements Watch {

    private static final Cause CAUSE = JiraCauses.SHARED_OBJECT_UPDATED;

    private final Transactions transactions;
    private final SharedObjects shared;
    private final Kind kind;
    private List<Print> looked = List.of();

    /** What is kept of one: its id and 128 bits of a digest of its state. */
    private record Print(long id, long high, long low) {}

    /**
     * @param work the unit of reading on a thread of ours
     * @param kind filters or dashboards
     */
    public SharedWatch(Transactions work, SharedObjects shared, Kind kind) {
        this.transactions = work;
        this.shared = shared;
        this.kind = kind;
    }

    @Override
    public String name() {
        return kind.word() + "s";
    }

    @Override
    public Kind documents() {
        return kind;
    }

    @Override
    public Sight look(String after, int limit) {
        if (after.isEmpty()) {
            looked = transactions.inTransaction(this::all);
        }
        int from = after.isEmpty() ? 0 : Integer.parseInt(after);
        int to = Math.min(looked.size(), from + limit);
        List<Seen> page = looked.subList(from, to).stream().map(this::seen).toList();
        boolean isLast = to == looked.size();
        if (isLast) {
            looked = List.of();
        }
        return new Sight(page, isLast ? null : Integer.toString(to));
    }

    private List<Print> all() {
        List<Print> prints = new ArrayList<>();
        shared.each(kind, one -> prints.add(print(one)));
        prints.sort(Comparator.comparingLong(Print::id));
        return prints;
    }

    private Seen seen(Print print) {
        HexFormat hex = HexFormat.of();
        return new Seen(Subject.of(kind, print.id()), hex.toHexDigits(print.high()) + hex.toHexDigits(print.low()));
    }

    private static Print print(SharedEntity one) {
        String print = Fingerprint.of(SharedState.of(one));
        return new Print(
                one.getId(),
                HexFormat.fromHexDigitsToLong(print.substring(0, 16)),
                HexFormat.fromHexDigitsToLong(print.substring(16)));
    }

    /** The sender reads what it is now, and that it is gone. A change may have taken a share away, so it goes first. */
    @Override
    public List<Change> changes(Subject subject, Difference difference) {
        return List.of(JiraCauses.TABLE.judged(
                Change.of(subject, ChangeKind.UPSERTED, CAUSE, difference != Difference.APPEARED)));
    }
}
