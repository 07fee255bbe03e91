package io.indexrelay.refhost.jira.issue;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.security.roles.ProjectRole;
import com.atlassian.jira.user.ApplicationUser;
import io.indexrelay.refhost.jira.store.Row;
import io.indexrelay.refhost.jira.value.Identity;
import io.indexrelay.refhost.jira.value.Person;
import java.util.Date;
import org.jspecify.annotations.Nullable;

/** A comment or a worklog: what somebody said of an issue, perhaps only to a group or a role. */
public final class Remark extends Identity {

    private final Issues issues;
    private final String body;
    private final String group;

    private Remark(Row row, Issues issues, String body, String group) {
        super(row);
        this.issues = issues;
        this.body = body;
        this.group = group;
    }

    static Remark comment(Row row, Issues issues) {
        return new Remark(row, issues, "body", "level");
    }

    static Remark worklog(Row row, Issues issues) {
        return new Remark(row, issues, "body", "grouplevel");
    }

    public Long getId() {
        return row.id();
    }

    public @Nullable Issue getIssue() {
        return issues.getIssueObject(row.number("issue"));
    }

    public @Nullable String getBody() {
        return row.text(body);
    }

    public @Nullable String getComment() {
        return row.text(body);
    }

    /** Null for everybody who sees the issue. A name: the group may be gone. */
    public @Nullable String getGroupLevel() {
        String level = row.text(group);
        return level == null || level.isEmpty() ? null : level;
    }

    /** Null for everybody who sees the issue. The role may be gone. */
    public @Nullable Long getRoleLevelId() {
        return row.number("rolelevel");
    }

    public @Nullable ProjectRole getRoleLevel() {
        Long id = getRoleLevelId();
        return id == null ? null : issues.lookups().role(id).orElse(null);
    }

    private Person author() {
        return new Person(row.text("author"), issues.lookups());
    }

    private Person updateAuthor() {
        return new Person(row.text("updateauthor"), issues.lookups());
    }

    /** The user's name. */
    public @Nullable String getAuthor() {
        return author().name();
    }

    public @Nullable String getAuthorKey() {
        return author().key();
    }

    public @Nullable ApplicationUser getAuthorUser() {
        return author().user();
    }

    public @Nullable ApplicationUser getAuthorApplicationUser() {
        return author().user();
    }

    public @Nullable ApplicationUser getAuthorObject() {
        return author().user();
    }

    public @Nullable String getAuthorFullName() {
        return author().displayName();
    }

    public @Nullable String getUpdateAuthor() {
        return updateAuthor().name();
    }

    public @Nullable String getUpdateAuthorKey() {
        return updateAuthor().key();
    }

    public @Nullable ApplicationUser getUpdateAuthorUser() {
        return updateAuthor().user();
    }

    public @Nullable ApplicationUser getUpdateAuthorApplicationUser() {
        return updateAuthor().user();
    }

    public @Nullable ApplicationUser getUpdateAuthorObject() {
        return updateAuthor().user();
    }

    public @Nullable String getUpdateAuthorFullName() {
        return updateAuthor().displayName();
    }

    public @Nullable Date getCreated() {
        return row.time("created");
    }

    public @Nullable Date getUpdated() {
        return row.time("updated");
    }

    /** When the work was done, of a worklog. */
    public @Nullable Date getStartDate() {
        return row.time("startdate");
    }

    /** Seconds, of a worklog. */
    public Long getTimeSpent() {
        return row.number("timeworked", 0);
    }
}
