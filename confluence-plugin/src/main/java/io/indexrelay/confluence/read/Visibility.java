package io.indexrelay.confluence.read;

import com.atlassian.confluence.core.ContentEntityObject;
import com.atlassian.confluence.pages.Attachment;
import com.atlassian.confluence.spaces.Spaced;
import io.indexrelay.snapshot.Reading.Reason;
import java.util.Optional;

/**
 * Whether a piece of content is one that we show at all: the latest version, current, on a page or blog post that is
 * shown itself. Who may see it is another question.
 */
public final class Visibility {

    private Visibility() {}

    /** Why it is not shown; empty when it is. */
    public static Optional<Reason> hiddenBecause(ContentEntityObject content) {
        if (content.isDeleted()) {
            return Optional.of(Reason.TRASHED);
        }
        if (!content.isLatestVersion() || !content.isCurrent()) {
            return Optional.of(Reason.NOT_FOUND);
        }
        if (content instanceof Attachment attachment && attachment.isHidden()) {
            return Optional.of(Reason.NOT_FOUND);
        }
        Optional<ContentEntityObject> root = Contents.rootOf(content);
        if (root.isEmpty()) {
            return Optional.of(Reason.NOT_FOUND);
        }
        if (root.get() != content) {
            return containersHidden(content);
        }
        return content instanceof Spaced spaced && spaced.getSpace() != null
                ? Optional.empty()
                : Optional.of(Reason.NOT_FOUND);
    }

    private static Optional<Reason> containersHidden(ContentEntityObject content) {
        ContentEntityObject container = Contents.containerOf(content);
        return container == null ? Optional.of(Reason.NOT_FOUND) : hiddenBecause(container);
    }
}
