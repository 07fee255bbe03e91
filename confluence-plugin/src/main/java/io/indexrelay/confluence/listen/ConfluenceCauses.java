package io.indexrelay.confluence.listen;

import static io.indexrelay.change.CauseTable.byDetail;
import static io.indexrelay.change.CauseTable.harmless;
import static io.indexrelay.change.CauseTable.narrows;
import static io.indexrelay.change.ChangeKind.ACCESS_CHANGED;
import static io.indexrelay.change.ChangeKind.DELETED;
import static io.indexrelay.change.ChangeKind.DEPENDENTS;
import static io.indexrelay.change.ChangeKind.DEPENDENTS_UPSERTED;
import static io.indexrelay.change.ChangeKind.RESCOPED;
import static io.indexrelay.change.ChangeKind.SUBTREE;
import static io.indexrelay.change.ChangeKind.SUBTREE_UPSERTED;
import static io.indexrelay.change.ChangeKind.UPSERTED;
import static io.indexrelay.change.Kind.ACCESS_SET;
import static io.indexrelay.change.Kind.ATTACHMENT;
import static io.indexrelay.change.Kind.BLOG_POST;
import static io.indexrelay.change.Kind.COMMENT;
import static io.indexrelay.change.Kind.PAGE;
import static io.indexrelay.change.Kind.SPACE;
import static io.indexrelay.change.Kind.USER;

import io.indexrelay.change.Cause;
import io.indexrelay.change.CauseTable;
import io.indexrelay.listen.DirectoryCauses;

/**
 * Why rows are written in Confluence, in the words of the product's own webhooks where there is one, and which of them may
 * narrow. A listener can name no other cause; what no line names narrows.
 */
public final class ConfluenceCauses {

    static final Cause PAGE_CREATED = new Cause("page_created");
    static final Cause PAGE_UPDATED = new Cause("page_updated");
    static final Cause PAGE_MOVED = new Cause("page_moved");
    static final Cause PAGE_TRASHED = new Cause("page_trashed");
    static final Cause PAGE_RESTORED = new Cause("page_restored");
    static final Cause PAGE_REMOVED = new Cause("page_removed");
    static final Cause BLOG_CREATED = new Cause("blog_created");
    static final Cause BLOG_UPDATED = new Cause("blog_updated");
    static final Cause BLOG_MOVED = new Cause("blog_moved");
    static final Cause BLOG_TRASHED = new Cause("blog_trashed");
    static final Cause BLOG_RESTORED = new Cause("blog_restored");
    static final Cause BLOG_REMOVED = new Cause("blog_removed");
    static final Cause COMMENT_CREATED = new Cause("comment_created");
    static final Cause COMMENT_UPDATED = new Cause("comment_updated");
    static final Cause COMMENT_REMOVED = new Cause("comment_removed");
    static final Cause ATTACHMENT_CREATED = new Cause("attachment_created");
    static final Cause ATTACHMENT_UPDATED = new Cause("attachment_updated");
    static final Cause ATTACHMENT_TRASHED = new Cause("attachment_trashed");
    static final Cause ATTACHMENT_RESTORED = new Cause("attachment_restored");
    static final Cause ATTACHMENT_REMOVED = new Cause("attachment_removed");
    static final Cause LABEL_ADDED = new Cause("label_added");
    static final Cause LABEL_REMOVED = new Cause("label_removed");
    static final Cause CONTENT_PERMISSIONS_UPDATED = new Cause("content_permissions_updated");
    static final Cause ANCESTORS_UPDATED = new Cause("ancestors_updated");
    static final Cause SPACE_CREATED = new Cause("space_created");
    static final Cause SPACE_UPDATED = new Cause("space_updated");
    static final Cause SPACE_REMOVED = new Cause("space_removed");
    static final Cause SPACE_PERMISSIONS_UPDATED = new Cause("space_permissions_updated");
    static final Cause USER_DEACTIVATED = new Cause("user_deactivated");
    static final Cause USER_REACTIVATED = new Cause("user_reactivated");
    static final Cause GROUP_CREATED = new Cause("group_created");

