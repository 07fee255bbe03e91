package io.indexrelay.jira.read;

import com.atlassian.jira.config.PriorityManager;
import com.atlassian.jira.issue.priority.Priority;
import io.indexrelay.outbox.Transactions;
import io.indexrelay.snapshot.Priorities;
import io.indexrelay.snapshot.PriorityRank;
import io.indexrelay.snapshot.PriorityRank.SchemeRank;
import java.util.List;
import java.util.Optional;

/** Priorities in the order that administrators gave them, and in that of each scheme. */
public final class JiraPriorities implements Priorities {

    private final Transactions work;
    private final PriorityManager priorities;
    private final PrioritySchemes schemes;

    /** @param work a {@link JiraWork} */
    public JiraPriorities(Transactions work, PriorityManager priorities, PrioritySchemes schemes) {
        this.work = work;
        this.priorities = priorities;
        this.schemes = schemes;
    }

    @Override
    public Optional<PriorityRank> byId(String id) {
        return work.inTransaction(() -> {
            List<Priority> all = priorities.getPriorities();
            for (int i = 0; i < all.size(); i++) {
                if (all.get(i).getId().equals(id)) {
                    return Optional.of(new PriorityRank(id, all.get(i).getName(), i + 1, ranks(id)));
                }
            }
            return Optional.empty();
        });
    }

    private List<SchemeRank> ranks(String id) {
        return schemes.inUse().stream()
                .filter(scheme -> scheme.priorities().contains(id))
                .map(scheme -> new SchemeRank(
                        Long.toString(scheme.id()),
                        scheme.name(),
                        scheme.priorities().indexOf(id) + 1,
                        scheme.projects()))
                .toList();
    }
}
