package com.atlassian.jira.issue;

import com.atlassian.annotations.PublicApi;
import com.atlassian.jira.util.I18nHelper;

@PublicApi
public interface IssueConstant extends Comparable {
    String getId();

    String getName();

    String getDescription();

    Long getSequence();

    String getCompleteIconUrl();

    String getIconUrl();

    String getIconUrlHtml();

    String getNameTranslation();

    String getDescTranslation();

    String getNameTranslation(String text);

    String getDescTranslation(String text);

    String getNameTranslation(I18nHelper i18nHelper);

    String getDescTranslation(I18nHelper i18nHelper);
}
