package io.indexrelay.jira.list;

import io.indexrelay.change.Cause;
import io.indexrelay.change.Change;
import io.indexrelay.change.ChangeKind;
import io.indexrelay.change.Kind;
import io.indexrelay.change.Subject;
import io.indexrelay.jira.listen.JiraCauses;
import io.indexrelay.outbox.Transactions;
import io.indexrelay.poll.Watch;
import io.indexrelay.snapshot.Priorities;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** Names, order and schemes of the priorities: no version of Jira is known to publish an event of them. */
public final class PriorityWatch implements Watch {

    private static final Cause CAUSE = JiraCauses.PRIORITY_UPDATED;

    private final Transactions transactions;
    private final Supplier<List<String>> ids;
    private final Priorities priorities;

    /**
     * @param work the unit of reading on a thread of ours
     * @param ids of all priorities
     */
    public PriorityWatch(Transactions work, Supplier<List<String>> ids, Priorities priorities) {
        this.transactions = work;
        this.ids = ids;
        this.priorities = priorities;
    }

    @Override
    public String name() {
        return "priorities";
    }

    @Override
    public Sight look(String after, int limit) {
        Map<Subject, String> states = new LinkedHashMap<>();
        for (String id : transactions.inTransaction(ids)) {
            priorities.byId(id).ifPresent(rank -> states.put(new Subject(Kind.PRIORITY, id), rank.toString()));
        }
        return Sight.whole(states);
    }

    /** There is no event for a priority that is gone: issues that had it got another one. */
    @Override
    public List<Change> changes(Subject priority, Difference difference) {
        return difference == Difference.VANISHED
                ? List.of()
                : List.of(JiraCauses.TABLE.judged(Change.of(priority, ChangeKind.UPSERTED, CAUSE)));
    }
}
