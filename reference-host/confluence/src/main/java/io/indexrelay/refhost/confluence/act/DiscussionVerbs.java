package io.indexrelay.refhost.confluence.act;

import com.atlassian.confluence.core.ContentEntityObject;
import com.atlassian.confluence.core.DefaultSaveContext;
import com.atlassian.confluence.event.events.content.attachment.AttachmentViewEvent;
import com.atlassian.confluence.event.events.content.blogpost.BlogPostViewEvent;
import com.atlassian.confluence.event.events.content.page.PageViewEvent;
import com.atlassian.confluence.labels.Label;
import com.atlassian.confluence.labels.LabelManager;
import com.atlassian.confluence.labels.Namespace;
import com.atlassian.confluence.pages.Attachment;
import com.atlassian.confluence.pages.AttachmentManager;
import com.atlassian.confluence.pages.BlogPost;
import com.atlassian.confluence.pages.Comment;
import com.atlassian.confluence.pages.CommentManager;
import com.atlassian.confluence.pages.Page;
import io.indexrelay.refhost.act.Action;
import io.indexrelay.refhost.act.Done;
import io.indexrelay.refhost.act.Refused;
import io.indexrelay.refhost.act.Verb;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLConnection;
import java.util.Base64;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What hangs on pages: comments, attachments, labels, and views. */
final class DiscussionVerbs {

    private final Actor actor;
    private final Subjects subjects;
    private final CommentManager comments;
    private final AttachmentManager attachments;
    private final LabelManager labels;

    DiscussionVerbs(
            Actor actor,
            Subjects subjects,
            CommentManager comments,
            AttachmentManager attachments,
            LabelManager labels) {
        this.actor = actor;
        this.subjects = subjects;
        this.comments = comments;
        this.attachments = attachments;
        this.labels = labels;
    }

    Map<String, Verb> verbs() {
        return Map.of(
                "comment", this::comment,
                "editComment", this::editComment,
                "deleteComment", this::deleteComment,
                "attach", this::attach,
                "deleteAttachment", this::deleteAttachment,
                "label", this::label,
                "unlabel", this::unlabel,
                "view", this::view);
    }

    /** On a page, a blog post or an attachment; on a comment it is an answer. {@code "inline":true} marks a passage. */
    private Done comment(Action action) {
        ContentEntityObject on = subjects.content(action, "on", ContentEntityObject.class);
        Comment parent = on instanceof Comment answered ? answered : null;
        ContentEntityObject container = parent == null ? on : parent.getContainer();
        actor.must(actor.rights().mayComment(actor.user(), container), "comment on " + Subjects.of(container));
        Comment comment = action.flag("inline")
                ? inline(container, parent, action.text("body"))
                : comments.addCommentToObject(container, parent, action.text("body"));
        return Done.of(Subjects.of(comment));
    }

    private Comment inline(ContentEntityObject on, @Nullable Comment parent, String body) {
        Comment comment = new Comment();
        comment.setBodyAsString(body);
        comment.setInlineComment(true);
        on.addComment(comment);
        if (parent != null) {
            parent.addChild(comment);
        }
        comments.saveContentEntity(comment, DefaultSaveContext.DEFAULT);
        return comment;
    }

    private Done editComment(Action action) {
        Comment comment = subjects.content(action, "id", Comment.class);
        actor.must(actor.rights().mayEdit(actor.user(), comment), "edit " + Subjects.of(comment));
        comments.updateCommentContent(comment, action.text("body"));
        return Done.of(Subjects.of(comment));
    }

    private Done deleteComment(Action action) {
        Comment comment = subjects.content(action, "id", Comment.class);
        String subject = Subjects.of(comment);
        actor.must(actor.rights().mayRemove(actor.user(), comment), "remove " + subject);
        comments.removeCommentFromObject(comment.getId());
        return Done.of(subject);
    }

    /** A file with the name of a present one is its new version. {@code "hidden":true} hides it from listings. */
    private Done attach(Action action) {
        ContentEntityObject to = subjects.content(action, "to", ContentEntityObject.class);
        actor.must(actor.rights().mayAttachTo(actor.user(), to), "attach to " + Subjects.of(to));
        String name = action.text("name");
        byte[] data = bytes(action);
        Attachment present = attachments.getAttachment(to, name);
        Attachment attachment = present == null ? new Attachment() : present;
        Attachment before = present == null ? null : (Attachment) present.clone();
        attachment.setMediaType(Optional.ofNullable(URLConnection.guessContentTypeFromName(name))
                .orElse("application/octet-stream"));
        if (present == null) {
            attachment.setFileName(name);
            attachment.setHidden(action.flag("hidden"));
            attachment.setContainer(to);
            to.addAttachment(attachment);
        }
        try {
            attachments.saveAttachment(attachment, before, new ByteArrayInputStream(data), DefaultSaveContext.DEFAULT);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Done.of(Subjects.of(attachment));
    }

    private static byte[] bytes(Action action) {
        try {
            return Base64.getDecoder().decode(action.text("base64"));
        } catch (IllegalArgumentException e) {
            throw new Refused("The field \"base64\" holds no Base64: " + e.getMessage());
        }
    }

    /** Into the trash, as the pages' own dialogue does. */
    private Done deleteAttachment(Action action) {
        Attachment attachment = subjects.content(action, "id", Attachment.class);
        actor.must(actor.rights().mayRemove(actor.user(), attachment), "remove " + Subjects.of(attachment));
        if (action.viaApi()) {
            String subject = Subjects.of(attachment);
            attachments.removeAttachmentFromServer(attachment);
            return Done.of(subject);
        }
        attachments.trash(attachment);
        return Done.of(Subjects.of(attachment));
    }

    private Done label(Action action) {
        ContentEntityObject content = labelled(action);
        labels.addLabel(content, parsed(action.text("label")));
        return Done.of(Subjects.of(content));
    }

    private Done unlabel(Action action) {
        ContentEntityObject content = labelled(action);
        String name = action.text("label");
        Refused.unless(
                labels.removeLabel(content, parsed(name)) != LabelManager.NO_CHANGE,
                Subjects.of(content) + " has no label \"" + name + "\"");
        return Done.of(Subjects.of(content));
    }

    private ContentEntityObject labelled(Action action) {
        ContentEntityObject content = subjects.content(action, "id", ContentEntityObject.class);
        actor.must(actor.rights().mayEdit(actor.user(), content), "label " + Subjects.of(content));
        return content;
    }

    /** {@code my:…} is the user's own, {@code team:…} a category; all others are everybody's. */
    private Label parsed(String text) {
        String name = text.toLowerCase(Locale.ENGLISH);
        if (name.startsWith("my:")) {
            return new Label(name.substring(3), Namespace.PERSONAL, actor.user());
        }
        return name.startsWith("team:")
                ? new Label(name.substring(5), Namespace.TEAM)
                : new Label(name, Namespace.GLOBAL);
    }

    /** The event comes when the page has been shown, outside the transaction. */
    private Done view(Action action) {
        ContentEntityObject content = subjects.content(action, "subject", ContentEntityObject.class);
        actor.must(actor.rights().mayView(actor.user(), content), "view " + Subjects.of(content));
        Done done = Done.of(Subjects.of(content));
        if (content instanceof Page page) {
            return done.andThen(new PageViewEvent(action, page));
        }
        if (content instanceof BlogPost post) {
            return done.andThen(new BlogPostViewEvent(action, post));
        }
        if (content instanceof Attachment attachment) {
            return done.andThen(new AttachmentViewEvent(action, attachment));
        }
        throw new Refused("Pages, blog posts and attachments are viewed, not " + Subjects.of(content));
    }
}
