package io.indexrelay.confluence.read;

import com.atlassian.confluence.core.ContentEntityObject;
import com.atlassian.confluence.pages.AttachmentManager;
import com.atlassian.confluence.pages.CommentManager;
import com.atlassian.confluence.pages.PageManager;
import com.atlassian.confluence.spaces.Space;
import com.atlassian.confluence.spaces.SpaceManager;
import io.indexrelay.change.Subject;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Loads content by id, whatever its status. Call it inside a transaction and copy everything out before that ends: lazy
 * collections fail afterwards.
 */
public final class ContentLoader {

    private final PageManager pages;
    private final SpaceManager spaces;
    private final Supplier<Optional<CommentManager>> comments;
    private final Supplier<Optional<AttachmentManager>> attachments;

    /** @param comments and {@code attachments} are looked up at use: a product may not offer them */
    public ContentLoader(
            PageManager pages,
            SpaceManager spaces,
            Supplier<Optional<CommentManager>> comments,
            Supplier<Optional<AttachmentManager>> attachments) {
        this.pages = pages;
        this.spaces = spaces;
        this.comments = comments;
        this.attachments = attachments;
    }

    /**
     * The content of that kind and id; empty when there is none, or when the id belongs to another kind.
     *
     * @throws IllegalStateException when this Confluence does not offer the service that reads it
     */
    public Optional<ContentEntityObject> content(Subject subject) {
        long id = idOf(subject);
        ContentEntityObject found =
                switch (subject.kind()) {
                    case PAGE, BLOG_POST -> pages.getAbstractPage(id);
                    case COMMENT -> offered(comments, "CommentManager").getComment(id);
                    case ATTACHMENT -> offered(attachments, "AttachmentManager").getAttachment(id);
                    default -> throw new IllegalArgumentException(subject + " is no content of Confluence");
                };
        return ofKind(subject, found);
    }

    public Optional<Space> space(Subject subject) {
        return Optional.ofNullable(spaces.getSpace(idOf(subject)));
    }

    private static Optional<ContentEntityObject> ofKind(Subject subject, @Nullable ContentEntityObject found) {
        return Contents.subjectOf(found).filter(subject::equals).map(same -> found);
    }

    private static long idOf(Subject subject) {
        return Long.parseLong(subject.id());
    }

    private static <T> T offered(Supplier<Optional<T>> service, String name) {
        return service.get().orElseThrow(() -> new IllegalStateException("this Confluence does not offer " + name));
    }
}
