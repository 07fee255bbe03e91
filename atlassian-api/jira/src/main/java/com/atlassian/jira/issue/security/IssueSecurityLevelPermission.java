package com.atlassian.jira.issue.security;

public class IssueSecurityLevelPermission {
    private Long id;
    private Long schemeId;
    private Long securityLevelId;
    private String type;
    private String parameter;

    public IssueSecurityLevelPermission(Long id, Long schemeId, Long securityLevelId, String type, String parameter) {
        this.id = id;
        this.schemeId = schemeId;
        this.securityLevelId = securityLevelId;
        this.type = type;
        this.parameter = parameter;
    }

    public Long getId() {
        return id;
    }

    public Long getSchemeId() {
        return schemeId;
    }

    public Long getSecurityLevelId() {
        return securityLevelId;
    }

    public String getType() {
        return type;
    }

    public String getParameter() {
        return parameter;
    }
}
