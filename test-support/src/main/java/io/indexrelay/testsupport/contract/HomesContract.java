package io.indexrelay.testsupport.contract;

import static org.assertj.core.api.Assertions.assertThat;

import io.indexrelay.identity.HomeMark;
import io.indexrelay.identity.Homes;
import org.junit.jupiter.api.Test;

/** What every shared home promises. */
public abstract class HomesContract {

    protected static final HomeMark MARK = new HomeMark("home-1", "instance-1", 2, 1_763_755_200_123L);

    /** The home as one node sees it, the same one for each call; empty at the start of each test. */
    protected abstract Homes homes();

    @Test
    void hasNoneInANewHome() {
        assertThat(homes().read()).isEmpty();
    }

    @Test
    void readsOnAnotherNodeWhatWasWritten() {
        homes().write(MARK);
        assertThat(homes().read()).contains(MARK);

        homes().write(new HomeMark("home-1", "instance-1", 3, 1_763_755_200_124L));
        assertThat(homes().read()).contains(new HomeMark("home-1", "instance-1", 3, 1_763_755_200_124L));
    }
}
