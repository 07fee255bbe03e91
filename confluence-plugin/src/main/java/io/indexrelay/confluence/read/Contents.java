package io.indexrelay.confluence.read;

import com.atlassian.confluence.core.ContentEntityObject;
import com.atlassian.confluence.pages.Attachment;
import com.atlassian.confluence.pages.BlogPost;
import com.atlassian.confluence.pages.Comment;
import com.atlassian.confluence.pages.Page;
import io.indexrelay.change.Kind;
import io.indexrelay.change.Subject;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How Confluence's content is named by us. All content shares one id space (the CONTENT table), so a page never has the
 * id of a comment.
 */
public final class Contents {

    private static final int DEEPEST_CONTAINER = 8;

    private Contents() {}

    /** The subject of a page, blog post, comment or attachment; empty for every other kind of content. */
    public static Optional<Subject> subjectOf(@Nullable ContentEntityObject content) {
        if (content == null) {
            return Optional.empty();
        }
        return kindOf(content).map(kind -> Subject.of(kind, content.getId()));
    }

    private static Optional<Kind> kindOf(ContentEntityObject content) {
        if (content instanceof Page) {
            return Optional.of(Kind.PAGE);
        }
        if (content instanceof BlogPost) {
            return Optional.of(Kind.BLOG_POST);
        }
        if (content instanceof Comment) {
            return Optional.of(Kind.COMMENT);
        }
        return content instanceof Attachment ? Optional.of(Kind.ATTACHMENT) : Optional.empty();
    }

    /** What this hangs on directly; null for what hangs on nothing. */
    public static @Nullable ContentEntityObject containerOf(ContentEntityObject content) {
        if (content instanceof Comment comment) {
            return comment.getContainer();
        }
        return content instanceof Attachment attachment ? attachment.getContainer() : null;
    }

    /**
     * The page or blog post that this is or hangs on, through comments and attachments on the way. Empty when it hangs on
     * anything else, such as a space description or a user's profile: that is never delivered.
     */
    public static Optional<ContentEntityObject> rootOf(@Nullable ContentEntityObject content) {
        ContentEntityObject at = content;
        for (int depth = 0; at != null && depth < DEEPEST_CONTAINER; depth++) {
            if (at instanceof Page || at instanceof BlogPost) {
                return Optional.of(at);
            }
            at = containerOf(at);
        }
        return Optional.empty();
    }
}
