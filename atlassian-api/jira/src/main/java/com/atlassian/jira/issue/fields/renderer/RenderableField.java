package com.atlassian.jira.issue.fields.renderer;

import com.atlassian.annotations.PublicApi;
import com.atlassian.jira.issue.Issue;

@PublicApi
public interface RenderableField {
    String getId();

    String getValueFromIssue(Issue issue);

    boolean isRenderable();
}
