package io.indexrelay.refhost.confluence.manager;

import com.atlassian.confluence.core.ContentEntityObject;
import com.atlassian.confluence.pages.AbstractPage;
import com.atlassian.confluence.pages.BlogPost;
import com.atlassian.confluence.pages.Page;
import com.atlassian.confluence.spaces.Space;
import io.indexrelay.refhost.confluence.store.Contents;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Date;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The reading half of {@code PageManager}. Nothing here asks for permissions. */
public class PageQueries {

    private final Contents contents;

    PageQueries(Contents contents) {
        this.contents = contents;
    }

    public @Nullable ContentEntityObject getById(long id) {
        return contents.find(ContentEntityObject.class, id).orElse(null);
    }

    public @Nullable Page getPage(long id) {
        return contents.find(Page.class, id).orElse(null);
    }

    public @Nullable BlogPost getBlogPost(long id) {
        return contents.find(BlogPost.class, id).orElse(null);
    }

    public @Nullable AbstractPage getAbstractPage(long id) {
        return contents.find(AbstractPage.class, id).orElse(null);
    }

    public List<Page> getPages(Iterable<Long> ids) {
        return found(ids, Page.class);
    }

    public List<AbstractPage> getAbstractPages(Iterable<Long> ids) {
        return found(ids, AbstractPage.class);
    }

    private <T extends ContentEntityObject> List<T> found(Iterable<Long> ids, Class<T> type) {
        List<T> found = new ArrayList<>();
        ids.forEach(id -> contents.find(type, id).ifPresent(found::add));
        return found;
    }

    public @Nullable Page getPage(String spaceKey, String title) {
        return contents
                .latest(Page.class, "c.contentStatus = 'current' and c.space.lowerKey = :key and c.lowerTitle = :title")
                .setParameter("key", spaceKey.toLowerCase(java.util.Locale.ENGLISH))
                .setParameter("title", title.toLowerCase(java.util.Locale.ENGLISH))
                .getResultList()
                .stream()
                .findFirst()
                .orElse(null);
    }

    /** Ids of the current pages, without drafts, trash and history. */
    public Collection<Long> getPageIds(Space space) {
        return getPages(space, true).stream().map(Page::getId).toList();
    }

    public List<Page> getPages(Space space, boolean currentOnly) {
        return contents.inSpace(Page.class, space, currentOnly);
    }

    public List<BlogPost> getBlogPosts(Space space, boolean currentOnly) {
        return contents.inSpace(BlogPost.class, space, currentOnly);
    }

    public List<Date> getBlogPostDates(String spaceKey) {
        return contents.space(spaceKey).map(space -> getBlogPosts(space, true)).orElse(List.of()).stream()
                .map(BlogPost::getPostingDate)
                .filter(Objects::nonNull)
                .toList();
    }

    public List<Page> getTopLevelPages(Space space) {
        return getPages(space, true).stream().filter(Page::isRootLevel).toList();
    }

    public List<Page> getDescendants(Page page) {
        return page.getDescendants();
    }

    public Collection<Long> getDescendantIds(Page page) {
        return page.getDescendants().stream().map(Page::getId).toList();
    }

    public int countPagesInSubtree(Page page) {
        return 1 + page.getDescendants().size();
    }

    public long getPageCount(String spaceKey) {
        return contents.space(spaceKey)
                .map(space -> getPages(space, true).size())
                .orElse(0);
    }

    public int countCurrentPages() {
        return Math.toIntExact(contents.countCurrent(Page.class));
    }

    public int countCurrentBlogs() {
        return Math.toIntExact(contents.countCurrent(BlogPost.class));
    }

    public @Nullable ContentEntityObject getOtherVersion(ContentEntityObject content, int version) {
        if (content.getVersion() == version) {
            return content;
        }
        return contents.history(content).stream()
                .filter(earlier -> earlier.getVersion() == version)
                .findFirst()
                .orElse(null);
    }
}
