package io.indexrelay.delivery;

import io.indexrelay.access.AccessReader;
import io.indexrelay.backfill.ContentLister;
import io.indexrelay.backfill.Jobs;
import io.indexrelay.outbox.Outbox;
import io.indexrelay.outbox.Transactions;
import io.indexrelay.scope.Admission;
import io.indexrelay.snapshot.AttachmentBytes;
import io.indexrelay.snapshot.People;
import io.indexrelay.snapshot.Priorities;
import io.indexrelay.snapshot.SnapshotReader;

/** What the sender works with: our tables, the product's readers and the network. */
public record DeliveryPorts(
        Outbox outbox,
        Ledger ledger,
        Jobs jobs,
        Terms terms,
        Transactions transactions,
        SnapshotReader snapshots,
        AccessReader access,
        People people,
        Priorities priorities,
        ContentLister lister,
        Transport transport,
        DeliveryLog deliveries,
        DeadLetters deadLetters,
        AttachmentBytes attachments,
        Findings findings,
        Admission admission,
        Digests digests) {

    /** Without digests of activity. */
    public DeliveryPorts(
            Outbox outbox,
            Ledger ledger,
            Jobs jobs,
            Terms terms,
            Transactions transactions,
            SnapshotReader snapshots,
            AccessReader access,
            People people,
            Priorities priorities,
            ContentLister lister,
            Transport transport,
            DeliveryLog deliveries,
            DeadLetters deadLetters,
            AttachmentBytes attachments,
            Findings findings,
            Admission admission) {
        this(
                outbox,
                ledger,
                jobs,
                terms,
                transactions,
                snapshots,
                access,
                people,
                priorities,
                lister,
                transport,
                deliveries,
                deadLetters,
                attachments,
                findings,
                admission,
                Digests.NONE);
    }

    /** The same with these digests of activity. */
    public DeliveryPorts with(Digests others) {
        return new DeliveryPorts(
                outbox,
                ledger,
                jobs,
                terms,
                transactions,
                snapshots,
                access,
                people,
                priorities,
                lister,
                transport,
                deliveries,
                deadLetters,
                attachments,
                findings,
                admission,
                others);
    }
}
