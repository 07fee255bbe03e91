package com.atlassian.jira.issue.worklog;

import com.atlassian.annotations.PublicApi;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.security.roles.ProjectRole;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.collect.PagedList;
import java.util.List;

@PublicApi
public interface WorklogManager {
    boolean delete(ApplicationUser applicationUser, Worklog worklog, Long id, boolean flag);

    Worklog update(ApplicationUser applicationUser, Worklog worklog, Long id, boolean flag);

    Worklog create(ApplicationUser applicationUser, Worklog worklog, Long id, boolean flag);

    Worklog getById(Long id);

    List<Worklog> getByIssue(Issue issue);

    PagedList<Worklog> getByIssue(Issue issue, int number);

    long getCountForWorklogsRestrictedByGroup(String text);

    int swapWorklogGroupRestriction(String text1, String text2);

    ProjectRole getProjectRole(Long id);

    List<Worklog> getWorklogsUpdatedSince(Long id);

    List<Worklog> getWorklogsDeletedSince(Long id);
}
