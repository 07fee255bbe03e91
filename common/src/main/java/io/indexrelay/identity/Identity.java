package io.indexrelay.identity;

import io.indexrelay.identity.Recognition.AsBefore;
import io.indexrelay.identity.Recognition.Asks;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Who we are, and whether we still are: asked by the node in office before it sends, again every minute, and every few
 * seconds while an administrator has to say. An instance that asks changes no mark, so it asks until it is answered, or
 * until what it misses is there again. Thread-safe.
 */
public final class Identity {

    private static final Logger log = LoggerFactory.getLogger(Identity.class);

    static final Duration WHILE_ALL_IS_WELL = Duration.ofMinutes(1);
    static final Duration WHILE_IT_ASKS = Duration.ofSeconds(5);
    /** A mark that moved so recently, by the clock, was moved by a node that lives. */
    private static final Duration LIVELY = Duration.ofMinutes(1);
    /** How often the home is written; the database's mark moves with every beat. */
    private static final Duration HOME_EVERY = Duration.ofSeconds(30);

    private final Instances instances;
    private final Homes homes;
    private final Supplier<Whereabouts> here;
    private final Supplier<String> ids;
    private final Clock clock;

    private @Nullable Instance known;
    private volatile Recognition found = new AsBefore();
    private boolean isRecognised;
    private Instant looked = Instant.EPOCH;
    private Instant homeWritten = Instant.EPOCH;
    private long watchedMark;

    /** @param ids random texts of at most 64 characters */
    public Identity(Instances instances, Homes homes, Supplier<Whereabouts> here, Supplier<String> ids, Clock clock) {
        this.instances = instances;
        this.homes = homes;
        this.here = here;
        this.ids = ids;
        this.clock = clock;
    }

    /** Who we are; made at the first start. */
    public synchronized Instance get() {
        Instance instance = known;
        if (instance == null) {
            instance = instances.current().orElseGet(this::created);
            known = instance;
        }
        return instance;
    }

    /**
     * What the node in office asks; empty when it may send. Leaves its marks where there are none yet.
     *
     * @throws RuntimeException when the table or the home cannot be read or written; nothing may be sent then
     */
    public synchronized Optional<Asks> check() {
        boolean isWell = isRecognised && known != null && known.stop() == null;
        Duration pause = isWell ? WHILE_ALL_IS_WELL : WHILE_IT_ASKS;
        Instant now = clock.instant();
        if (known == null || now.isBefore(looked) || !now.isBefore(looked.plus(pause))) {
            recognise();
            looked = now;
        }
        return asked();
    }

    /**
     * What is to be shown, on any node.
     *
     * @param isInOffice whether this node is; another one tells what it would ask if it were, unless the one in office was
     *     recognised and lives
     */
    public Optional<Asks> look(boolean isInOffice) {
        if (isInOffice) {
            return asked();
        }
        Optional<HomeMark> home = homes.read();
        Optional<Instance> stored = instances.current();
        boolean isLively = stored.isPresent()
                && stored.get().marks().mark() > clock.instant().minus(LIVELY).toEpochMilli();
        return !isLively && Recognition.of(stored, home, here.get()) instanceof Asks asks
                ? Optional.of(asks)
                : Optional.empty();
    }

    /** With each beat of the node in office: the mark grows, in the database and then in the home. */
    public synchronized void renew() {
        Instance instance = known;
        if (instance == null || !isRecognised) {
            return;
        }
        Marks marks = instance.marks();
        long mark = Math.max(marks.mark() + 1, clock.millis());
        if (!instances.mark(marks.mark(), mark)) {
            // Not the table that we wrote to: restored below a running node, unless another one is in office by now.
            known = null;
            return;
        }
        known = new Instance(
                instance.id(),
                instance.epoch(),
                new Marks(marks.homeId(), mark, marks.serverId(), marks.baseUrl(), marks.hosts()),
                instance.stop());
        if (!clock.instant().isBefore(homeWritten.plus(HOME_EVERY))) {
            writeHome(known);
        }
    }

    /**
     * For a node that is not in office, now and then: while it sees the mark move, a node that was recognised lives, and this
     * one belongs to it.
     */
    public synchronized void standBy() {
        Instant now = clock.instant();
        if (!now.isBefore(looked) && now.isBefore(looked.plus(WHILE_IT_ASKS))) {
            return;
        }
        looked = now;
        Marks marks = instances.current().map(Instance::marks).orElse(Marks.NONE);
        String host = here.get().host();
        long before = watchedMark;
        watchedMark = marks.mark();
        boolean moved = before > 0 && marks.mark() > before;
        if (moved && host != null && !marks.hosts().isEmpty() && !marks.hosts().contains(host)) {
            log.info("Known from now on: a node on {}", host);
            instances.know(withHost(marks, host).hosts());
        }
    }

