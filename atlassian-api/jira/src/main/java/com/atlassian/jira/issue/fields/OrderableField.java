package com.atlassian.jira.issue.fields;

import com.atlassian.annotations.PublicApi;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.ModifiedValue;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.issue.customfields.OperationContext;
import com.atlassian.jira.issue.customfields.impl.FieldValidationException;
import com.atlassian.jira.issue.fields.layout.field.FieldLayoutItem;
import com.atlassian.jira.issue.fields.screen.FieldScreenRenderLayoutItem;
import com.atlassian.jira.issue.fields.util.MessagedResult;
import com.atlassian.jira.issue.util.IssueChangeHolder;
import com.atlassian.jira.util.ErrorCollection;
import com.atlassian.jira.util.I18nHelper;
import com.atlassian.jira.web.bean.BulkEditBean;
import java.util.Collection;
import java.util.Map;

@PublicApi
public interface OrderableField extends Field, SearchableField {
    String TEMPLATE_DIRECTORY_PATH = "templates/jira/issue/field/";

    String MOVE_ISSUE_PARAM_KEY = "moveissue";

    String NO_HEADER_PARAM_KEY = "noHeader";

    boolean isShown(Issue issue);

    void populateDefaults(Map map, Issue issue);

    boolean hasParam(Map map);

    void populateFromParams(Map map1, Map map2);

    void populateFromIssue(Map map, Issue issue);

    void validateParams(
            OperationContext operationContext,
            ErrorCollection errorCollection,
            I18nHelper i18nHelper,
            Issue issue,
            FieldScreenRenderLayoutItem fieldScreenRenderLayoutItem);

    Object getDefaultValue(Issue issue);

    void createValue(Issue issue, Object object);

    void updateValue(
            FieldLayoutItem fieldLayoutItem,
            Issue issue,
            ModifiedValue modifiedValue,
            IssueChangeHolder issueChangeHolder);

    void updateIssue(FieldLayoutItem fieldLayoutItem, MutableIssue mutableIssue, Map map);

    void removeValueFromIssueObject(MutableIssue mutableIssue);

    boolean canRemoveValueFromIssueObject(Issue issue);

    MessagedResult needsMove(Collection collection, Issue issue, FieldLayoutItem fieldLayoutItem);

    void populateForMove(Map map, Issue issue1, Issue issue2);

    boolean hasValue(Issue issue);

    String availableForBulkEdit(BulkEditBean bulkEditBean);

    Object getValueFromParams(Map map) throws FieldValidationException;

    void populateParamsFromString(Map map, String text, Issue issue) throws FieldValidationException;
}
