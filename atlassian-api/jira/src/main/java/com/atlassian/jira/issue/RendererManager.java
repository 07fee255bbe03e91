package com.atlassian.jira.issue;

import com.atlassian.annotations.PublicApi;
import com.atlassian.jira.issue.fields.layout.field.FieldLayoutItem;
import com.atlassian.jira.issue.fields.renderer.IssueRenderContext;
import com.atlassian.jira.issue.fields.renderer.JiraRendererPlugin;
import com.atlassian.jira.issue.renderers.FieldRenderContext;
import java.util.List;

@PublicApi
public interface RendererManager {
    List<JiraRendererPlugin> getAllActiveRenderers();

    JiraRendererPlugin getRendererForType(String text);

    JiraRendererPlugin getRendererForField(FieldLayoutItem fieldLayoutItem);

    String getRenderedContent(FieldLayoutItem fieldLayoutItem, Issue issue);

    String getRenderedContent(String text1, String text2, IssueRenderContext issueRenderContext);

    String getRenderedContent(FieldRenderContext fieldRenderContext);
}