    /** Reads everything anew at the next occasion: with a new term, after an import, after a declaration. */
    public synchronized void forget() {
        known = null;
        found = new AsBefore();
        isRecognised = false;
        watchedMark = 0;
        looked = Instant.EPOCH;
    }

    /** Becomes what the administrator said; the next node in office leaves its marks. */
    public synchronized Instance declare(Declaration declaration) {
        Optional<HomeMark> home = homes.read();
        Optional<Instance> stored = instances.current();
        String id = stored.map(Instance::id)
                .or(() -> home.map(HomeMark::instanceId))
                .orElseGet(ids);
        int epoch = Math.max(
                stored.map(Instance::epoch).orElse(1), home.map(HomeMark::epoch).orElse(1));
        long mark = Math.max(
                stored.map(one -> one.marks().mark()).orElse(0L),
                home.map(HomeMark::mark).orElse(0L));
        Marks marks = new Marks(null, mark, null, null, List.of());
        Stop stop = stored.map(Instance::stop).orElse(null);
        Instance declared =
                switch (declaration) {
                    case RESTORED -> new Instance(id, Math.addExact(epoch, 1), marks, stop);
                    case MOVED -> new Instance(id, epoch, marks, stop);
                    case COPY -> new Instance(ids.get(), 1, marks, null);
                };
        if (stored.isEmpty()) {
            instances.create(declared);
        }
        instances.replace(declared);
        forget();
        return declared;
    }

    /** When a node in office last showed that it lives, by what the table has; empty before the first time. */
    public Optional<Instant> lastAlive() {
        return instances
                .current()
                .map(one -> one.marks().mark())
                .filter(mark -> mark > 0)
                .map(Instant::ofEpochMilli);
    }

    /** The stop that stands, as the table has it now. */
    public Optional<Stop> stop() {
        return instances.current().map(Instance::stop);
    }

    /** Remembers, over restarts and on all nodes, that nothing goes out until an administrator lifts it. */
    public synchronized void stop(Stop stop) {
        Instance instance = get();
        instances.stop(stop);
        known = new Instance(instance.id(), instance.epoch(), instance.marks(), stop);
    }

    /** False when nothing was stopped. */
    public synchronized boolean lift() {
        Optional<Stop> stop = stop();
        if (stop.isPresent()) {
            instances.stop(null);
            forget();
        }
        return stop.isPresent();
    }

    private void recognise() {
        Whereabouts whereabouts = here.get();
        Optional<HomeMark> home = homes.read();
        Optional<Instance> stored = instances.current();
        Recognition now = Recognition.of(stored, home, whereabouts);
        if (now instanceof Asks asks) {
            if (!now.equals(found) || isRecognised) {
                log.warn("Nothing is sent until an administrator decides: {}", asks.reason());
            }
            known = stored.orElse(null);
            isRecognised = false;
        } else {
            known = noted(stored.orElseGet(this::created), whereabouts);
            isRecognised = true;
        }
        found = now;
    }

    private Optional<Asks> asked() {
        Recognition now = found;
        return now instanceof Asks asks ? Optional.of(asks) : Optional.empty();
    }

    private Instance created() {
        instances.create(new Instance(ids.get(), 1));
        return instances.current().orElseThrow(() -> new IllegalStateException("the identity cannot be read back"));
    }

    /** The home first: a crash in between leaves a database without a home, which takes the next one that it sees. */
    private Instance noted(Instance instance, Whereabouts whereabouts) {
        Marks before = instance.marks();
        Marks after = before;
        if (before.homeId() == null) {
            after = new Marks(ids.get(), Math.max(before.mark() + 1, clock.millis()), null, null, List.of());
        }
        after = new Marks(
                after.homeId(),
                after.mark(),
                after.serverId() == null ? whereabouts.serverId() : after.serverId(),
                after.baseUrl() == null ? whereabouts.baseUrl() : after.baseUrl(),
                after.hosts());
        String host = whereabouts.host();
        if (host != null && !after.hosts().contains(host)) {
            after = withHost(after, host);
        }
        if (after.equals(before)) {
            return instance;
        }
        Instance noted = new Instance(instance.id(), instance.epoch(), after, instance.stop());
        if (before.homeId() == null) {
            writeHome(noted);
        }
        instances.note(after);
        return noted;
    }

    private void writeHome(Instance instance) {
        String homeId = instance.marks().homeId();
        if (homeId != null) {
            homes.write(new HomeMark(
                    homeId, instance.id(), instance.epoch(), instance.marks().mark()));
            homeWritten = clock.instant();
        }
    }

    private static Marks withHost(Marks marks, String host) {
        List<String> hosts = new ArrayList<>(marks.hosts());
        hosts.add(host);
        return new Marks(
                marks.homeId(),
                marks.mark(),
                marks.serverId(),
                marks.baseUrl(),
                hosts.subList(Math.max(0, hosts.size() - Marks.MOST_HOSTS), hosts.size()));
    }
}
