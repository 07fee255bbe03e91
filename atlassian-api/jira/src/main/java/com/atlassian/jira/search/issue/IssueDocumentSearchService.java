package com.atlassian.jira.search.issue;

import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.query.Query;

public interface IssueDocumentSearchService {
    long getHitCount(ApplicationUser applicationUser, Query query, boolean flag);
}
