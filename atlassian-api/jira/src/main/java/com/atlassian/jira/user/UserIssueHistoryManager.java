package com.atlassian.jira.user;

import com.atlassian.jira.issue.Issue;
import java.util.List;

public interface UserIssueHistoryManager {
    int DEFAULT_ISSUE_HISTORY_DROPDOWN_ITEMS = 6;

    void addIssueToHistory(ApplicationUser applicationUser, Issue issue);

    boolean hasIssueHistory(ApplicationUser applicationUser);

    List<UserHistoryItem> getFullIssueHistoryWithoutPermissionChecks(ApplicationUser applicationUser);

    List<UserHistoryItem> getFullIssueHistoryWithPermissionChecks(ApplicationUser applicationUser);

    List<UserHistoryItem> getShortIssueHistory(ApplicationUser applicationUser);
}
