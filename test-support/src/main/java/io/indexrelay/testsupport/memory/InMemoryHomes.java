package io.indexrelay.testsupport.memory;

import io.indexrelay.identity.HomeMark;
import io.indexrelay.identity.Homes;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A shared home in memory; it is taken away and exchanged by hand. Thread-safe. */
public final class InMemoryHomes implements Homes {

    private volatile @Nullable HomeMark mark;

    @Override
    public Optional<HomeMark> read() {
        return Optional.ofNullable(mark);
    }

    @Override
    public void write(HomeMark written) {
        mark = written;
    }

    /** As when it is not mounted. */
    public void lose() {
        mark = null;
    }
}
