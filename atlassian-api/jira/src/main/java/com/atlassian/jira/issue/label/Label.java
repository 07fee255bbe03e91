package com.atlassian.jira.issue.label;

import com.atlassian.annotations.PublicApi;

@PublicApi
public final class Label {
    private Long customFieldId;
    private Long id;
    private Long issue;
    private String label;

    public Label(Long customFieldId, Long id, String label) {
        this.customFieldId = customFieldId;
        this.id = id;
        this.label = label;
    }

    public Label(Long customFieldId, Long id, Long issue, String label) {
        this.customFieldId = customFieldId;
        this.id = id;
        this.issue = issue;
        this.label = label;
    }

    public Long getCustomFieldId() {
        return customFieldId;
    }

    public Long getId() {
        return id;
    }

    public Long getIssue() {
        return issue;
    }

    public String getLabel() {
        return label;
    }
}
