package io.indexrelay.refhost.confluence.act;

import com.atlassian.confluence.core.ContentEntityObject;
import com.atlassian.confluence.core.ContentPermissionManager;
import com.atlassian.confluence.core.DefaultSaveContext;
import com.atlassian.confluence.pages.AbstractPage;
import com.atlassian.confluence.pages.Attachment;
import com.atlassian.confluence.pages.AttachmentManager;
import com.atlassian.confluence.pages.BlogPost;
import com.atlassian.confluence.pages.Page;
import com.atlassian.confluence.pages.PageManager;
import com.atlassian.confluence.security.ContentPermission;
import com.atlassian.confluence.spaces.Space;
import io.indexrelay.refhost.act.Action;
import io.indexrelay.refhost.act.Done;
import io.indexrelay.refhost.act.Refused;
import io.indexrelay.refhost.act.Verb;
import io.indexrelay.refhost.confluence.access.ContentAccess;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Pages and blog posts. */
final class PageVerbs {

    private final Actor actor;
    private final Subjects subjects;
    private final PageManager pages;
    private final AttachmentManager attachments;
    private final ContentPermissionManager restrictions;

    PageVerbs(
            Actor actor,
            Subjects subjects,
            PageManager pages,
            AttachmentManager attachments,
            ContentPermissionManager restrictions) {
        this.actor = actor;
        this.subjects = subjects;
        this.pages = pages;
        this.attachments = attachments;
        this.restrictions = restrictions;
    }

    Map<String, Verb> verbs() {
        return Map.of(
                "createPage", this::createPage,
                "createBlogPost", this::createBlogPost,
                "edit", this::edit,
                "move", this::move,
                "trash", this::trash,
                "restore", this::restore,
                "purge", this::purge,
                "restrict", this::restrict);
    }

    /** {@code "draft":true} keeps it unpublished, without an event. */
    private Done createPage(Action action) {
        Space space = subjects.space(action, "space");
        actor.must(
                actor.rights().mayCreate(actor.user(), space, Page.class),
                "create pages in the space " + space.getKey());
        Page page = new Page();
        page.setSpace(space);
        fill(page, action);
        if (!action.flag("draft")) {
            Refused.unless(
                    pages.getPage(space.getKey(), page.getTitle()) == null,
                    "There is a page \"" + page.getTitle() + "\" in the space " + space.getKey() + " already");
        }
        if (action.has("parent")) {
            Page parent = subjects.content(action, "parent", Page.class);
            mustView(parent);
            Refused.unless(space.equals(parent.getSpace()), Subjects.of(parent) + " is in another space");
            parent.addChild(page);
        }
        return create(page, action);
    }

    private Done createBlogPost(Action action) {
        Space space = subjects.space(action, "space");
        actor.must(
                actor.rights().mayCreate(actor.user(), space, BlogPost.class),
                "create blog posts in the space " + space.getKey());
        BlogPost post = new BlogPost();
        post.setSpace(space);
        fill(post, action);
        return create(post, action);
    }

    private static void fill(AbstractPage page, Action action) {
        String title = action.text("title");
        Refused.unless(AbstractPage.isValidTitleLength(title), "A title has at most 255 characters");
        page.setTitle(title);
        page.setBodyAsString(action.optional("body").orElse(""));
    }

    private Done create(AbstractPage page, Action action) {
        if (action.flag("draft")) {
            page.setContentStatus(ContentEntityObject.DRAFT);
            pages.saveContentEntity(page, DefaultSaveContext.DRAFT);
        } else {
            pages.saveContentEntity(page, DefaultSaveContext.DEFAULT);
        }
        return Done.of(Subjects.of(page));
    }

    private Done edit(Action action) {
        AbstractPage page = current(action);
        actor.must(actor.rights().mayEdit(actor.user(), page), "edit " + Subjects.of(page));
        Object before = page.clone();
        action.optional("title").ifPresent(page::setTitle);
        action.optional("body").ifPresent(page::setBodyAsString);
        pages.saveContentEntity(
                page,
                (ContentEntityObject) before,
                action.flag("minor") ? DefaultSaveContext.MINOR_EDIT : DefaultSaveContext.DEFAULT);
        return Done.of(Subjects.of(page));
    }

