package io.indexrelay.confluence.listen;

import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.confluence.event.events.space.SpaceUpdateEvent;
import com.atlassian.confluence.plugin.copyspace.event.SpaceCopyEvent;
import com.atlassian.confluence.spaces.Space;
import io.indexrelay.testsupport.RecordedImports;
import org.junit.jupiter.api.Test;

class SpaceCopyListenerTest {

    private final RecordedImports imports = new RecordedImports();
    private final SpaceCopyListener listener = new SpaceCopyListener(imports);
    private final Space copy = new Space("COPY");

    @Test
    void theCopyIsWalkedWhenItIsMade() {
        copy.setId(12);
        listener.changed(new SpaceCopyEvent(this, copy, true, true, true, true, true, true, true, "ONE"));

        assertThat(imports.heard()).containsExactly("space/12");
    }

    @Test
    void anotherEventOfASpaceIsNoCopy() {
        listener.changed(new SpaceUpdateEvent(this, copy));

        assertThat(imports.heard()).isEmpty();
    }

    /** It is known by its name alone: nothing of the plugin that has it is imported. */
    @Test
    void theEventHasTheNameByWhichItIsKnown() {
        assertThat(SpaceCopyListener.COPIED).isEqualTo(SpaceCopyEvent.class.getName());
    }
}
