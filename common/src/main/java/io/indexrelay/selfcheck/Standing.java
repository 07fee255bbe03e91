package io.indexrelay.selfcheck;

import io.indexrelay.access.Access;
import org.jspecify.annotations.Nullable;

/** What receivers have of one document or set, compared with what is read now. */
sealed interface Standing {

    /**
     * They have just this.
     *
     * @param access null when they have nothing, and nothing is to be had
     * @param isListed whether the status says why it admits fewer people than the product
     */
    record Same(@Nullable Access access, boolean isListed) implements Standing {}

    /** They have something else than there is. */
    record Drifted() implements Standing {}

    /** Nobody can tell now. */
    record Unsure(String why) implements Standing {}
}
