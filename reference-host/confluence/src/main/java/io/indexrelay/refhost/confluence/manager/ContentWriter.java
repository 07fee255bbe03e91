package io.indexrelay.refhost.confluence.manager;

import com.atlassian.confluence.core.ContentEntityObject;
import com.atlassian.confluence.pages.Attachment;
import com.atlassian.confluence.pages.Comment;
import com.atlassian.confluence.pages.Page;
import com.atlassian.confluence.spaces.Space;
import io.indexrelay.refhost.confluence.store.ContentStore;
import io.indexrelay.refhost.confluence.store.Contents;
import io.indexrelay.refhost.store.AttachmentBytes;
import java.util.ArrayList;
import java.util.List;

/** What the managers do to tables, without events. */
public final class ContentWriter {

    private final ContentStore store;
    private final Contents contents;
    private final AttachmentBytes bytes;
    private final Stamp stamp;

    public ContentWriter(ContentStore store, Contents contents, AttachmentBytes bytes, Stamp stamp) {
        this.store = store;
        this.contents = contents;
        this.bytes = bytes;
        this.stamp = stamp;
    }

    Contents contents() {
        return contents;
    }

    AttachmentBytes bytes() {
        return bytes;
    }

    Stamp stamp() {
        return stamp;
    }

    /** Keeps a new object; it has its id afterwards. */
    void insert(Object entity) {
        store.save(entity);
    }

    /** Writes what is pending, as a query would. */
    void flush() {
        store.session().flush();
    }

    /** Keeps {@code before} as an earlier version; the content itself goes on with the next number. */
    void newVersion(ContentEntityObject content, ContentEntityObject before) {
        before.convertToHistoricalVersion();
        before.setId(0);
        before.setOriginalVersion(content);
        content.setVersion(before.getVersion() + 1);
        stamp.modified(content);
        store.save(before);
    }

    /** Takes a page and the pages below it to a space, with their attachments. */
    void setSpace(List<Page> pages, Space space) {
        for (Page page : pages) {
            page.setSpace(space);
            page.getAttachments().forEach(attachment -> attachment.setSpace(space));
        }
    }

    /** Writes the ancestors of all pages below a page anew. */
    void rebuildAncestorsBelow(Page page) {
        for (Page child : page.getChildren()) {
            child.getAncestors().clear();
            child.getAncestors().addAll(page.getAncestors());
            child.getAncestors().add(page);
            rebuildAncestorsBelow(child);
        }
    }

    /** Deletes a content with its versions, comments, attachments and its place among other pages' ancestors. */
    void delete(ContentEntityObject content) {
        if (content instanceof Page page) {
            page.severParentChildRelationships();
            contents.withAncestor(page).forEach(below -> below.getAncestors().remove(page));
            page.getAncestors().clear();
            if (page.getSpace() != null && page.equals(page.getSpace().getHomePage())) {
                page.getSpace().setHomePage(null);
            }
        }
        for (Comment comment : new ArrayList<>(content.getComments())) {
            comment.setParent(null);
            delete(comment);
        }
        content.getComments().clear();
        for (Attachment attachment : new ArrayList<>(content.getAttachments())) {
            delete(attachment);
        }
        content.getAttachments().clear();
        contents.history(content).forEach(store.session()::remove);
        if (content instanceof Attachment) {
            bytes.delete(content.getId());
        }
        store.session().remove(content);
        store.session().flush();
    }
}
