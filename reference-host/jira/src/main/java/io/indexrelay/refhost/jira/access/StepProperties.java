package io.indexrelay.refhost.jira.access;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.status.Status;
import io.indexrelay.refhost.jira.store.Row;
import io.indexrelay.refhost.jira.store.Store;
import io.indexrelay.refhost.manager.Memo;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The properties of the workflow step that an issue is in, out of the workflow's descriptor. */
final class StepProperties {

    private static final int PARSED = 50;

    private final Store store;
    private final Memo memo;
    private final Map<String, WorkflowDescriptor> parsed = Collections.synchronizedMap(new LinkedHashMap<>() {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, WorkflowDescriptor> eldest) {
            return size() > PARSED;
        }
    });

    StepProperties(Store store, Memo memo) {
        this.store = store;
        this.memo = memo;
    }

    /** None for an issue in Jira's built-in workflow, which no table holds. */
    Map<String, String> of(Issue issue) {
        Status status = issue.getStatusObject();
        if (status == null) {
            return Map.of();
        }
        return workflow(issue)
                .flatMap(this::descriptor)
                .map(descriptor -> descriptor.properties(status.getId()))
                .orElse(Map.of());
    }

    /** Sets a property of the step for a status, or takes it away. False where the workflow has no such step. */
    boolean set(String workflow, String status, String property, @Nullable String value) {
        Optional<WorkflowDescriptor> descriptor = descriptor(workflow);
        Optional<Row> row = row(workflow);
        if (descriptor.isEmpty() || row.isEmpty() || !descriptor.get().hasStep(status)) {
            return false;
        }
        store.update(row.get().with("descriptor", descriptor.get().with(status, property, value)));
        return true;
    }

    boolean exists(String workflow) {
        return row(workflow).isPresent();
    }

    /** The name of the workflow that an issue goes through. */
    private Optional<String> workflow(Issue issue) {
        Long entry = issue.getWorkflowId();
        return entry == null
                ? Optional.empty()
                : store.find("OSWorkflowEntry", entry).map(row -> row.text("name", ""));
    }

    private Optional<WorkflowDescriptor> descriptor(String workflow) {
        return memo.get(List.of("workflow", workflow), () -> row(workflow)
                .map(row -> parsed.computeIfAbsent(
                        row.text("descriptor", ""), xml -> WorkflowDescriptor.parse(workflow, xml))));
    }

    private Optional<Row> row(String workflow) {
        return store.from("Workflow").where("name", workflow).first();
    }
}
