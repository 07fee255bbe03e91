package io.indexrelay.refhost.jira.issue;

import io.indexrelay.refhost.jira.store.Row;
import io.indexrelay.refhost.jira.store.Store;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Which issue is a sub-task of which: issue links of a hidden type. */
final class SubTaskLinks {

    private static final String STYLE = "jira_subtask";

    private final Store store;

    SubTaskLinks(Store store) {
        this.store = store;
    }

    private List<Long> types() {
        return store.from("IssueLinkType").where("style", STYLE).ids();
    }

    Optional<Long> parent(long issue) {
        return store.from("IssueLink")
                .where("destination", issue)
                .whereIn("linktype", types())
                .first()
                .map(link -> link.require("source"));
    }

    /** Parents by their sub-tasks' ids. */
    Map<Long, Long> parents(Collection<Long> issues) {
        Map<Long, Long> parents = new HashMap<>();
        store.from("IssueLink")
                .whereIn("destination", issues)
                .whereIn("linktype", types())
                .list()
                .forEach(link -> parents.put(link.require("destination"), link.require("source")));
        return parents;
    }

    /** In their order. */
    List<Long> of(long parent) {
        return store.from("IssueLink")
                .where("source", parent)
                .whereIn("linktype", types())
                .orderBy("sequence", "id")
                .numbers("destination");
    }

    void link(long parent, long subTask) {
        long type = store.from("IssueLinkType")
                .where("style", STYLE)
                .first()
                .orElseGet(() -> store.insert(Row.of("IssueLinkType")
                        .with("linkname", "jira_subtask_link")
                        .with("inward", "jira_subtask_inward")
                        .with("outward", "jira_subtask_outward")
                        .with("style", STYLE)))
                .id();
        store.insert(Row.of("IssueLink")
                .with("linktype", type)
                .with("source", parent)
                .with("destination", subTask)
                .with("sequence", (long) of(parent).size()));
    }

    /** All links of an issue that goes, of any type. */
    void unlink(long issue) {
        store.from("IssueLink").where("source", issue).delete();
        store.from("IssueLink").where("destination", issue).delete();
    }
}
