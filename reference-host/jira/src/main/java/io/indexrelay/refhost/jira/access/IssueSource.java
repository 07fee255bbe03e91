package io.indexrelay.refhost.jira.access;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.project.Project;
import java.util.Optional;

/** Issues and projects as they are now, archived ones too. Every call joins the running transaction. */
public interface IssueSource {

    Optional<Project> project(long id);

    Optional<Issue> issue(long id);
}
