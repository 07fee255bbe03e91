package com.atlassian.confluence.content;

import com.atlassian.confluence.api.model.Depth;
import com.atlassian.confluence.api.model.Expansions;
import com.atlassian.confluence.api.model.pagination.LimitedRequest;
import com.atlassian.confluence.api.model.pagination.PageResponse;
import com.atlassian.confluence.core.ContentEntityManager;
import com.atlassian.confluence.core.ContentEntityObject;
import com.atlassian.confluence.core.SaveContext;
import com.atlassian.confluence.spaces.Space;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.function.Predicate;

public interface CustomContentManager extends ContentEntityManager {
    @Override
    void saveContentEntity(
            ContentEntityObject contentEntityObject1,
            ContentEntityObject contentEntityObject2,
            SaveContext saveContext);

    CustomContentEntityObject newPluginContentEntityObject(String text);

    CustomContentEntityObject updatePluginModuleKey(CustomContentEntityObject customContentEntityObject, String text);

    @Override
    CustomContentEntityObject getById(long id);

    <T> Iterator<T> findByQuery(ContentQuery<T> contentQuery, int number1, int number2);

    <T> List<T> queryForList(ContentQuery<T> contentQuery, int number1, int number2);

    <T> List<T> queryForList(ContentQuery<T> contentQuery);

    default <T> PageResponse<T> findByQuery(
            ContentQuery<T> contentQuery, LimitedRequest limitedRequest, Predicate<T> predicate) {
        throw new UnsupportedOperationException();
    }

    @Deprecated
    <T> PageResponse<T> findByQueryAndFilter(
            ContentQuery<T> contentQuery, boolean flag, LimitedRequest limitedRequest, Predicate<T> predicate);

    <T> T findFirstObjectByQuery(ContentQuery<T> contentQuery);

    int findTotalInSpace(Space space, String text);

    Iterator<CustomContentEntityObject> findCurrentInSpace(
            Space space,
            String text,
            int number1,
            int number2,
            CustomContentManager.SortField sortField,
            CustomContentManager.SortOrder sortOrder);

    long countChildrenOfType(CustomContentEntityObject customContentEntityObject, String text);

    Iterator<CustomContentEntityObject> findAllContainedOfType(long id, String text);

    Iterator<CustomContentEntityObject> findChildrenOfType(
            CustomContentEntityObject customContentEntityObject,
            String text,
            int number1,
            int number2,
            CustomContentManager.SortField sortField,
            CustomContentManager.SortOrder sortOrder);

    PageResponse<Content> getChildrenOfTypeAndFilter(
            ContentEntityObject contentEntityObject,
            String text,
            LimitedRequest limitedRequest,
            Expansions expansions,
            Depth depth,
            Predicate<? super CustomContentEntityObject> predicate);

    Iterator<CustomContentEntityObject> findAllChildren(CustomContentEntityObject customContentEntityObject);

    void removeAllInSpace(String text, Space space);

    void removeAllPluginContentInSpace(Space space);

    void removeAllPluginContent(String text);

    @Deprecated
    Collection<CustomContentEntityObject> findAllInSpace(Space space);

    enum SortOrder {
        ASC,
        DESC;
    }

    enum SortField {
        TITLE,
        CREATED,
        MODIFIED;
    }
}
