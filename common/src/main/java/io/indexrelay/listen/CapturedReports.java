package io.indexrelay.listen;

import io.indexrelay.change.Change;
import io.indexrelay.outbox.CaptureState;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** Reports go the way of events; how that went shows in the state of capture. */
public final class CapturedReports implements ModuleReports {

    private static final String LOST =
            "Index Relay could not note this; its next reconciliation, which begins by itself, finds what it changes";
    private static final String MARKED =
            "Index Relay cannot write into the database (%s) and keeps this in memory until it "
                    + "can; should this server stop before, the reconciliation after the next start finds it";

    private final Capture capture;
    private final Supplier<CaptureState> state;

    /** @param state of capture now; asks no database */
    public CapturedReports(Capture capture, Supplier<CaptureState> state) {
        this.capture = capture;
        this.state = state;
    }

    @Override
    public Optional<String> report(Object request, Supplier<List<Change>> changes) {
        CaptureState before = state.get();
        capture.of(request, changes);
        CaptureState after = state.get();
        if (after.misunderstood() > before.misunderstood() || after.lost() > before.lost()) {
            return Optional.of(LOST);
        }
        return after.marking() ? Optional.of(MARKED.formatted(after.reason())) : Optional.empty();
    }
}
