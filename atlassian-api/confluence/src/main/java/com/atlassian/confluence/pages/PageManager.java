package com.atlassian.confluence.pages;

import com.atlassian.confluence.api.model.Depth;
import com.atlassian.confluence.api.model.pagination.LimitedRequest;
import com.atlassian.confluence.api.model.pagination.PageResponse;
import com.atlassian.confluence.core.ContentEntityManager;
import com.atlassian.confluence.core.ContentEntityObject;
import com.atlassian.confluence.core.DeleteContext;
import com.atlassian.confluence.core.ListBuilder;
import com.atlassian.confluence.links.OutgoingLink;
import com.atlassian.confluence.mail.notification.NotificationManager;
import com.atlassian.confluence.pages.persistence.dao.bulk.copy.PageCopyOptions;
import com.atlassian.confluence.pages.persistence.dao.bulk.delete.PageDeleteOptions;
import com.atlassian.confluence.spaces.Space;
import com.atlassian.core.util.ProgressMeter;
import com.atlassian.user.User;
import java.util.Calendar;
import java.util.Collection;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.Set;

public interface PageManager extends ContentEntityManager {
    @Deprecated
    Page getPage(long id);

    @Deprecated
    List<Page> getPages(Iterable<Long> iterable);

    @Deprecated
    AbstractPage getAbstractPage(long id);

    @Deprecated
    List<AbstractPage> getAbstractPages(Iterable<Long> iterable);

    @Deprecated
    BlogPost getBlogPost(long id);

    @Deprecated
    Page getPage(String text1, String text2);

    @Deprecated
    Page getPageWithComments(String text1, String text2);

    int getCommentCountOnPage(long id);

    int getCommentCountOnBlog(long id);

    @Deprecated
    BlogPost getBlogPost(String text1, String text2, Calendar calendar);

    @Deprecated
    BlogPost getBlogPost(String text1, String text2, Calendar calendar, boolean flag);

    BlogPost getNewestBlogPost(String text);

    List getRecentlyAddedBlogPosts(int number, String text);

    List getRecentlyAddedPages(int number, String text);

    List getRecentlyUpdatedPages(int number, String text);

    @Deprecated
    List getOrphanedPages(String text);

    @Deprecated
    List getUndefinedPages(String text);

    List<OutgoingLink> getUndefinedLinks(String text);

    List getPermissionPages(Space space);

    int getAuthoredPagesCountByUser(String text);

    boolean isPageRecentlyUpdatedForUser(Page page, User user);

    List getPagesCreatedOrUpdatedSinceDate(Date date);

    List getBlogPosts(String text, Calendar calendar, int number);

    List getBlogPosts(String text, Calendar calendar, int number1, int number2, int number3);

    List<BlogPost> getBlogPosts(Space space, boolean flag);

    Set<Date> getYearsWithBlogPosts(String text);

    Set<Date> getMonthsWithBlogPosts(String text, Calendar calendar);

    List<Date> getBlogPostDates(String text);

    List<Date> getBlogPostDates(String text, Calendar calendar, int number);

    List<Page> getPages(Space space, boolean flag);

    List<Page> getPagesWithPermissions(Space space);

    Collection<Long> getPageIds(Space space);

    List getPagesStartingWith(Space space, String text);

    BlogPost findNextBlogPost(BlogPost blogPost);

    BlogPost findPreviousBlogPost(BlogPost blogPost);

    @Deprecated
    default NotificationManager getNotificationManager() {
        throw new UnsupportedOperationException();
    }

    @Deprecated
    default void setNotificationManager(NotificationManager notificationManager) {
        throw new UnsupportedOperationException();
    }

    void renamePage(AbstractPage abstractPage, String text);

    void renamePageWithoutNotifications(AbstractPage abstractPage, String text);

    List<AbstractPage> getPossibleRedirectsNotInSpace(Space space, String text, int number);

    List<AbstractPage> getPossibleRedirectsInSpace(Space space, String text, int number);

    List<AbstractPage> getPossibleBlogRedirectsInSpace(Space space, String text, int number);

    List<AbstractPage> getPossibleBlogRedirectsNotInSpace(Space space, String text, int number);

    List getRecentlyAddedBlogPosts(int number, Date date, String text);

    List getPageInTrash(String text1, String text2);

    List<BlogPost> getBlogPostsInTrash(String text1, String text2);

    boolean spaceHasBlogPosts(String text);

    @Deprecated
    List getDescendents(Page page);

    List<Page> getDescendants(Page page);

    List<String> getDescendantTitles(Page page);

    PageResponse<Page> getDraftChildren(Page page, LimitedRequest limitedRequest, Depth depth);

    int removeStaleSharedDrafts();

    void updatePageInAncestorCollections(Page page1, Page page2);

    void removePageFromAncestorCollections(Page page);

    Collection<Long> getDescendantIds(Page page);

    List getTopLevelPages(Space space);

    @Deprecated
    AbstractPage getPageByVersion(AbstractPage abstractPage, int number);

    void removeAllPages(Space space);

    void removeAllPages(Space space, ProgressMeter progressMeter);

    void removeAllBlogPosts(Space space);

    void removeAllBlogPosts(Space space, ProgressMeter progressMeter);

    BlogPost findPreviousBlogPost(String text, Date date);

    BlogPost findNextBlogPost(String text, Date date);

    @Deprecated
    void trashPage(AbstractPage abstractPage);

    void trashPage(AbstractPage abstractPage, DeleteContext deleteContext);

    ListBuilder<Page> getTopLevelPagesBuilder(Space space);

    void restorePage(AbstractPage abstractPage);

    void movePageAfter(Page page1, Page page2);

    void movePageBefore(Page page1, Page page2);

    void movePageAsChild(Page page1, Page page2);

    void moveChildrenToNewParent(Page page1, Page page2);

    void movePageToTopLevel(Page page, Space space);

    void moveBlogPostToTopLevel(BlogPost blogPost, Space space);

    void setChildPageOrder(Page page, List<Long> list);

    void revertChildPageOrder(Page page);

    List<ContentEntityObject> getOrderedXhtmlContentFromContentId(long id1, long id2, int number);

    int countPagesInSubtree(Page page);

    int getCountOfLatestXhtmlContent(long id);

    long getHighestCeoId();

    List<ContentEntityObject> getPreviousVersionsOfPageWithTaskId(long id1, long id2, int number);

    long getBlogPostCount(String text, Calendar calendar, int number);

    long getPageCount(String text);

    int countCurrentPages();

    int countDraftPages();

    int countPagesWithUnpublishedChanges();

    Optional<?> getPageStatistics();

    int countCurrentBlogs();

    int countDraftBlogs();

    int countBlogsWithUnpublishedChanges();

    Optional<?> getBlogStatistics();

    void refreshPage(ContentEntityObject contentEntityObject);

    void deepCopyPage(PageCopyOptions pageCopyOptions, Page page1, Page page2);

    void deepDeletePage(PageDeleteOptions pageDeleteOptions, Page page);
}
