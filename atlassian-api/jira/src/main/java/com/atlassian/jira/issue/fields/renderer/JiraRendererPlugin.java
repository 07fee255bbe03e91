package com.atlassian.jira.issue.fields.renderer;

import com.atlassian.annotations.PublicApi;
import com.atlassian.annotations.PublicSpi;
import com.atlassian.jira.plugin.renderer.JiraRendererModuleDescriptor;

@PublicSpi
@PublicApi
public interface JiraRendererPlugin {
    String render(String text, IssueRenderContext issueRenderContext);

    String renderAsText(String text, IssueRenderContext issueRenderContext);

    String getRendererType();

    Object transformForEdit(Object object);

    Object transformFromEdit(Object object);

    void init(JiraRendererModuleDescriptor jiraRendererModuleDescriptor);

    JiraRendererModuleDescriptor getDescriptor();
}
