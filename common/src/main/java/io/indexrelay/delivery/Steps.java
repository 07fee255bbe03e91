package io.indexrelay.delivery;

import io.indexrelay.backfill.SyncReceipts;
import io.indexrelay.identity.Identity;
import java.time.Clock;
import java.util.random.RandomGenerator;

/** The steps of the sender, put together; what they remember is in memory, and the tables know all that matters. */
record Steps(
        DeliveryPorts ports,
        Memory memory,
        Journal journal,
        Schedule schedule,
        Expansion expansion,
        Round round,
        Blobs blobs,
        Courier courier,
        Signals signals,
        LedgerBook book,
        Settlement settlement,
        Purge purge,
        ScopeChanges scopeChanges,
        Clock clock,
        RandomIds ids) {

    static Steps of(
            DeliveryPorts ports,
            Office office,
            Identity identity,
            Software software,
            Clock clock,
            RandomGenerator random,
            RandomIds ids,
            Holds holds) {
        Memory memory = new Memory();
        Journal journal = new Journal(ports.deliveries(), ports.transactions());
        Purge purge = new Purge(ports, clock);
        Barrier barrier = new Barrier(ports.outbox(), memory);
        Claimer claimer = new Claimer(ports.outbox(), ports.people(), ports.ledger(), holds.unreadable());
        Schedule schedule = new Schedule(claimer, barrier, memory, new Witness(ports.outbox(), ports.ledger()));
        Courier courier = new Courier(ports.transport(), clock, software);
        LedgerBook book = new LedgerBook(ports.ledger(), ports.lister()::stamp);
        SyncReceipts syncs = new SyncReceipts(ports.jobs(), clock);
        Settlement settlement = new Settlement(ports, office, book, syncs, memory, journal, purge, clock, holds);
        Comparison comparison = new Comparison(ports.access(), ports.admission(), book, memory);
        Blobs blobs = new Blobs(
                ports.snapshots(),
                attachment -> ports.admission().isOpen() || comparison.mayLeave(attachment),
                new BlobUpload(ports.attachments(), new BlobCourier(ports.transport(), clock, ids, software)),
                new Backoff(random),
                clock);
        return new Steps(
                ports,
                memory,
                journal,
                schedule,
                new Expansion(ports, office, book, comparison, holds, clock),
                new Round(ports, office, book, syncs, settlement, purge, memory, barrier, blobs, clock, holds, ids),
                blobs,
                courier,
                new Signals(courier, identity, ids, software, clock),
                book,
                settlement,
                purge,
                new ScopeChanges(ports, office, clock),
                clock,
                ids);
    }

    Dispatch dispatch(Endpoint endpoint) {
        return new Dispatch(ports, courier, endpoint, book, settlement, memory, journal, clock, ids);
    }

    void forget() {
        memory.forget();
        settlement.forget();
        schedule.forget();
        blobs.forget();
        scopeChanges.forget();
    }
}
