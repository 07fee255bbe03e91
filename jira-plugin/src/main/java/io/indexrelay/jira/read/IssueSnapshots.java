package io.indexrelay.jira.read;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueConstant;
import com.atlassian.jira.issue.IssueFieldConstants;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.fields.layout.field.FieldLayoutManager;
import com.atlassian.jira.issue.label.Label;
import com.atlassian.jira.issue.security.IssueSecurityLevel;
import com.atlassian.jira.issue.security.IssueSecurityLevelManager;
import com.atlassian.jira.issue.status.Status;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectConstant;
import io.indexrelay.change.Kind;
import io.indexrelay.change.Subject;
import io.indexrelay.jira.read.FieldRules.Text;
import io.indexrelay.snapshot.Snapshot;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Copies an issue into a snapshot. Fields that the field configuration hides do not leave. */
public final class IssueSnapshots {

    private final IssueManager issues;
    private final FieldLayoutManager layouts;
    private final IssueSecurityLevelManager levels;
    private final PrioritySchemes prioritySchemes;
    private final CustomFields customFields;

    public IssueSnapshots(
            IssueManager issues,
            FieldLayoutManager layouts,
            IssueSecurityLevelManager levels,
            PrioritySchemes prioritySchemes,
            CustomFields customFields) {
        this.issues = issues;
        this.layouts = layouts;
        this.levels = levels;
        this.prioritySchemes = prioritySchemes;
        this.customFields = customFields;
    }

    Snapshot of(Issue issue, Links links) {
        FieldRules rules = FieldRules.of(layouts, issue);
        Subject subject = Subject.of(Kind.ISSUE, issue.getId());
        Long parent = issue.isSubTask() ? issue.getParentId() : null;
        return new Snapshot(
                subject,
                subject,
                issue.getKey(),
                links.browse(issue.getKey()),
                issue.getSummary() == null ? "" : issue.getSummary(),
                Subject.of(Kind.PROJECT, issue.getProjectId()),
                parent == null ? null : Subject.of(Kind.ISSUE, parent),
                parent == null ? List.of() : List.of(parent.toString()),
                rules.body(List.of(
                        new Text(IssueFieldConstants.DESCRIPTION, issue.getDescription()),
                        new Text(IssueFieldConstants.ENVIRONMENT, issue.getEnvironment()))),
                issue.getCreatorId(),
                Times.of(issue.getCreated()),
                Times.of(issue.getUpdated(), issue.getCreated()),
                null,
                rules.isShown(IssueFieldConstants.LABELS) ? labels(issue) : List.of(),
                facts(issue, rules).asMap());
    }

    private Facts facts(Issue issue, FieldRules rules) {
        Project project = issue.getProjectObject();
        Facts facts = new Facts()
                .put("projectKey", project.getKey())
                .putAll("previousKeys", previousKeys(issue))
                .put("issueType", name(issue.getIssueType()))
                .put("status", name(issue.getStatus()))
                .put("statusCategory", category(issue.getStatus()));
        ifShown(rules, IssueFieldConstants.PRIORITY, () -> facts.put("priority", priority(issue, project)));
        ifShown(rules, IssueFieldConstants.RESOLUTION, () -> facts.put("resolution", name(issue.getResolution())));
        ifShown(rules, IssueFieldConstants.COMPONENTS, () -> facts.putAll("components", names(issue.getComponents())));
        ifShown(
                rules,
                IssueFieldConstants.AFFECTED_VERSIONS,
                () -> facts.putAll("affectsVersions", names(issue.getAffectedVersions())));
        ifShown(
                rules,
                IssueFieldConstants.FIX_FOR_VERSIONS,
                () -> facts.putAll("fixVersions", names(issue.getFixVersions())));
        ifShown(rules, IssueFieldConstants.REPORTER, () -> facts.put("reporter", issue.getReporterId()));
        ifShown(rules, IssueFieldConstants.ASSIGNEE, () -> facts.put("assignee", issue.getAssigneeId()));
        ifShown(rules, IssueFieldConstants.SECURITY, () -> facts.put("securityLevel", level(issue)));
        ifShown(
                rules,
                IssueFieldConstants.DUE_DATE,
                () -> facts.put("dueDate", issue.getDueDate() == null ? null : Times.day(issue.getDueDate())));
        Map<String, Object> custom = customFields.of(issue, rules);
        return facts.put("custom", custom.isEmpty() ? null : custom);
    }

    private static void ifShown(FieldRules rules, String fieldId, Runnable put) {
        if (rules.isShown(fieldId)) {
            put.run();
        }
    }

    /** Every key that the issue had before it was moved, or its project's key was changed. */
    private List<String> previousKeys(Issue issue) {
        return issues.getAllIssueKeys(issue.getId()).stream()
                .filter(key -> !key.equals(issue.getKey()))
                .sorted()
                .toList();
    }

    private @Nullable Map<String, Object> priority(Issue issue, Project project) {
        if (issue.getPriority() == null) {
            return null;
        }
        Map<String, Object> priority =
                named(issue.getPriority().getId(), issue.getPriority().getName());
        prioritySchemes.idFor(project).ifPresent(scheme -> priority.put("scheme", scheme));
        return priority;
    }

    private @Nullable Map<String, Object> level(Issue issue) {
        Long id = issue.getSecurityLevelId();
        IssueSecurityLevel level = id == null ? null : levels.getSecurityLevel(id);
        return level == null ? null : named(level.getId().toString(), level.getName());
    }

    private static Map<String, Object> named(String id, String name) {
        Map<String, Object> named = new LinkedHashMap<>();
        named.put("id", id);
        named.put("name", name);
        return named;
    }

    private static @Nullable String name(@Nullable IssueConstant constant) {
        return constant == null ? null : constant.getName();
    }

    private static @Nullable String category(@Nullable Status status) {
        return status == null || status.getStatusCategory() == null
                ? null
                : status.getStatusCategory().getKey();
    }

    private static List<String> names(@Nullable Collection<? extends ProjectConstant> parts) {
        List<String> names = new ArrayList<>();
        if (parts != null) {
            parts.forEach(part -> names.add(part.getName()));
        }
        return names;
    }

    private static List<String> labels(Issue issue) {
        return issue.getLabels() == null
                ? List.of()
                : issue.getLabels().stream().map(Label::getLabel).toList();
    }
}
