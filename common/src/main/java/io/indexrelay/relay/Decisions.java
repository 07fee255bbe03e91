package io.indexrelay.relay;

import io.indexrelay.admin.Status;
import io.indexrelay.backfill.Backfill;
import io.indexrelay.backfill.Jobs;
import io.indexrelay.delivery.Ledger;
import io.indexrelay.identity.Declaration;
import io.indexrelay.identity.Identity;
import io.indexrelay.identity.Recognition.Asks;
import io.indexrelay.reconcile.Reconciliation;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/** What only an administrator decides, and what follows from it. Thread-safe; on any node. */
final class Decisions {

    private final Identity identity;
    private final BooleanSupplier isInOffice;
    private final Ledger ledger;
    private final Jobs jobs;
    private final Backfill backfill;
    private final Reconciliation reconciliation;

    Decisions(
            Identity identity,
            BooleanSupplier isInOffice,
            Ledger ledger,
            Jobs jobs,
            Backfill backfill,
            Reconciliation reconciliation) {
        this.identity = identity;
        this.isInOffice = isInOffice;
        this.ledger = ledger;
        this.jobs = jobs;
        this.backfill = backfill;
        this.reconciliation = reconciliation;
    }

    /** What is to be decided now; empty when nothing is. */
    Optional<Status.Asks> open() {
        return asked().map(asks -> new Status.Asks(
                        asks.reason(),
                        asks.choices().stream().map(Declaration::word).toList()))
                .or(() -> identity.stop().map(stop -> new Status.Asks(stop.reason(), List.of(Status.Asks.RESUME))))
                .or(() -> reconciliation
                        .asking()
                        .map(job -> new Status.Asks(job.note(), List.of(Status.Asks.WITHDRAW, Status.Asks.DISCARD))));
    }

    /** Why nothing is sent; empty while what is to be decided stops nothing. */
    Optional<Status.Asks> stop() {
        return open().filter(asks -> !asks.choices().contains(Status.Asks.WITHDRAW));
    }

    /**
     * @param isTrue whether what is missing was deleted indeed
     * @return false when nothing asks
     */
    boolean answer(boolean isTrue) {
        return reconciliation.answer(isTrue);
    }

    /**
     * Receivers know nothing of a restored or copied instance yet, so the ledger is forgotten and everything is walked. That
     * comes first: whatever fails leaves the instance asking, and all of it can be done again.
     *
     * @return false when nothing asks for that
     */
    boolean declare(Declaration declaration) {
        Optional<Asks> asks = asked();
        if (asks.isEmpty() || !asks.get().choices().contains(declaration)) {
            return false;
        }
        if (declaration != Declaration.MOVED) {
            ledger.clear();
            jobs.open().forEach(job -> {
                backfill.cancel(job.scope());
                reconciliation.cancel(job.scope());
            });
            backfill.start(Backfill.ALL);
        }
        identity.declare(declaration);
        return true;
    }

    /** False when nothing was stopped. */
    boolean resume() {
        return identity.lift();
    }

    private Optional<Asks> asked() {
        return identity.look(isInOffice.getAsBoolean());
    }
}
