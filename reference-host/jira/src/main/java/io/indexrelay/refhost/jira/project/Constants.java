package io.indexrelay.refhost.jira.project;

import com.atlassian.jira.config.SubTaskManager;
import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.issue.priority.Priority;
import com.atlassian.jira.issue.resolution.Resolution;
import com.atlassian.jira.issue.status.Status;
import io.indexrelay.refhost.jira.store.Row;
import io.indexrelay.refhost.jira.store.Store;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * {@code ConstantsManager} and the reading half of {@code PriorityManager}. Lists are in the order of the constants'
 * sequence.
 */
public final class Constants {

    private final Store store;

    public Constants(Store store) {
        this.store = store;
    }

    private List<Constant> all(String entity) {
        return store.from(entity).orderBy("sequence", "id").list().stream()
                .map(Constant::new)
                .toList();
    }

    private Optional<Constant> find(String entity, @Nullable String id) {
        return id == null ? Optional.empty() : store.find(entity, id).map(Constant::new);
    }

    /** By id, or by name in any case. */
    public Optional<Constant> named(String entity, String idOrName) {
        return find(entity, idOrName)
                .or(() ->
                        store.from(entity).whereFolded("name", idOrName).first().map(Constant::new));
    }

    /** A new issue type, the last in their order. */
    public void createIssueType(String name, boolean ofSubTasks) {
        long last = all("IssueType").stream()
                .mapToLong(each -> Long.parseLong(each.getId()))
                .max()
                .orElse(0);
        Row type = Row.of("IssueType")
                .with("id", Long.toString(last + 1))
                .with("name", name)
                .with("style", ofSubTasks ? SubTaskManager.SUB_TASK_ISSUE_TYPE_STYLE : null)
                .with("sequence", (long) all("IssueType").size());
        store.insert(type);
    }

    public List<Priority> getPriorities() {
        return all("Priority").stream().map(each -> each.as(Priority.class)).toList();
    }

    public Collection<Priority> getPriorityObjects() {
        return getPriorities();
    }

    public @Nullable Priority getPriority(@Nullable String id) {
        return find("Priority", id).map(each -> each.as(Priority.class)).orElse(null);
    }

    public @Nullable Priority getPriorityObject(@Nullable String id) {
        return getPriority(id);
    }

    public @Nullable String getPriorityName(@Nullable String id) {
        return find("Priority", id).map(Constant::getName).orElse(null);
    }

    /** The middle one, as no setting is kept. */
    public @Nullable Priority getDefaultPriority() {
        List<Priority> all = getPriorities();
        return all.isEmpty() ? null : all.get(all.size() / 2);
    }

    public @Nullable Priority getDefaultPriorityObject() {
        return getDefaultPriority();
    }

    public Collection<Status> getStatusObjects() {
        return getStatuses();
    }

    public Collection<Status> getStatuses() {
        return all("Status").stream().map(each -> each.as(Status.class)).toList();
    }

    public @Nullable Status getStatusObject(@Nullable String id) {
        return find("Status", id).map(each -> each.as(Status.class)).orElse(null);
    }

    public @Nullable Status getStatus(@Nullable String id) {
        return getStatusObject(id);
    }

    public @Nullable Status getStatusByName(String name) {
        return getStatusByNameIgnoreCase(name);
    }

    public @Nullable Status getStatusByNameIgnoreCase(String name) {
        return store.from("Status")
                .whereFolded("name", name)
                .first()
                .map(row -> new Constant(row).as(Status.class))
                .orElse(null);
    }

    public Collection<Resolution> getResolutionObjects() {
        return all("Resolution").stream().map(each -> each.as(Resolution.class)).toList();
    }

    public @Nullable Resolution getResolutionObject(@Nullable String id) {
        return find("Resolution", id).map(each -> each.as(Resolution.class)).orElse(null);
    }

    public @Nullable Resolution getResolution(@Nullable String id) {
        return getResolutionObject(id);
    }

    public Collection<IssueType> getAllIssueTypeObjects() {
        return all("IssueType").stream().map(each -> each.as(IssueType.class)).toList();
    }

    public List<String> getAllIssueTypeIds() {
        return all("IssueType").stream().map(Constant::getId).toList();
    }

    public Collection<IssueType> getRegularIssueTypeObjects() {
        return issueTypes(false);
    }

    public Collection<IssueType> getSubTaskIssueTypeObjects() {
        return issueTypes(true);
    }

    private List<IssueType> issueTypes(boolean subTasks) {
        return all("IssueType").stream()
                .filter(type -> type.isSubTask() == subTasks)
                .map(each -> each.as(IssueType.class))
                .toList();
    }

    public @Nullable IssueType getIssueTypeObject(@Nullable String id) {
        return find("IssueType", id).map(each -> each.as(IssueType.class)).orElse(null);
    }

    public @Nullable IssueType getIssueType(@Nullable String id) {
        return getIssueTypeObject(id);
    }

    /** The first issue type of a kind. */
    public Optional<Constant> firstIssueType(boolean subTask) {
        return all("IssueType").stream()
                .filter(type -> type.isSubTask() == subTask)
                .findFirst();
    }

    /** Ids of priorities in their order. */
    List<String> priorityIds() {
        return all("Priority").stream()
                .map(Constant::getId)
                .filter(Objects::nonNull)
                .toList();
    }
}
