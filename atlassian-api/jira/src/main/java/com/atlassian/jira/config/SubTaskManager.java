package com.atlassian.jira.config;

import com.atlassian.jira.issue.Issue;
import java.util.Collection;

public interface SubTaskManager {
    String SUB_TASK_ISSUE_TYPE_STYLE = "jira_subtask";

    String SUB_TASK_LINK_TYPE_NAME = "jira_subtask_link";

    String SUB_TASK_LINK_TYPE_STYLE = "jira_subtask";

    boolean isSubTasksEnabled();

    Collection<Issue> getSubTaskObjects(Issue issue);
}