    public static final CauseTable TABLE = CauseTable.of(
                    harmless(PAGE_CREATED, UPSERTED, "nobody had it before", PAGE),
                    harmless(PAGE_CREATED, SUBTREE_UPSERTED, "copies of a hierarchy; nobody had them before", PAGE),
                    harmless(PAGE_UPDATED, UPSERTED, "text and title; restrictions have an event of their own", PAGE),
                    narrows(PAGE_MOVED, UPSERTED, "another space, other pages above it", PAGE),
                    narrows(PAGE_MOVED, SUBTREE, "what is below inherits from other pages now", PAGE),
                    harmless(PAGE_MOVED, SUBTREE_UPSERTED, "only the place; the access is read by SUBTREE first", PAGE),
                    narrows(PAGE_TRASHED, DELETED, "gone for everybody", PAGE),
                    narrows(PAGE_TRASHED, SUBTREE, "children are cut off, and may hang elsewhere", PAGE),
                    harmless(
                            PAGE_TRASHED,
                            SUBTREE_UPSERTED,
                            "only the place; the access is read by SUBTREE first",
                            PAGE),
                    narrows(PAGE_TRASHED, ACCESS_CHANGED, "its restriction goes with it", ACCESS_SET),
                    harmless(PAGE_RESTORED, UPSERTED, "nobody had it in the trash", PAGE),
                    harmless(PAGE_RESTORED, SUBTREE_UPSERTED, "what comes back with it nobody had", PAGE),
                    harmless(PAGE_RESTORED, DEPENDENTS_UPSERTED, "what hangs on it nobody had either", PAGE),
                    narrows(PAGE_REMOVED, DELETED, "gone for everybody", PAGE),
                    narrows(PAGE_REMOVED, SUBTREE, "as for a page in the trash", PAGE),
                    harmless(PAGE_REMOVED, SUBTREE_UPSERTED, "as for a page in the trash", PAGE),
                    narrows(PAGE_REMOVED, ACCESS_CHANGED, "its restriction goes with it", ACCESS_SET),
                    harmless(BLOG_CREATED, UPSERTED, "nobody had it before", BLOG_POST),
                    harmless(BLOG_UPDATED, UPSERTED, "as for a page", BLOG_POST),
                    narrows(BLOG_MOVED, UPSERTED, "another space", BLOG_POST),
                    narrows(BLOG_TRASHED, DELETED, "gone for everybody", BLOG_POST),
                    narrows(BLOG_TRASHED, ACCESS_CHANGED, "its restriction goes with it", ACCESS_SET),
                    harmless(BLOG_RESTORED, UPSERTED, "nobody had it in the trash", BLOG_POST),
                    harmless(BLOG_RESTORED, DEPENDENTS_UPSERTED, "what hangs on it nobody had either", BLOG_POST),
                    narrows(BLOG_REMOVED, DELETED, "gone for everybody", BLOG_POST),
                    narrows(BLOG_REMOVED, ACCESS_CHANGED, "its restriction goes with it", ACCESS_SET),
                    harmless(COMMENT_CREATED, UPSERTED, "nobody had it before", COMMENT),
                    harmless(COMMENT_UPDATED, UPSERTED, "its access is that of its page and does not change", COMMENT),
                    narrows(COMMENT_REMOVED, DELETED, "gone for everybody", COMMENT),
                    harmless(ATTACHMENT_CREATED, UPSERTED, "nobody had it before", ATTACHMENT),
                    byDetail(ATTACHMENT_UPDATED, UPSERTED, "narrows when it went to another page", ATTACHMENT),
                    narrows(ATTACHMENT_TRASHED, DELETED, "gone for everybody", ATTACHMENT),
                    narrows(ATTACHMENT_TRASHED, DEPENDENTS, "comments on it go with it", PAGE, BLOG_POST),
                    harmless(ATTACHMENT_RESTORED, UPSERTED, "nobody had it in the trash", ATTACHMENT),
                    harmless(ATTACHMENT_RESTORED, DEPENDENTS, "comments on it come with it", PAGE, BLOG_POST),
                    narrows(ATTACHMENT_REMOVED, DELETED, "gone for everybody", ATTACHMENT),
                    narrows(
                            LABEL_ADDED,
                            UPSERTED,
                            "no permission goes by labels, but what may leave at all may",
                            PAGE,
                            BLOG_POST,
                            COMMENT,
                            ATTACHMENT,
                            SPACE),
                    narrows(LABEL_ADDED, RESCOPED, "likewise, of the pages below", PAGE),
                    narrows(LABEL_REMOVED, UPSERTED, "likewise", PAGE, BLOG_POST, COMMENT, ATTACHMENT, SPACE),
                    narrows(LABEL_REMOVED, RESCOPED, "likewise, of the pages below", PAGE),
                    narrows(
                            CONTENT_PERMISSIONS_UPDATED,
                            ACCESS_CHANGED,
                            "a restriction came or went, of viewing or editing; the event does not say which it leaves",
                            PAGE,
                            BLOG_POST,
                            COMMENT,
                            ATTACHMENT,
                            ACCESS_SET),
                    narrows(CONTENT_PERMISSIONS_UPDATED, SUBTREE, "pages below inherit it", PAGE),
                    narrows(ANCESTORS_UPDATED, UPSERTED, "it may inherit from others now", PAGE),
                    harmless(SPACE_CREATED, UPSERTED, "nobody had it before", SPACE),
                    narrows(
                            SPACE_UPDATED,
                            UPSERTED,
                            "an archived space is seen by the same people, but may not be one that leaves",
                            SPACE),
                    narrows(SPACE_REMOVED, DELETED, "gone for everybody, with all that is in it", SPACE),
                    narrows(SPACE_PERMISSIONS_UPDATED, ACCESS_CHANGED, "a permission came or went", ACCESS_SET),
                    narrows(
                            DirectoryCauses.GROUP_REMOVED,
                            SUBTREE,
                            "its rows go without events: a group of that name to come must not have them",
                            ACCESS_SET),
                    narrows(
                            DirectoryCauses.DIRECTORY_SYNCHRONISED,
                            SUBTREE,
                            "a first synchronisation tells of nothing that came or went",
                            ACCESS_SET),
                    narrows(DirectoryCauses.USER_REMOVED, DELETED, "whom receivers do not know sees nothing", USER),
                    DirectoryCauses.people(USER_DEACTIVATED, "whoever is not active sees nothing"),
                    DirectoryCauses.people(
                            USER_REACTIVATED, "the event comes twice and late: he may be inactive again"),
                    DirectoryCauses.people(GROUP_CREATED, "it may hide another directory's group of that name"))
            .and(DirectoryCauses.TABLE);

    private ConfluenceCauses() {}
}
