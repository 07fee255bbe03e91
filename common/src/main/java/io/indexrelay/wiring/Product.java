package io.indexrelay.wiring;

import io.indexrelay.access.AccessReader;
import io.indexrelay.activity.ActivityRecorder;
import io.indexrelay.activity.PageVisits;
import io.indexrelay.adapter.sal.OptionalServices;
import io.indexrelay.admin.Host;
import io.indexrelay.backfill.Containers;
import io.indexrelay.backfill.ContentLister;
import io.indexrelay.change.CauseTable;
import io.indexrelay.listen.Capture;
import io.indexrelay.listen.Imports;
import io.indexrelay.outbox.Transactions;
import io.indexrelay.poll.Watch;
import io.indexrelay.scope.TraitsReader;
import io.indexrelay.selfcheck.PermissionCheck;
import io.indexrelay.snapshot.AttachmentBytes;
import io.indexrelay.snapshot.People;
import io.indexrelay.snapshot.Priorities;
import io.indexrelay.snapshot.SnapshotReader;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.LongConsumer;
import java.util.function.LongSupplier;

/**
 * What a product's plugin adds to the relay: its services, readers and listeners. One bean of the plugin implements it. Its
 * methods are called after {@code onStart}, on the thread of the start; they start nothing and read nothing yet.
 */
public interface Product {

    /** Names of the services that the product may or may not offer, all looked up at use; the status names what is absent. */
    List<String> optionalServices();

    /** Those that the status names as absent now. A product with two ways to one thing misses neither while it has the other. */
    default List<String> absentServices(OptionalServices services) {
        return services.absent(optionalServices());
    }

    /**
     * What the product's own cluster calls this node; empty where there is no cluster, or none that has a name for it.
     * Asked at each use, on any thread.
     */
    Optional<String> nodeName(OptionalServices services);

    Readers readers(Surroundings surroundings);

    /** The reviewed lines of what may narrow, for every cause of the listeners. */
    CauseTable causes();

    /**
     * Objects with the product's listener methods; registered while the relay runs. Their classes must be public.
     *
     * @param surroundings as for {@link #readers}; listeners leave to others' threads what has to be read
     */
    List<Object> listeners(Capture capture, Imports imports, Surroundings surroundings);

    /**
     * What finds out what people do.
     *
     * @param surroundings as for {@link #readers}
     */
    Activity activity(Counting counting, Surroundings surroundings);

    /**
     * Who counts what people do.
     *
     * @param isOn whether anything is counted now; out of memory
     * @param lost is told how many acts could not be counted
     * @param nanos a monotonic clock
     * @param permissions the product's own answer, for threads of ours
     */
    record Counting(
            ActivityRecorder recorder,
            BooleanSupplier isOn,
            LongConsumer lost,
            LongSupplier nanos,
            PermissionCheck permissions) {}

    /**
     * @param listeners as {@link #listeners}
     * @param pages where the servlet filter reports
     * @param settle called each second on a thread of ours, and once more before the end: counts what a request's thread
     *     could only note
     */
    record Activity(List<Object> listeners, PageVisits pages, Runnable settle) {

        public Activity {
            listeners = List.copyOf(listeners);
        }

        /** Of a product whose events tell of everything. */
        public static Activity byEvents(List<Object> listeners) {
            return new Activity(listeners, PageVisits.NONE, () -> {});
        }
    }

    /** What the readers may build on. */
    record Surroundings(OptionalServices services, Transactions transactions, Host host) {}

    /**
     * The ports of the core that only the product's own code can supply.
     *
     * @param priorities {@link Priorities#NONE} for a product without
     * @param containers what a walk may go over, by key
     * @param watches what is looked at again and again because no event tells of it
     * @param permissions the product's own answer, for the self-check
     * @param traits what the scope goes by
     */
    record Readers(
            SnapshotReader snapshots,
            AccessReader access,
            People people,
            Priorities priorities,
            ContentLister lister,
            Containers containers,
            AttachmentBytes attachments,
            List<Watch> watches,
            PermissionCheck permissions,
            TraitsReader traits) {

        public Readers {
            watches = List.copyOf(watches);
        }
    }
}
