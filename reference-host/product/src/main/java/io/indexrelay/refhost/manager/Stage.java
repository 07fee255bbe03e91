package io.indexrelay.refhost.manager;

import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** What a product has from a certain call on, until it is closed. One thread starts and closes a product. */
public final class Stage<T> {

    private final String missing;
    private @Nullable T parts;

    /** @param missing what is wrong before that call, such as "The reference Jira is not open" */
    public Stage(String missing) {
        this.missing = missing;
    }

    public void reach(T reached) {
        parts = reached;
    }

    public void leave() {
        parts = null;
    }

    /** Nothing before the call and after the close. */
    public void ifReached(Consumer<? super T> work) {
        if (parts != null) {
            work.accept(parts);
        }
    }

    /** @throws IllegalStateException before the call and after the close */
    public T parts() {
        if (parts == null) {
            throw new IllegalStateException(missing);
        }
        return parts;
    }
}
