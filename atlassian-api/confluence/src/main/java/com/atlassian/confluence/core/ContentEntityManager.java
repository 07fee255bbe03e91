package com.atlassian.confluence.core;

import com.atlassian.confluence.api.model.content.id.ContentId;
import com.atlassian.confluence.api.model.pagination.LimitedRequest;
import com.atlassian.confluence.api.model.pagination.PageResponse;
import com.atlassian.confluence.pages.AbstractPage;
import com.atlassian.sal.api.user.UserKey;
import java.util.Collection;
import java.util.Date;
import java.util.Iterator;
import java.util.List;
import java.util.Map;

public interface ContentEntityManager {
    int ITERATE_ALL = 0;

    void refreshContentEntity(ContentEntityObject contentEntityObject);

    void saveContentEntity(ContentEntityObject contentEntityObject, SaveContext saveContext);

    void saveContentEntity(
            ContentEntityObject contentEntityObject1,
            ContentEntityObject contentEntityObject2,
            SaveContext saveContext);

    <T extends ContentEntityObject> void saveNewVersion(T contentEntityObject, Modification<T> modification);

    <T extends ContentEntityObject> void saveNewVersion(
            T contentEntityObject, Modification<T> modification, SaveContext saveContext);

    void removeContentEntity(ContentEntityObject contentEntityObject);

    void revertContentEntityBackToVersion(
            ContentEntityObject contentEntityObject, int number, String text, boolean flag);

    Iterator getRecentlyAddedEntities(String text, int number);

    Iterator getRecentlyModifiedEntities(String text, int number);

    List getRecentlyModifiedForChangeDigest(Date date);

    Iterator getRecentlyModifiedEntitiesForUser(String text);

    PageResponse<AbstractPage> getPageAndBlogPostsVersionsLastEditedByUser(
            UserKey userKey, LimitedRequest limitedRequest);

    PageResponse<AbstractPage> getPageAndBlogPostsVersionsLastEditedByUserIncludingDrafts(
            UserKey userKey, LimitedRequest limitedRequest);

    @Deprecated
    ContentEntityObject getById(long id);

    @Deprecated
    ContentEntityObject getPreviousVersion(ContentEntityObject contentEntityObject);

    @Deprecated
    ContentEntityObject getNextVersion(ContentEntityObject contentEntityObject);

    @Deprecated
    ContentEntityObject getOtherVersion(ContentEntityObject contentEntityObject, int number);

    List<VersionHistorySummary> getVersionHistorySummaries(ContentEntityObject contentEntityObject);

    Map<Long, ContentEntityObject> getVersionsLastEditedByUser(Collection<ContentId> collection, UserKey userKey);

    Map<Long, ?> getContributionStatusByUser(Collection<ContentId> collection, UserKey userKey);

    void removeHistoricalVersion(ContentEntityObject contentEntityObject);
}
