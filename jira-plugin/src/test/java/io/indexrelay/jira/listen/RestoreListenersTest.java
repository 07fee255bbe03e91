package io.indexrelay.jira.listen;

import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.crowd.event.migration.XMLRestoreFinishedEvent;
import com.atlassian.crowd.event.migration.XMLRestoreStartedEvent;
import com.atlassian.jira.event.ClearCacheEvent;
import io.indexrelay.listen.RestoreListener;
import io.indexrelay.testsupport.RecordedImports;
import org.junit.jupiter.api.Test;

class RestoreListenersTest {

    private final RecordedImports imports = new RecordedImports();

    @Test
    void aRestoreDropsTheTermWhenItBeginsAndWhenItEnds() {
        RestoreListener listener = new RestoreListener(imports);
        listener.started(new XMLRestoreStartedEvent(this, "backup.xml"));
        listener.finished(new XMLRestoreFinishedEvent(this, "backup.xml"));

        assertThat(imports.heard()).containsExactly("restored", "restored");
    }

    @Test
    void soDoesTheOrderToForget() {
        new CacheListener(imports).cleared(ClearCacheEvent.INSTANCE);

        assertThat(imports.heard()).containsExactly("restored");
    }
}
