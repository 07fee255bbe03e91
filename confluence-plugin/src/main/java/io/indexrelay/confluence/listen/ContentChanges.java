package io.indexrelay.confluence.listen;

import com.atlassian.confluence.core.ContentEntityObject;
import com.atlassian.confluence.pages.AbstractPage;
import com.atlassian.confluence.spaces.Space;
import io.indexrelay.change.Cause;
import io.indexrelay.change.Change;
import io.indexrelay.change.ChangeKind;
import io.indexrelay.change.Kind;
import io.indexrelay.change.Subject;
import io.indexrelay.confluence.access.SetIds;
import io.indexrelay.confluence.read.Contents;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Changes of one piece of content, with the page or blog post that it belongs to as the partition key. */
final class ContentChanges {

    private ContentChanges() {}

    /** Empty for content that is never delivered: other kinds, and what hangs on no page or blog post. */
    static List<Change> of(ContentEntityObject content, ChangeKind kind, Cause cause) {
        return Contents.subjectOf(content)
                .flatMap(subject -> Contents.rootOf(content).flatMap(root -> Contents.subjectOf(root)
                        .map(key -> new Change(subject, key, kind, cause).within(spaceOf(root)))))
                .map(List::of)
                .orElse(List.of());
    }

    private static @Nullable Subject spaceOf(ContentEntityObject root) {
        Space space = root instanceof AbstractPage page ? page.getSpace() : null;
        return space == null ? null : Subject.of(Kind.SPACE, space.getId());
    }

    /** The access set that holds the View restriction of a page or blog post. */
    static Change restriction(Subject owner, Cause cause) {
        return SetIds.changed(SetIds.restriction(owner), cause);
    }
}
