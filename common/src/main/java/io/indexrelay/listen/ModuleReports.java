package io.indexrelay.listen;

import io.indexrelay.change.Change;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Where modules of the plugin report that the product asked them to change what they keep. It is no event: whoever is asked
 * has to answer. Thread-safe.
 */
@FunctionalInterface
public interface ModuleReports {

    /**
     * Records what {@code changes} makes, in the running transaction if there is one. Never throws.
     *
     * @param request what the product gave the module
     * @return what is wrong and what becomes of it, for an administrator; empty when the changes are written down
     */
    Optional<String> report(Object request, Supplier<List<Change>> changes);
}
