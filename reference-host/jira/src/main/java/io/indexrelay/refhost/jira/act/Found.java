package io.indexrelay.refhost.jira.act;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.attachment.Attachment;
import com.atlassian.jira.issue.comments.Comment;
import com.atlassian.jira.issue.worklog.Worklog;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.security.roles.ProjectRole;
import com.fasterxml.jackson.databind.JsonNode;
import io.indexrelay.refhost.act.Action;
import io.indexrelay.refhost.act.Refused;
import io.indexrelay.refhost.directory.Directory;
import io.indexrelay.refhost.jira.access.Roles;
import io.indexrelay.refhost.jira.issue.Attachments;
import io.indexrelay.refhost.jira.issue.Audience;
import io.indexrelay.refhost.jira.issue.Comments;
import io.indexrelay.refhost.jira.issue.Issues;
import io.indexrelay.refhost.jira.issue.Worklogs;
import io.indexrelay.refhost.jira.project.Projects;
import io.indexrelay.refhost.jira.store.Row;
import io.indexrelay.refhost.jira.store.Store;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Finds what the fields of actions name: by subject ({@code issue/10001}), id or key. What is not there is refused. */
public final class Found {

    private final Store store;
    private final Projects projects;
    private final Issues issues;
    private final Comments comments;
    private final Worklogs worklogs;
    private final Roles roles;
    private final Directory directory;

    public Found(
            Store store,
            Projects projects,
            Issues issues,
            Comments comments,
            Worklogs worklogs,
            Roles roles,
            Directory directory) {
        this.store = store;
        this.projects = projects;
        this.issues = issues;
        this.comments = comments;
        this.worklogs = worklogs;
        this.roles = roles;
        this.directory = directory;
    }

    private static Optional<Long> id(String text, String kind) {
        String number = text.startsWith(kind + "/") ? text.substring(kind.length() + 1) : text;
        return number.matches("[0-9]{1,18}") ? Optional.of(Long.valueOf(number)) : Optional.empty();
    }

    private static <T> T there(@Nullable T found, String kind, String named) {
        if (found == null) {
            throw new Refused("There is no " + kind + " \"" + named + "\"");
        }
        return found;
    }

    Project project(Action action, String field) {
        return project(action.text(field));
    }

    public Project project(String named) {
        return there(
                id(named, "project")
                        .map(projects::getProjectObj)
                        .orElseGet(() -> projects.getProjectObjByKeyIgnoreCase(named)),
                "project",
                named);
    }

    Issue issue(Action action, String field) {
        return issue(action.text(field));
    }

    Issue issue(String named) {
        return there(
                id(named, "issue")
                        .<Issue>map(issues::getIssueObject)
                        .orElseGet(() -> issues.getIssueByKeyIgnoreCase(named)),
                "issue",
                named);
    }

    Comment comment(Action action) {
        String named = action.text("id");
        return there(id(named, "comment").map(comments::getCommentById).orElse(null), "comment", named);
    }

    Worklog worklog(Action action) {
        String named = action.text("id");
        return there(id(named, "worklog").map(worklogs::getById).orElse(null), "worklog", named);
    }

    Attachment attachment(Action action) {
        String named = action.text("id");
        Optional<Long> id = id(named, "attachment")
                .filter(each -> store.find("FileAttachment", each).isPresent());
        Attachments attachments = issues.attachments();
        return there(id.map(attachments::getAttachment).orElse(null), "attachment", named);
    }

    Row filter(String named) {
        return there(
                id(named, "filter")
                        .flatMap(id -> store.find("SearchRequest", id))
                        .orElse(null),
                "filter",
                named);
    }

    Row dashboard(String named) {
        return there(
                id(named, "dashboard")
                        .flatMap(id -> store.find("PortalPage", id))
                        .orElse(null),
                "dashboard",
                named);
    }

    /** The key of a user, who is named by name or key. */
    String user(String named) {
        return there(key(named).orElse(null), "user", named);
    }

    private Optional<String> key(String named) {
        return store.from("ApplicationUser")
                .whereFolded("lowerUserName", named)
                .first()
                .or(() -> store.from("ApplicationUser").where("userKey", named).first())
                .map(row -> row.text("userKey", ""));
    }

    /** What a share names, as its row has it: a project by key or id, a user by name or key; else as it is written. */
    String shareParameter(String type, String written) {
        return switch (type) {
            case "project" -> Optional.ofNullable(projects.getProjectObjByKeyIgnoreCase(written))
                    .map(project -> project.getId().toString())
                    .orElse(written);
            case "user" -> key(written).orElse(written);
            default -> written;
        };
    }

    /** The id of a role by name; else as it is written. */
    String roleId(String written) {
        return roles.find(written).map(role -> role.getId().toString()).orElse(written);
    }

    /** Who is to read a comment or a worklog; empty where the action does not say. */
    Optional<Audience> audience(Action action) {
        if (!action.has("group") && !action.has("role")) {
            return Optional.empty();
        }
        String group = action.optional("group")
                .filter(name -> !name.isEmpty())
                .map(name -> directory.group(name).orElseThrow(() -> new Refused("There is no group \"" + name + "\"")))
                .orElse(null);
        Long role = action.optional("role")
                .filter(name -> !name.isEmpty())
                .map(name -> role(name).getId())
                .orElse(null);
        return Optional.of(new Audience(group, role));
    }

    private ProjectRole role(String named) {
        return there(
                roles.find(named)
                        .or(() -> id(named, "role").flatMap(roles::find))
                        .orElse(null),
                "project role",
                named);
    }

    /** The values of {@code fields}, each as a list of texts. */
    static Map<String, List<String>> values(Action action) {
        Map<String, List<String>> values = new LinkedHashMap<>();
        JsonNode fields = action.json().path("fields");
        Refused.unless(
                fields.isObject() || fields.isMissingNode(),
                "The field \"fields\" holds " + fields + "; it should be an object with fields by name");
        fields.fields().forEachRemaining(field -> values.put(field.getKey(), texts(field.getValue())));
        return values;
    }

    private static List<String> texts(JsonNode value) {
        if (value.isNull()) {
            return List.of();
        }
        if (!value.isArray()) {
            return List.of(value.asText());
        }
        List<String> texts = new ArrayList<>();
        value.forEach(each -> texts.add(each.asText()));
        return texts;
    }

    static String subject(Project project) {
        return "project/" + project.getId();
    }

    static String subject(Issue issue) {
        return "issue/" + issue.getId();
    }

    static String subject(Comment comment) {
        return "comment/" + comment.getId();
    }

    static String subject(Worklog worklog) {
        return "worklog/" + worklog.getId();
    }

    static String subject(Attachment attachment) {
        return "attachment/" + Objects.requireNonNull(attachment.getId());
    }
}
