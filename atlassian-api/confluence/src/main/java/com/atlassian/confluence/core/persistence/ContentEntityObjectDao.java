package com.atlassian.confluence.core.persistence;

import com.atlassian.confluence.api.model.content.id.ContentId;
import com.atlassian.confluence.api.model.pagination.LimitedRequest;
import com.atlassian.confluence.api.model.pagination.PageResponse;
import com.atlassian.confluence.core.ContentEntityObject;
import com.atlassian.confluence.core.SpaceContentEntityObject;
import com.atlassian.confluence.core.VersionHistorySummary;
import com.atlassian.confluence.pages.AbstractPage;
import com.atlassian.confluence.pages.Draft;
import com.atlassian.confluence.user.ConfluenceUser;
import com.atlassian.sal.api.user.UserKey;
import java.util.Collection;
import java.util.Date;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

public interface ContentEntityObjectDao<T extends ContentEntityObject> extends VersionedObjectDao {
    T getById(long id);

    List<ContentEntityObject> getContentAuthoredByUser(String text);

    Iterator<SpaceContentEntityObject> getAllCurrentEntities();

    Iterator<ContentEntityObject> getRecentlyAddedEntities(String text, int number);

    Iterator<ContentEntityObject> getRecentlyModifiedEntities(int number);

    Iterator<SpaceContentEntityObject> getRecentlyModifiedEntities(String text, int number);

    List<ContentEntityObject> getRecentlyModifiedForChangeDigest(Date date);

    Iterator<ContentEntityObject> getRecentlyModifiedEntitiesForUser(String text);

    @Deprecated
    List<ContentEntityObject> getTrashedContent(String text);

    default List<ContentEntityObject> getTrashedContents(String text, int number1, int number2) {
        throw new UnsupportedOperationException();
    }

    default PageResponse<ContentEntityObject> getTrashedContents(
            String text, LimitedRequest limitedRequest, Predicate<? super ContentEntityObject> predicate) {
        throw new UnsupportedOperationException();
    }

    String getObjectType(long id);

    ContentEntityObject getFirstVersionBefore(long id, int number);

    ContentEntityObject getFirstVersionAfter(long id, int number);

    ContentEntityObject getVersion(long id, int number);

    List<VersionHistorySummary> getVersionHistorySummary(long id);

    PageResponse<VersionHistorySummary> getVersionHistorySummary(long id, LimitedRequest limitedRequest);

    Map<Long, List<ConfluenceUser>> getVersionEditContributors(Iterable<T> iterable);

    @Deprecated
    default Set<ConfluenceUser> getAllModifiers(T contentEntityObject) {
        throw new UnsupportedOperationException();
    }

    Map<Long, Set<ConfluenceUser>> getAllModifiers(Collection<Long> collection);

    Map<Long, ContentEntityObject> getVersionsLastEditedByUser(Collection<Long> collection, UserKey userKey);

    @Deprecated
    Map<Long, ContentEntityObject> getVersionsLastEditedByUserNew(Collection<Long> collection, UserKey userKey);

    Map<Long, ?> getContributionStatusByUser(Collection<ContentId> collection, UserKey userKey);

    PageResponse<AbstractPage> getPageAndBlogPostsVersionsLastEditedByUser(
            UserKey userKey, LimitedRequest limitedRequest);

    PageResponse<AbstractPage> getPageAndBlogPostsVersionsLastEditedByUserIncludingDrafts(
            UserKey userKey, LimitedRequest limitedRequest);

    List<ContentEntityObject> findPreviousVersions(long id);

    List<ContentEntityObject> findHistoricalVersionsAfterVersion(long id, int number);

    List<T> getLastEditedVersionsOf(T contentEntityObject);

    List<SpaceContentEntityObject> findContentBySpaceIdAndStatus(long id, String text, int number1, int number2);

    int countContentBySpaceIdAndStatus(long id, String text);

    Date getOldestPageCreationDate();

    List<ContentEntityObject> findAllDraftsFor(long id);

    default List<Draft> findAllLegacyDraftsFor(long id) {
        throw new UnsupportedOperationException();
    }

    ContentEntityObject findDraftFor(long id);

    List<ContentEntityObject> findUnpublishedContentWithUserContributions(String text);

    default List<ContentEntityObject> findDraftsWithUnpublishedChangesForUser(String text) {
        throw new UnsupportedOperationException();
    }
}
