package io.indexrelay.confluence.listen;

import com.atlassian.confluence.core.ContentEntityObject;
import com.atlassian.confluence.event.events.label.LabelAddEvent;
import com.atlassian.confluence.event.events.label.LabelEvent;
import com.atlassian.confluence.event.events.label.LabelRemoveEvent;
import com.atlassian.confluence.labels.Labelable;
import com.atlassian.confluence.labels.Namespace;
import com.atlassian.confluence.pages.Page;
import com.atlassian.confluence.spaces.SpaceDescription;
import com.atlassian.event.api.EventListener;
import io.indexrelay.change.Cause;
import io.indexrelay.change.Change;
import io.indexrelay.change.ChangeKind;
import io.indexrelay.change.Kind;
import io.indexrelay.change.Subject;
import io.indexrelay.listen.Capture;
import java.util.ArrayList;
import java.util.List;

/**
 * Labels on pages, blog posts, attachments and spaces. Personal labels ({@code my:}) do not leave. An administrator may let
 * pages out, or keep them back, by a label of a page above them.
 */
public final class LabelListener {

    private final Capture capture;

    public LabelListener(Capture capture) {
        this.capture = capture;
    }

    @EventListener
    public void added(LabelAddEvent event) {
        capture.of(event, () -> labelled(event, ConfluenceCauses.LABEL_ADDED));
    }

    @EventListener
    public void removed(LabelRemoveEvent event) {
        capture.of(event, () -> labelled(event, ConfluenceCauses.LABEL_REMOVED));
    }

    private static List<Change> labelled(LabelEvent event, Cause cause) {
        if (Namespace.PERSONAL.equals(event.getLabel().getNamespace())) {
            return List.of();
        }
        Labelable labelled = event.getLabelled();
        if (labelled instanceof SpaceDescription description) {
            Subject space = Subject.of(Kind.SPACE, description.getSpace().getId());
            return List.of(Change.of(space, ChangeKind.UPSERTED, cause));
        }
        if (!(labelled instanceof ContentEntityObject content)) {
            return List.of();
        }
        List<Change> changes = new ArrayList<>(ContentChanges.of(content, ChangeKind.UPSERTED, cause));
        if (content instanceof Page) {
            changes.addAll(ContentChanges.of(content, ChangeKind.RESCOPED, cause));
        }
        return changes;
    }
}
