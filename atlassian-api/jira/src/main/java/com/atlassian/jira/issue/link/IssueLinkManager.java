package com.atlassian.jira.issue.link;

import com.atlassian.annotations.PublicApi;
import com.atlassian.jira.exception.CreateException;
import com.atlassian.jira.exception.RemoveException;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.user.ApplicationUser;
import java.util.Collection;
import java.util.List;

@PublicApi
public interface IssueLinkManager {
    void createIssueLink(Long id1, Long id2, Long id3, Long id4, ApplicationUser applicationUser)
            throws CreateException;

    void removeIssueLink(IssueLink issueLink, ApplicationUser applicationUser) throws RemoveException;

    int removeIssueLinks(Issue issue, ApplicationUser applicationUser) throws RemoveException;

    int removeIssueLinksNoChangeItems(Issue issue) throws RemoveException;

    LinkCollection getLinkCollection(Issue issue, ApplicationUser applicationUser, boolean flag);

    LinkCollection getLinkCollection(Issue issue, ApplicationUser applicationUser);

    LinkCollection getLinkCollectionOverrideSecurity(Issue issue);

    Collection<IssueLink> getIssueLinks(Long id);

    IssueLink getIssueLink(Long id);

    List<IssueLink> getOutwardLinks(Long id);

    List<IssueLink> getInwardLinks(Long id);

    void moveIssueLink(List<IssueLink> list, Long id1, Long id2);

    void resetSequences(List<IssueLink> list);

    IssueLink getIssueLink(Long id1, Long id2, Long id3);

    void changeIssueLinkType(IssueLink issueLink, IssueLinkType issueLinkType, ApplicationUser applicationUser)
            throws RemoveException;

    boolean isLinkingEnabled();

    void clearCache();
}
