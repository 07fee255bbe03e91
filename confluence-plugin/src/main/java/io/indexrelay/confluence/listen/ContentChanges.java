package io.indexrelay.confluence.listen;

import com.atlassian.confluence.core.ContentEntityObject;
import io.indexrelay.change.Cause;
import io.indexrelay.change.Change;
import io.indexrelay.change.ChangeKind;
import io.indexrelay.change.Subject;
import io.indexrelay.confluence.access.SetIds;
import io.indexrelay.confluence.read.Contents;
import java.util.List;

/** Changes of one piece of content, with the page or blog post that it belongs to as the partition key. */
final class ContentChanges {

    private ContentChanges() {}

    /** Empty for content that is never delivered: other kinds, and what hangs on no page or blog post. */
    static List<Change> of(ContentEntityObject content, ChangeKind kind, String cause, boolean mayNarrow) {
        return Contents.subjectOf(content)
                .flatMap(subject -> Contents.rootOf(content)
                        .flatMap(Contents::subjectOf)
                        .map(root -> new Change(subject, root, kind, new Cause(cause), mayNarrow)))
                .map(List::of)
                .orElse(List.of());
    }

    /** The access set that holds the View restriction of a page or blog post. */
    static Change restriction(Subject owner, String cause) {
        return SetIds.changed(SetIds.restriction(owner), cause);
    }
}
