package io.indexrelay.refhost.jira.act;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.project.Project;
import io.indexrelay.refhost.act.Action;
import io.indexrelay.refhost.act.Done;
import io.indexrelay.refhost.act.Refused;
import io.indexrelay.refhost.act.Verb;
import io.indexrelay.refhost.jira.event.BulkOperation;
import io.indexrelay.refhost.jira.event.Occasion;
import io.indexrelay.refhost.jira.issue.IssueArchive;
import io.indexrelay.refhost.jira.issue.IssueCreation;
import io.indexrelay.refhost.jira.issue.IssueEdits;
import io.indexrelay.refhost.jira.issue.IssueMoves;
import io.indexrelay.refhost.jira.issue.IssueRemoval;
import io.indexrelay.refhost.jira.issue.Issues;
import io.indexrelay.refhost.jira.issue.Transitions;
import io.indexrelay.refhost.jira.project.Constant;
import io.indexrelay.refhost.jira.project.Constants;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;

/** Issues. */
public final class IssueVerbs {

    /** What does things to issues. */
    public record Changes(
            IssueCreation creation,
            IssueEdits edits,
            Transitions transitions,
            IssueMoves moves,
            IssueArchive archive,
            IssueRemoval removal) {}

    private final Acting acting;
    private final Found found;
    private final Issues issues;
    private final Constants constants;
    private final Changes changes;

    public IssueVerbs(Acting acting, Found found, Issues issues, Constants constants, Changes changes) {
        this.acting = acting;
        this.found = found;
        this.issues = issues;
        this.constants = constants;
        this.changes = changes;
    }

    public Map<String, Verb> verbs() {
        return Map.of(
                "createIssue", this::create,
                "edit", this::edit,
                "bulkEdit", this::bulkEdit,
                "transition", this::transition,
                "level", this::level,
                "moveIssue", this::move,
                "archiveIssue", this::archive,
                "restoreIssue", this::restore,
                "deleteIssue", this::delete);
    }

    /** {@code attachments} are files with {@code name} and {@code base64} that come with the issue. */
    private Done create(Action action) {
        Project project = found.project(action, "project");
        acting.must("CREATE_ISSUES", project, "create issues in " + project.getKey());
        mustBeLive(project);
        Issue parent = action.optional("parent").map(found::issue).orElse(null);
        Refused.unless(
                parent == null || Objects.equals(parent.getProjectId(), project.getId()),
                "A sub-task is in the project of its parent");
        Refused.unless(parent == null || !parent.isSubTask(), "A sub-task has no sub-tasks");
        Map<String, List<String>> values = Found.values(action);
        action.optional("description").ifPresent(text -> values.put("description", List.of(text)));
        IssueCreation.Draft draft = new IssueCreation.Draft(
                project, type(action, parent != null), action.text("summary"), parent, values, files(action));
        return Acting.accepted(() -> Done.of(Found.subject(changes.creation().create(acting.occasion(), draft))));
    }

    private static Map<String, byte[]> files(Action action) {
        Map<String, byte[]> files = new LinkedHashMap<>();
        action.json()
                .path("attachments")
                .forEach(file -> files.put(
                        file.path("name").asText(),
                        Base64Texts.bytes(file.path("base64").asText())));
        return files;
    }

    private IssueType type(Action action, boolean subTask) {
        Optional<Constant> type = action.optional("type").map(named -> constants
                .named("IssueType", named)
                .orElseThrow(() -> new Refused("There is no issue type \"" + named + "\"")));
        Constant chosen = type.or(() -> constants.firstIssueType(subTask))
                .orElseThrow(() -> new Refused(
                        "There is no issue type for " + (subTask ? "sub-tasks" : "issues that are no sub-tasks")));
        Refused.unless(
                chosen.isSubTask() == subTask,
                "The issue type " + chosen.getName() + " is "
                        + (subTask ? "none of sub-tasks" : "for sub-tasks, which need the field \"parent\""));
        return Objects.requireNonNull(constants.getIssueType(chosen.getId()));
    }

    private static void mustBeLive(Project project) {
        Refused.unless(
                !project.isArchived(), "The project " + project.getKey() + " is archived; nothing in it changes");
    }

    private Issue live(Action action) {
        Issue issue = found.issue(action, "issue");
        mustBeLive(issue);
        return issue;
    }

