package com.atlassian.jira.issue.watchers;

import com.atlassian.annotations.PublicApi;
import com.atlassian.jira.exception.DataAccessException;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.task.context.Context;
import com.atlassian.jira.user.ApplicationUser;
import java.util.Collection;
import java.util.List;
import java.util.Locale;

@PublicApi
public interface WatcherManager {
    boolean isWatchingEnabled();

    boolean isWatching(ApplicationUser applicationUser, Issue issue);

    Collection<ApplicationUser> getCurrentWatchList(Issue issue, Locale locale);

    List<ApplicationUser> getWatchers(Issue issue, Locale locale);

    int getWatcherCount(Issue issue);

    Collection<String> getWatcherUserKeys(Issue issue);

    List<String> getCurrentWatcherUsernames(Issue issue) throws DataAccessException;

    void startWatching(ApplicationUser applicationUser, Issue issue);

    void startWatching(ApplicationUser applicationUser, Collection collection, Context context);

    void stopWatching(ApplicationUser applicationUser, Issue issue);

    void stopWatching(ApplicationUser applicationUser, Collection collection, Context context);

    void removeAllWatchesForUser(ApplicationUser applicationUser);

    Collection<ApplicationUser> getWatchersUnsorted(Issue issue);
}
