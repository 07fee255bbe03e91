package io.indexrelay.delivery;

import com.fasterxml.jackson.databind.JsonNode;
import io.indexrelay.activity.Act;
import io.indexrelay.activity.ActivityCounter;
import io.indexrelay.activity.ActivityFlush;
import io.indexrelay.activity.ActivityRules;
import io.indexrelay.activity.ActivityStore;
import io.indexrelay.activity.CountTable;
import io.indexrelay.activity.CountingLimits;
import io.indexrelay.activity.CountingNodes;
import io.indexrelay.activity.DigestBuilder;
import io.indexrelay.activity.DigestChain;
import io.indexrelay.activity.DigestTable;
import io.indexrelay.activity.NeverCounted;
import io.indexrelay.config.ActivitySettings;
import io.indexrelay.config.Privacy;
import io.indexrelay.outbox.Outbox;
import io.indexrelay.outbox.Transactions;
import io.indexrelay.testsupport.AroundPorts;
import io.indexrelay.testsupport.Crash;
import io.indexrelay.testsupport.Examples;
import io.indexrelay.testsupport.memory.InMemoryActivity;
import io.indexrelay.testsupport.memory.InMemorySettings;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Predicate;

/** A bench on which people do things: nodes that count, and a sender that makes digests of it. */
final class Counted {

    final Bench bench = new Bench();
    final InMemoryActivity tables = new InMemoryActivity(bench.store);
    final InMemorySettings secrets = new InMemorySettings(bench.store);
    ActivitySettings settings = settings(Privacy.AGGREGATE, 1);
    String endpoint = "https://index.example.com/push";
    int maxPartBytes = 1 << 20;
    Node node = newNode("node-1");

    /** One that counts. */
    final class Node {
        final ActivityCounter counter;
        final ActivityFlush flush;

        Node(String name, CountingLimits limits) {
            counter = new ActivityCounter(bench.clock, limits, () -> {});
            flush = new ActivityFlush(
                    counter,
                    tables.with(secrets),
                    bench.store,
                    Counted.this::rules,
                    new NeverCounted(bench.product, bench.clock),
                    name,
                    bench.clock);
        }

        Node does(Act act, long page, String... people) {
            List.of(people).forEach(person -> counter.record(act, Bench.page(page), person));
            return this;
        }

        Node views(long page, String... people) {
            return does(Act.VIEW, page, people);
        }
    }

    /** With pages that receivers have. */
    Counted(long... pages) {
        for (long page : pages) {
            bench.page(Examples.page(page, "Page " + page));
        }
        started(new Crash.Points(-1, false)).run();
        node.flush.step();
    }

    Node newNode(String name) {
        return newNode(name, CountingLimits.STANDARD);
    }

    Node newNode(String name, CountingLimits limits) {
        return new Node(name, limits);
    }

    static ActivitySettings settings(Privacy privacy, int leastPeople) {
        return new ActivitySettings(true, privacy, Duration.ofHours(1), leastPeople, List.of(), List.of());
    }

    ActivityRules rules() {
        return new ActivityRules(settings, endpoint, maxPartBytes);
    }

    /** A sender with something around its ports, and a maker of digests with the same. */
    Bench started(AroundPorts points) {
        ActivityStore store = new ActivityStore(
                points.wrap(CountTable.class, tables),
                points.wrap(CountingNodes.class, tables),
                points.wrap(DigestTable.class, tables),
                secrets);
        bench.digests = around -> new DigestChain(
                store,
                points.wrap(Outbox.class, bench.outbox),
                bench.ledger,
                points.wrap(Transactions.class, bench.store),
                node.counter,
                this::rules,
                bench.clock);
        bench.engine = bench.newEngine("node-1", points);
        DigestBuilder builder = new DigestBuilder(
                store,
                points.wrap(Outbox.class, bench.outbox),
                bench.ledger,
                points.wrap(Transactions.class, bench.store),
                this::rules,
                bench.clock,
                new Random(3));
        bench.making = () -> builder.step(bench.engine.takesMore());
        return bench;
    }

    Counted restarted() {
        started(new Crash.Points(-1, false));
        return this;
    }

    /** The endpoint answers so to such bodies, and takes the others. */
    void refuses(int status, Predicate<String> bodies) {
        bench.transport.always(delivered -> {
            boolean isRefused = bodies.test(delivered.text());
            return bench.transport.answered(delivered, isRefused ? status : 200, null, "");
        });
    }

    /** The node has written down what it counted, and an hour is over. */
    Counted hour() {
        node.flush.step();
        bench.after(Duration.ofMinutes(59));
        node.flush.step();
        bench.after(Duration.ofMinutes(1)).run();
        return this;
    }

    /** Data of the digests that arrived, each version of a part. */
    List<JsonNode> digests() {
        List<JsonNode> digests = new ArrayList<>();
        bench.receiver.events().stream()
                .filter(event -> event.path("type").asText().equals("io.indexrelay.activity.digest.v1"))
                .forEach(event -> digests.add(event.path("data")));
        return digests;
    }

    JsonNode last() {
        List<JsonNode> all = digests();
        return all.get(all.size() - 1);
    }

    /** {@code page/1 3 views by 2, 1 edits, 0 comments}, of the last that arrived. */
    List<String> told() {
        return entries(last());
    }

    static List<String> entries(JsonNode digest) {
        List<String> entries = new ArrayList<>();
        digest.path("entries")
                .forEach(entry -> entries.add(entry.path("subject").asText() + " "
                        + entry.path("views").asLong() + " views by "
                        + entry.path("viewers").asLong() + ", "
                        + entry.path("edits").asLong() + " edits, "
                        + entry.path("comments").asLong() + " comments"));
        return entries;
    }
}
