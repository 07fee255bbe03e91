package io.indexrelay.confluence.listen;

import com.atlassian.confluence.event.events.admin.AsyncImportFinishedEvent;
import com.atlassian.confluence.event.events.admin.ImportFinishedEvent;
import com.atlassian.confluence.event.events.cluster.ClusterEventWrapper;
import com.atlassian.confluence.importexport.ImportContext;
import com.atlassian.event.api.EventListener;
import io.indexrelay.change.Subject;
import io.indexrelay.listen.Imports;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Imports of a space or of the whole site, which publish no event of what they bring. Other nodes hear of them wrapped, and
 * without what was imported: they only drop their term. Either event may come, or both; the walk is begun once.
 */
public final class ImportListener {

    private final Imports imports;
    private final Function<String, Optional<Subject>> spaceOfKey;

    /** @param spaceOfKey asked on a thread of ours; empty for a key that is no space */
    public ImportListener(Imports imports, Function<String, Optional<Subject>> spaceOfKey) {
        this.imports = imports;
        this.spaceOfKey = spaceOfKey;
    }

    @EventListener
    public void finished(ImportFinishedEvent event) {
        imported(event.getImportContext());
    }

    @EventListener
    public void finishedInTheBackground(AsyncImportFinishedEvent event) {
        imported(event.getImportContext());
    }

    @EventListener
    public void finishedElsewhere(ClusterEventWrapper wrapper) {
        if (wrapper.getEvent() instanceof ImportFinishedEvent
                || wrapper.getEvent() instanceof AsyncImportFinishedEvent) {
            imports.restored();
        }
    }

    private void imported(@Nullable ImportContext context) {
        imports.restored();
        if (context != null) {
            String key = context.getSpaceKeyOfSpaceImport();
            imports.imported(() -> key == null ? Optional.empty() : spaceOfKey.apply(key));
        }
    }
}
