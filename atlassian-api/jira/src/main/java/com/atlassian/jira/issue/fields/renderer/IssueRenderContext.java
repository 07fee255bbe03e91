package com.atlassian.jira.issue.fields.renderer;

import com.atlassian.annotations.PublicApi;
import com.atlassian.jira.issue.Issue;
import java.util.HashMap;
import java.util.Map;

@PublicApi
public class IssueRenderContext {
    public static final String INLINE_PARAM = "atlassian-renderer-inline-param";

    private final Map<Object, Object> params = new HashMap<>();
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

    public Map<Object, Object> getParams() {
        return params;
    }

    public void addParam(Object name, Object value) {
        params.put(name, value);
    }

    public Object getParam(Object name) {
        return params.get(name);
    }
}