    /** Below a parent, or to the top of a space. */
    private Done move(Action action) {
        AbstractPage content = current(action);
        actor.must(actor.rights().mayEdit(actor.user(), content), "edit " + Subjects.of(content));
        Optional<Page> parent =
                action.has("parent") ? Optional.of(subjects.content(action, "parent", Page.class)) : Optional.empty();
        Space space = parent.map(Page::getSpace)
                .orElseGet(() -> action.has("space") ? subjects.space(action, "space") : content.getSpace());
        parent.ifPresent(this::mustView);
        if (!space.equals(content.getSpace())) {
            actor.must(actor.rights().mayRemove(actor.user(), content), "take " + Subjects.of(content) + " away");
            actor.must(
                    actor.rights().mayCreate(actor.user(), space, content.getClass()),
                    "create content in the space " + space.getKey());
        }
        if (content instanceof Page page) {
            parent.ifPresentOrElse(below -> moveBelow(page, below), () -> pages.movePageToTopLevel(page, space));
        } else {
            pages.moveBlogPostToTopLevel((BlogPost) content, space);
        }
        return Done.of(Subjects.of(content));
    }

    private void moveBelow(Page page, Page parent) {
        Refused.unless(
                !page.equals(parent) && !page.getDescendants().contains(parent),
                Subjects.of(parent) + " is below " + Subjects.of(page));
        pages.movePageAsChild(page, parent);
    }

    /** The pages' own dialogue first gives the children to the parent; programs do not. */
    private Done trash(Action action) {
        ContentEntityObject content = subjects.content(action, "id", ContentEntityObject.class);
        actor.must(actor.rights().mayRemove(actor.user(), content), "remove " + Subjects.of(content));
        Refused.unless(!content.isDeleted(), Subjects.of(content) + " is in the trash already");
        if (content instanceof Attachment attachment) {
            attachments.trash(attachment);
            return Done.of(Subjects.of(content));
        }
        AbstractPage page = current(action);
        if (page instanceof Page withChildren && !action.viaApi()) {
            pages.moveChildrenToNewParent(withChildren, withChildren.getParent());
        }
        pages.trashPage(page);
        return Done.of(Subjects.of(page));
    }

    private Done restore(Action action) {
        ContentEntityObject content = inTrash(action);
        if (content instanceof Attachment attachment) {
            attachments.restore(attachment);
        } else {
            pages.restorePage((AbstractPage) content);
        }
        return Done.of(Subjects.of(content));
    }

    private Done purge(Action action) {
        ContentEntityObject content = inTrash(action);
        String subject = Subjects.of(content);
        if (content instanceof Attachment attachment) {
            attachments.removeAttachmentFromServer(attachment);
        } else {
            pages.removeContentEntity(content);
        }
        return Done.of(subject);
    }

    /** The trash belongs to the administrators of the space. */
    private ContentEntityObject inTrash(Action action) {
        ContentEntityObject content = subjects.content(action, "id", ContentEntityObject.class);
        Refused.unless(
                content.isDeleted() && (content instanceof AbstractPage || content instanceof Attachment),
                Subjects.of(content) + " is not in the trash");
        Space space = ContentAccess.root(content).orElseThrow().getSpace();
        actor.must(actor.rights().mayAdminister(actor.user(), space), "administer the trash of " + space.getKey());
        return content;
    }

    /** The given users and groups replace the set; nobody given lifts it. */
    private Done restrict(Action action) {
        AbstractPage page = current(action);
        actor.must(actor.rights().maySetRestrictions(actor.user(), page), "restrict " + Subjects.of(page));
        String type =
                switch (action.text("type")) {
                    case "view" -> ContentPermission.VIEW_PERMISSION;
                    case "edit" -> ContentPermission.EDIT_PERMISSION;
                    default -> throw new Refused(
                            "The type of a restriction is view or edit, not \"" + action.text("type") + "\"");
                };
        List<ContentPermission> rows = new ArrayList<>();
        for (String user : action.texts("users")) {
            rows.add(ContentPermission.createUserPermission(type, actor.named(user)));
        }
        for (String group : action.texts("groups")) {
            rows.add(ContentPermission.createGroupPermission(type, actor.group(group)));
        }
        restrictions.setContentPermissions(rows, page, type);
        return Done.of(Subjects.of(page));
    }

    private AbstractPage current(Action action) {
        AbstractPage page = subjects.content(action, "id", AbstractPage.class);
        Refused.unless(page.isLatestVersion() && !page.isDeleted(), Subjects.of(page) + " is history or in the trash");
        return page;
    }

    private void mustView(AbstractPage page) {
        actor.must(actor.rights().mayView(actor.user(), page), "view " + Subjects.of(page));
    }
}
