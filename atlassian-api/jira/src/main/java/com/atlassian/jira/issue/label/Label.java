package com.atlassian.jira.issue.label;

import com.atlassian.annotations.PublicApi;
import java.util.Objects;

@PublicApi
public final class Label {
    private final Long id;
    private final Long issue;
    private final Long customFieldId;
    private final String label;

    public Label(Long id, Long issue, String label) {
        this(id, issue, null, label);
    }

    public Label(Long id, Long issue, Long customFieldId, String label) {
        this.id = id;
        this.issue = issue;
        this.customFieldId = customFieldId;
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

    /** The same text on the same issue and field: the row's id does not matter. */
    @Override
    public boolean equals(Object other) {
        return other instanceof Label that
                && Objects.equals(issue, that.issue)
                && Objects.equals(customFieldId, that.customFieldId)
                && Objects.equals(label, that.label);
    }

    @Override
    public int hashCode() {
        return Objects.hash(issue, customFieldId, label);
    }

    @Override
    public String toString() {
        return label;
    }
}
