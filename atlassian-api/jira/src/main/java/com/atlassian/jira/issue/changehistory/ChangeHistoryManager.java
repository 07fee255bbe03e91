package com.atlassian.jira.issue.changehistory;

import com.atlassian.annotations.PublicApi;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.history.ChangeItemBean;
import com.atlassian.jira.user.ApplicationUser;
import java.util.Collection;
import java.util.Date;
import java.util.List;
import java.util.Map;

@PublicApi
public interface ChangeHistoryManager {
    List<ChangeHistory> getChangeHistories(Issue issue);

    List<ChangeHistory> getChangeHistoriesSince(Issue issue, Date date);

    List<ChangeHistory> getChangeHistoriesForUser(Issue issue, ApplicationUser applicationUser);

    List<ChangeHistory> getChangeHistoriesForUser(Iterable iterable, ApplicationUser applicationUser);

    List<ChangeItemBean> getChangeItemsForField(Issue issue, String text);

    List<ChangeHistoryItem> getAllChangeItems(Issue issue);

    ChangeHistory getChangeHistoryById(Long id);

    Collection findUserHistory(ApplicationUser applicationUser, Collection collection, int number);

    Collection findUserHistory(
            ApplicationUser applicationUser, Collection collection1, Collection collection2, int number);

    Map findAllPossibleValues(String text);

    void removeAllChangeItems(Issue issue);
}
