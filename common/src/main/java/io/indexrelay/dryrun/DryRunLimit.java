package io.indexrelay.dryrun;

import io.indexrelay.access.Access;
import io.indexrelay.change.Subject;
import io.indexrelay.scope.Admission;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/** Nothing leaves while a dry run is set. What could leave is not decided here. Thread-safe. */
public final class DryRunLimit implements Admission {

    private final BooleanSupplier isSet;

    /** @param isSet as an administrator saved it last; asked before each batch */
    public DryRunLimit(BooleanSupplier isSet) {
        this.isSet = isSet;
    }

    @Override
    public Optional<String> refusal(Subject document, Access access) {
        return Optional.empty();
    }

    @Override
    public boolean isOpen() {
        return true;
    }

    @Override
    public Sets ofSet(String setId) {
        return Sets.ALWAYS;
    }

    @Override
    public Optional<Standstill> standstill() {
        return isSet.getAsBoolean()
                ? Optional.of(new Standstill(
                        Standstill.Cause.DRY_RUN,
                        "a dry run is set: nothing leaves, and what changed is kept; switch dryRun off to send"))
                : Optional.empty();
    }
}
