package io.indexrelay.refhost.jira.event;

import com.atlassian.jira.event.issue.IssueChangedEventImpl;
import com.atlassian.jira.event.issue.JiraIssueEvent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Date;
import java.util.List;
import java.util.Optional;

/**
 * The events of one action on one issue, in Jira's order: the redundant old event, the changed fields where there are any,
 * each event of the bundle, the bundle last.
 */
public final class IssueEvents {

    private IssueEvents() {}

    /**
     * @param redundantType the type of the old event
     * @param types those of the bundle's events
     */
    public static List<Object> of(Occasion occasion, Happening happening, long redundantType, long... types) {
        List<Object> events = new ArrayList<>();
        events.add(happening.event(occasion, redundantType, true));
        changed(occasion, happening).ifPresent(events::add);
        List<JiraIssueEvent> wrapped = Arrays.stream(types)
                .mapToObj(type -> (JiraIssueEvent) new WrappedEvent(happening.event(occasion, type, false)))
                .toList();
        events.addAll(wrapped);
        events.add(new Bundle(wrapped, true));
        return events;
    }

    /** Of one type, in the old event and in the bundle. */
    public static List<Object> of(Occasion occasion, Happening happening, long type) {
        return of(occasion, happening, type, type);
    }

    /** The event of the changed fields, which no workflow can configure away. */
    @SuppressWarnings("NullAway") // Jira's constructor takes null for no operation
    public static Optional<Object> changed(Occasion occasion, Happening happening) {
        return happening.items().isEmpty()
                ? Optional.empty()
                : Optional.of(new IssueChangedEventImpl(
                        happening.issue(),
                        Optional.ofNullable(occasion.user()),
                        happening.items(),
                        Optional.ofNullable(happening.comment()),
                        Date.from(occasion.time()),
                        true,
                        occasion.operation()));
    }
}
