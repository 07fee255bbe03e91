package com.atlassian.jira.event.issue.security;

public class IssueSecuritySchemeDeletedEvent {
    private Long id;

    public IssueSecuritySchemeDeletedEvent(Long id) {
        this.id = id;
    }

    public Long getId() {
        return id;
    }
}
