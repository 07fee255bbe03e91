package com.atlassian.jira.issue.fields;

import com.atlassian.annotations.PublicApi;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.fields.layout.field.FieldLayoutItem;
import com.atlassian.jira.util.I18nHelper;
import java.util.List;
import java.util.Map;

@PublicApi
public interface NavigableField extends Field {
    String TEMPLATE_DIRECTORY_PATH = String.valueOf("template_directory_path");

    String ORDER_ASCENDING = "ASC";

    String ORDER_DESCENDING = "DESC";

    String getColumnHeadingKey();

    String getColumnCssClass();

    String getDefaultSortOrder();

    List getSortFields(boolean flag);

    String getColumnViewHtml(FieldLayoutItem fieldLayoutItem, Map map, Issue issue);

    String getHiddenFieldId();

    String prettyPrintChangeHistory(String text);

    String prettyPrintChangeHistory(String text, I18nHelper i18nHelper);
}
