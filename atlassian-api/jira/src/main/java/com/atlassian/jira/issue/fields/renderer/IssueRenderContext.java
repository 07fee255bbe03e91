package com.atlassian.jira.issue.fields.renderer;

import com.atlassian.annotations.PublicApi;
import com.atlassian.jira.issue.Issue;
import java.util.Map;

@PublicApi
public class IssueRenderContext {
    public static final String INLINE_PARAM = "atlassian-renderer-inline-param";

    private Issue issue;

    public IssueRenderContext(Issue issue) {
        this.issue = issue;
    }

    public Issue getIssue() {
        return issue;
    }

    public void setIssue(Issue issue) {
        this.issue = issue;
    }

    public Map getParams() {
        throw new UnsupportedOperationException();
    }

    public void addParam(Object object1, Object object2) {
        throw new UnsupportedOperationException();
    }

    public Object getParam(Object object) {
        throw new UnsupportedOperationException();
    }
}
