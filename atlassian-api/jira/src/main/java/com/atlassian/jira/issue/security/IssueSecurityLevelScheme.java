package com.atlassian.jira.issue.security;

public final class IssueSecurityLevelScheme {
    private Long id;
    private String name;
    private String description;
    private Long defaultSecurityLevelId;

    public IssueSecurityLevelScheme(Long id, String name, String description, Long defaultSecurityLevelId) {
        this.id = id;
        this.name = name;
        this.description = description;
        this.defaultSecurityLevelId = defaultSecurityLevelId;
    }

    public Long getId() {
        return id;
    }

    public String getName() {
        return name;
    }

    public String getDescription() {
        return description;
    }

    public Long getDefaultSecurityLevelId() {
        return defaultSecurityLevelId;
    }
}
