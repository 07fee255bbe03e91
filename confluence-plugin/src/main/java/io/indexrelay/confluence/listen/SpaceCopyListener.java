package io.indexrelay.confluence.listen;

import com.atlassian.confluence.event.events.space.SpaceEvent;
import com.atlassian.event.api.EventListener;
import io.indexrelay.change.Kind;
import io.indexrelay.change.Subject;
import io.indexrelay.listen.Imports;
import java.util.Optional;

/**
 * The end of a space's copy: blog posts, comments and attachments of a copied space have no events of their own. The event is
 * a bundled plugin's, so it is known by its name and nothing of that plugin is imported. Permissions are copied after it and
 * have an event of their own.
 */
public final class SpaceCopyListener {

    static final String COPIED = "com.atlassian.confluence.plugin.copyspace.event.SpaceCopyEvent";

    private final Imports imports;

    public SpaceCopyListener(Imports imports) {
        this.imports = imports;
    }

    @EventListener
    public void changed(SpaceEvent event) {
        if (event.getClass().getName().equals(COPIED)) {
            Subject space = Subject.of(Kind.SPACE, event.getSpace().getId());
            imports.imported(() -> Optional.of(space));
        }
    }
}
