package com.atlassian.jira.issue;

import com.atlassian.annotations.PublicApi;
import com.atlassian.jira.exception.RemoveException;
import com.atlassian.jira.issue.customfields.CustomFieldSearcher;
import com.atlassian.jira.issue.customfields.CustomFieldType;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.search.SearchContext;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectCategory;
import java.util.Collection;
import java.util.List;
import org.ofbiz.core.entity.GenericEntityException;

@PublicApi
public interface CustomFieldManager {
    String PLUGIN_KEY = "com.atlassian.jira.plugin.system.customfieldtypes";

    Collection<CustomField> getCustomFieldObjectsByName(String text);

    CustomField getCustomFieldObjectByName(String text);

    CustomField getCustomFieldObject(Long id);

    CustomField getCustomFieldObject(String text);

    boolean exists(String text);

    List<CustomField> getCustomFieldObjects();

    List<CustomField> getGlobalCustomFieldObjects();

    List<CustomField> getCustomFieldObjects(Long id, String text);

    List<CustomField> getCustomFieldObjects(Long id, List list);

    List<CustomField> getCustomFieldObjects(SearchContext searchContext);

    List<CustomField> getCustomFieldObjects(Issue issue);

    List<CustomFieldType<?, ?>> getCustomFieldTypes();

    CustomFieldType<?, ?> getCustomFieldType(String text);

    List<CustomFieldSearcher> getCustomFieldSearchers(CustomFieldType<?, ?> customFieldType);

    CustomFieldSearcher getCustomFieldSearcher(String text);

    CustomFieldSearcher getDefaultSearcher(CustomFieldType<?, ?> customFieldType);

    CustomField createCustomField(
            String text1,
            String text2,
            CustomFieldType customFieldType,
            CustomFieldSearcher customFieldSearcher,
            List list1,
            List list2)
            throws GenericEntityException;

    void removeCustomFieldPossiblyLeavingOrphanedData(Long id) throws RemoveException, IllegalArgumentException;

    void removeCustomField(CustomField customField) throws RemoveException;

    void updateCustomField(CustomField customField);

    void removeProjectAssociations(Project project);

    void removeProjectCategoryAssociations(ProjectCategory projectCategory);

    void refresh();

    void refreshConfigurationSchemes(Long id);

    void clear();

    Class getCustomFieldSearcherClass(String text);
}
