package com.atlassian.jira.event.issue.security;

public class IssueSecurityLevelDeletedEvent {
    private Long id;

    public IssueSecurityLevelDeletedEvent(Long id) {
        this.id = id;
    }

    public Long getId() {
        return id;
    }
}
