package io.indexrelay.refhost.jira.issue;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.MutableIssue;
import io.indexrelay.refhost.jira.field.Labels;
import io.indexrelay.refhost.jira.project.Constants;
import io.indexrelay.refhost.jira.project.ProjectParts;
import io.indexrelay.refhost.jira.project.Projects;
import io.indexrelay.refhost.jira.store.Row;
import io.indexrelay.refhost.jira.store.Store;
import io.indexrelay.refhost.jira.value.Lookups;
import io.indexrelay.refhost.store.AttachmentBytes;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * {@code IssueManager}, as far as it reads, and {@code SubTaskManager}. Archived issues are there like all others. No
 * permission is asked.
 */
public final class Issues {

    private final Store store;
    private final Lookups lookups;
    private final Projects projects;
    private final Constants constants;
    private final ProjectParts parts;
    private final Labels labels;
    private final Attachments attachments;
    private final SubTaskLinks links;

    public Issues(
            Store store,
            Lookups lookups,
            Projects projects,
            Constants constants,
            ProjectParts parts,
            Labels labels,
            AttachmentBytes bytes) {
        this.store = store;
        this.lookups = lookups;
        this.projects = projects;
        this.constants = constants;
        this.parts = parts;
        this.labels = labels;
        this.attachments = new Attachments(store, bytes, lookups, this);
        this.links = new SubTaskLinks(store);
    }

    Lookups lookups() {
        return lookups;
    }

    Projects projects() {
        return projects;
    }

    Constants constants() {
        return constants;
    }

    ProjectParts parts() {
        return parts;
    }

    Labels labels() {
        return labels;
    }

    SubTaskLinks links() {
        return links;
    }

    public Attachments attachments() {
        return attachments;
    }

    MutableIssue shown(Row row) {
        return shown(row, links.parent(row.id()).orElse(null), projectKey(row.number("project")));
    }

    private MutableIssue shown(Row row, @Nullable Long parent, @Nullable String projectKey) {
        return new IssueValue(row, parent, key(row, projectKey), this).shown();
    }

    private @Nullable String projectKey(@Nullable Long project) {
        return project == null
                ? null
                : projects.row(project).map(row -> row.text("key")).orElse(null);
    }

    /** Its project's key and its number; in backups from before Jira 6.1 the row holds the whole key. */
    private static String key(Row row, @Nullable String projectKey) {
        Long number = row.number("number");
        return number == null || projectKey == null ? row.text("key", "") : projectKey + "-" + number;
    }

    Row row(long id) {
        return store.find("Issue", id)
                .orElseThrow(() -> new IllegalArgumentException("There is no issue with the id " + id));
    }

    public @Nullable MutableIssue getIssueObject(@Nullable Long id) {
        return id == null ? null : store.find("Issue", id).map(this::shown).orElse(null);
    }

    /** By a present or a former key. */
    public @Nullable MutableIssue getIssueObject(String key) {
        MutableIssue current = getIssueByCurrentKey(key);
        return current != null ? current : findMovedIssue(key);
    }

    /** By a present or a former key, in any case. */
    public @Nullable MutableIssue getIssueByKeyIgnoreCase(String key) {
        return getIssueObject(key.toUpperCase(java.util.Locale.ENGLISH));
    }

    public @Nullable MutableIssue getIssueByCurrentKey(String key) {
        return numbered(key, projects.getProjectByCurrentKey(projectPart(key)));
    }

    public boolean isExistingIssueKey(String key) {
        return getIssueObject(key) != null;
    }

    /** By the key that it had before it was moved, or before its project's key was changed. */
    public @Nullable MutableIssue findMovedIssue(String key) {
        return store.from("MovedIssueKey")
                .where("oldIssueKey", key)
                .first()
                .map(row -> getIssueObject(row.number("issueId")))
                .orElseGet(() -> numbered(key, projects.getProjectObjByKey(projectPart(key))));
    }

    private static String projectPart(String key) {
        int hyphen = key.lastIndexOf('-');
        return hyphen < 0 ? "" : key.substring(0, hyphen);
    }

    private @Nullable MutableIssue numbered(String key, com.atlassian.jira.project.@Nullable Project project) {
        String number = key.substring(key.lastIndexOf('-') + 1);
        if (project == null || !number.matches("[0-9]{1,18}")) {
            return null;
        }
        Optional<Row> row = store.from("Issue")
                .where("project", project.getId())
                .where("number", Long.valueOf(number))
                .first()
                .or(() -> store.from("Issue")
                        .where("project", project.getId())
                        .where("number", null)
                        .where("key", key)
                        .first());
        return row.map(this::shown).orElse(null);
    }

    /** Those that are there, in the order of the ids given. */
    public List<Issue> getIssueObjects(Collection<Long> ids) {
        Map<Long, Row> rows = new HashMap<>();
        store.from("Issue").whereIn("id", ids).list().forEach(row -> rows.put(row.id(), row));
        Map<Long, Long> parents = links.parents(rows.keySet());
        Map<Long, Optional<String>> keys = new HashMap<>();
        return ids.stream()
                .map(rows::get)
                .filter(Objects::nonNull)
                .<Issue>map(row -> shown(
                        row,
                        parents.get(row.id()),
                        keys.computeIfAbsent(row.number("project", 0), id -> Optional.ofNullable(projectKey(id)))
                                .orElse(null)))
                .toList();
    }

    /** In no particular order; archived issues too. */
    public Collection<Long> getIssueIdsForProject(Long project) {
        return store.from("Issue").where("project", project).ids();
    }

    public long getIssueCountForProject(Long project) {
        return store.from("Issue").where("project", project).count();
    }

    public long getIssueCount() {
        return store.from("Issue").count();
    }

    /** The present key, and every one that it was moved away from or that its project's former keys make. */
    public Set<String> getAllIssueKeys(Long id) {
        Set<String> keys = new LinkedHashSet<>();
        MutableIssue issue = getIssueObject(id);
        if (issue != null) {
            keys.add(issue.getKey());
            if (issue.getNumber() != null && issue.getProjectId() != null) {
                projects.getAllProjectKeys(issue.getProjectId())
                        .forEach(project -> keys.add(project + "-" + issue.getNumber()));
            }
        }
        store.from("MovedIssueKey")
                .where("issueId", id)
                .orderBy("id")
                .list()
                .forEach(row -> keys.add(row.text("oldIssueKey", "")));
        return keys;
    }

    public boolean isSubTasksEnabled() {
        return true;
    }

    public Collection<Issue> getSubTaskObjects(Issue parent) {
        return subTasks(parent.getId());
    }

    Collection<Issue> subTasks(long parent) {
        return getIssueObjects(links.of(parent));
    }
}
