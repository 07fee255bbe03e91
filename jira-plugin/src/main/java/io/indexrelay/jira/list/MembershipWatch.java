package io.indexrelay.jira.list;

import io.indexrelay.change.Change;
import io.indexrelay.change.ChangeKind;
import io.indexrelay.change.Kind;
import io.indexrelay.change.Subject;
import io.indexrelay.jira.listen.JiraCauses;
import io.indexrelay.jira.read.desk.Desks;
import io.indexrelay.outbox.Transactions;
import io.indexrelay.poll.Watch;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Who is in which organization: no version of Service Management is known to publish an event of it. */
public final class MembershipWatch implements Watch {

    private final Transactions transactions;
    private final Desks desks;

    /** @param work the unit of reading on a thread of ours */
    public MembershipWatch(Transactions work, Desks desks) {
        this.transactions = work;
        this.desks = desks;
    }

    @Override
    public String name() {
        return "organizations";
    }

    @Override
    public Sight look(String after, int limit) {
        Map<Subject, String> states = new LinkedHashMap<>();
        transactions
                .inTransaction(desks::allMembers)
                .forEach((key, organizations) -> states.put(new Subject(Kind.USER, key), organizations.toString()));
        return Sight.whole(states);
    }

    @Override
    public List<Change> changes(Subject user, Difference difference) {
        return List.of(JiraCauses.TABLE.judged(Change.of(user, ChangeKind.UPSERTED, JiraCauses.ORGANIZATION_UPDATED)));
    }
}
