package io.indexrelay.refhost.jira;

import io.indexrelay.refhost.jira.project.PrioritySchemes;
import io.indexrelay.refhost.jira.store.Row;
import io.indexrelay.refhost.jira.store.Store;
import java.util.List;

/** What issues are described with in a new instance. Does nothing on an instance that has it. */
final class Bootstrap {

    private static final long TO_DO = 2;
    private static final long DONE = 3;
    private static final long IN_PROGRESS = 4;

    private final Store store;
    private final PrioritySchemes schemes;

    Bootstrap(Store store, PrioritySchemes schemes) {
        this.store = store;
        this.schemes = schemes;
    }

    /** In one transaction, while no other node does the same. */
    void run() {
        store.lock();
        if (store.from("Status").exists()) {
            return;
        }
        constants("Priority", List.of("Highest", "High", "Medium", "Low", "Lowest"));
        long unused = schemes.save("Default priority scheme", List.of("1", "2", "3", "4", "5"), List.of());
        constants("Resolution", List.of("Done", "Won't Do", "Duplicate", "Cannot Reproduce"));
        constants("IssueType", List.of("Bug", "Task", "Story"));
        constant(
                "IssueType",
                "4",
                4,
                Row.of("IssueType").with("name", "Sub-task").with("style", "jira_subtask"));
        status("1", "Open", TO_DO);
        status("3", "In Progress", IN_PROGRESS);
        status("4", "Reopened", TO_DO);
        status("5", "Resolved", DONE);
        status("6", "Closed", DONE);
    }

    private void constants(String entity, List<String> names) {
        for (int position = 0; position < names.size(); position++) {
            constant(
                    entity,
                    String.valueOf(position + 1),
                    position + 1,
                    Row.of(entity).with("name", names.get(position)));
        }
    }

    private void status(String id, String name, long category) {
        constant(
                "Status",
                id,
                Long.parseLong(id),
                Row.of("Status").with("name", name).with("statuscategory", category));
    }

    private void constant(String entity, String id, long sequence, Row row) {
        store.insert(row.with("id", id).with("sequence", sequence));
    }
}
