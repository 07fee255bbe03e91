package com.atlassian.jira.issue;

import java.util.Collection;
import java.util.List;
import org.ofbiz.core.entity.GenericValue;

public interface IssueFactory {
    MutableIssue getIssue();

    MutableIssue getIssue(GenericValue genericValue);

    MutableIssue getIssueOrNull(GenericValue genericValue);

    MutableIssue cloneIssue(Issue issue);

    List<MutableIssue> getIssues(Collection<GenericValue> collection);

    MutableIssue cloneIssueNoParent(Issue issue);
}