    static void mustBeLive(Issue issue) {
        Refused.unless(!issue.isArchived(), issue.getKey() + " is archived; nothing in it changes");
        mustBeLive(issue.getProjectObject());
    }

    private Done edit(Action action) {
        Issue issue = live(action);
        acting.must("EDIT_ISSUES", issue, "edit " + issue.getKey());
        Acting.accept(() -> changes.edits().edit(acting.occasion(), issue, Found.values(action)));
        return Done.of(Found.subject(issue));
    }

    /** {@code issues}, or all of a {@code project} that are not archived; one event each, all with the same operation. */
    private Done bulkEdit(Action action) {
        List<Issue> all = action.has("project")
                ? issues
                        .getIssueObjects(issues
                                .getIssueIdsForProject(
                                        found.project(action, "project").getId())
                                .stream()
                                .sorted()
                                .toList())
                        .stream()
                        .filter(issue -> !issue.isArchived())
                        .toList()
                : action.texts("issues").stream().map(found::issue).toList();
        Occasion occasion = acting.occasion();
        Occasion within =
                occasion.within(new BulkOperation("bulk-" + occasion.time().toEpochMilli()));
        Map<String, List<String>> values = Found.values(action);
        for (Issue issue : all) {
            mustBeLive(issue);
            acting.must("EDIT_ISSUES", issue, "edit " + issue.getKey());
            Acting.accept(() -> changes.edits().edit(within, issue, values));
        }
        return Done.nothing();
    }

    /** {@code event} is another type than the workflow's own; {@code "none"}: the transition fires none. */
    private Done transition(Action action) {
        Issue issue = live(action);
        acting.must(
                acting.may("TRANSITION_ISSUES", issue) || acting.may("EDIT_ISSUES", issue),
                "take " + issue.getKey() + " through its workflow");
        OptionalLong event = action.optional("event")
                .map(type -> OptionalLong.of(type.equals("none") ? 0 : number("event", type)))
                .orElse(OptionalLong.empty());
        Acting.accept(() -> changes.transitions().move(acting.occasion(), issue, action.text("to"), event));
        return Done.of(Found.subject(issue));
    }

    static long number(String field, String text) {
        Refused.unless(
                text.matches("[0-9]{1,18}"), "The field \"" + field + "\" is \"" + text + "\"; it should be a number");
        return Long.parseLong(text);
    }

    /** Without {@code level}: none. */
    private Done level(Action action) {
        Issue issue = live(action);
        acting.must("SET_ISSUE_SECURITY", issue, "set the security level of " + issue.getKey());
        List<String> level = action.optional("level").map(List::of).orElse(List.of());
        Acting.accept(() -> changes.edits().edit(acting.occasion(), issue, Map.of("security", level)));
        return Done.of(Found.subject(issue));
    }

    private Done move(Action action) {
        Issue issue = live(action);
        Project target = found.project(action, "project");
        acting.must("MOVE_ISSUES", issue, "move " + issue.getKey());
        acting.must("CREATE_ISSUES", target, "create issues in " + target.getKey());
        mustBeLive(target);
        Refused.unless(
                !Objects.equals(target.getId(), issue.getProjectId()),
                issue.getKey() + " is in " + target.getKey() + " already");
        Acting.accept(() -> changes.moves().move(acting.occasion(), issue, target));
        return Done.of(Found.subject(issue));
    }

    private Done archive(Action action) {
        Issue issue = live(action);
        acting.mustAdminister(issue.getProjectObject(), "archive " + issue.getKey());
        changes.archive().archive(acting.occasion(), issue);
        return Done.of(Found.subject(issue));
    }

    private Done restore(Action action) {
        Issue issue = found.issue(action, "issue");
        acting.mustAdminister(issue.getProjectObject(), "restore " + issue.getKey());
        Refused.unless(issue.isArchived(), issue.getKey() + " is not archived");
        changes.archive().restore(acting.occasion(), issue);
        return Done.of(Found.subject(issue));
    }

    private Done delete(Action action) {
        Issue issue = live(action);
        acting.must("DELETE_ISSUES", issue, "delete " + issue.getKey());
        changes.removal().delete(acting.occasion(), issue);
        return Done.of(Found.subject(issue));
    }
}
