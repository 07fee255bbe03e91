package io.indexrelay.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;

/**
 * The node that sends goes on seeing for a while what the other node has changed, and both are given the cluster's locks
 * at once. One pair of nodes for all of it, as a second look comes after a minute.
 */
class LateCachesTest {

    /** Longer than it takes to set up and to change; shorter than the time to the second look. */
    private static final Duration LATE = Duration.ofSeconds(40);

    private static final Duration SECOND_LOOK = Duration.ofSeconds(120);
    private static final int EDITS = 10;

    /** Subjects that change after they were sent: two access sets, two pages and a person. */
    private static final int CHANGED = 5;

    private static final String BUSY = "busy";

    @TempDir(cleanup = CleanupMode.ON_SUCCESS)
    private Path folder;

    @Test
    void whatTheSenderSawTooEarlyIsLookedAtTwiceAndLocksThatLieLoseNothing() throws IOException {
        byte[] key = new byte[32];
        new SecureRandom().nextBytes(key);
        String secret = "whsec_" + Base64.getEncoder().encodeToString(key);
        try (Database database = new Database(folder.resolve("database"));
                Indexer indexer = Indexer.start(JavaProcess.freePort(), secret, folder.resolve("indexer"));
                VerifyingEndpoint endpoint = new VerifyingEndpoint(JavaProcess.freePort(), secret, indexer.endpoint());
                Cluster cluster = new Cluster(
                        Product.CONFLUENCE,
                        folder,
                        database.url(),
                        "--late-caches",
                        Long.toString(LATE.toMillis()),
                        "--locks",
                        "lie")) {
            ReferenceProduct sender = cluster.start(0);
            sender.api().send("PUT", "/config", settings(endpoint, secret)).json();
            ReferenceProduct other = cluster.start(1);
            cluster.backfill();
            Map<String, String> sets = new TreeMap<>();
            pause(sender, true);
            Map<String, String> pages = setUp(other, sets);
            pause(sender, false);
            cluster.awaitDelivered();
            Map<String, Integer> before = counts(endpoint);

            narrow(other, pages);
            cluster.awaitDelivered();
            String source = indexer.source(Product.CONFLUENCE).orElseThrow();
            assertThat(people(pages)).as("who may not see his page any more").allSatisfy(name -> assertThat(
                            Json.texts(other.canView(List.of(key(indexer, source, name)), List.of(page(pages, name)))
                                    .path(page(pages, name))))
                    .isEmpty());
            assertThat(people(pages))
                    .as("the first look was too early, else this test shows nothing")
                    .anySatisfy(name -> assertThat(indexer.visibleTo(source, page(pages, name)))
                            .contains(key(indexer, source, name)));

            String title = editOnBoth(sender, other, page(pages, BUSY));
            Line.patiently("the second look").atMost(SECOND_LOOK).untilAsserted(() -> {
                Comparison.assertEqual(other, indexer, source);
                assertThat(endpoint.eventsOf(page(pages, BUSY))).last().satisfies(event -> assertThat(
                                event.json().at("/data/title").asText())
                        .isEqualTo(title));
                assertThat(cluster.status().at("/queue/echoes").asInt())
                        .as("only what told something new is looked at a third time")
                        .isLessThanOrEqualTo(CHANGED);
            });
            Map<String, Integer> again = counts(endpoint);
            before.forEach(again::remove);
            assertThat(again.keySet())
                    .as("only what changed is sent again")
                    .hasSizeLessThanOrEqualTo(CHANGED)
                    .isSubsetOf(
                            page(sets, "ann"),
                            page(pages, "ben"),
                            "access-set/page:" + Line.id(page(pages, "ben")),
                            "user/" + key(indexer, source, "cara"),
                            page(pages, BUSY));
            assertOneOffice(cluster, endpoint);
            assertThat(endpoint.problems()).isEmpty();
        }
    }

    /** While all is set up: a sender that looks between a space and its permissions would be late with these as well. */
    private static void pause(ReferenceProduct host, boolean paused) {
        host.api().send("PUT", "/config", Map.of("paused", paused)).json();
    }

    /**
     * Three spaces, each with a page that one of three people will not see any more; and a page of its own.
     *
     * @param sets gets the spaces' access sets by the same names
     */
    private static Map<String, String> setUp(ReferenceProduct host, Map<String, String> sets) {
        Map<String, String> pages = new TreeMap<>();
        for (String name : List.of("ann", "ben", "cara")) {
            String group = name + "s";
            String space = name.toUpperCase(Locale.ROOT);
            host.act("admin", "createGroup", Map.of("name", group));
            host.act("admin", "createUser", Map.of("name", name, "groups", List.of("confluence-users", group)));
            String made = host.act("admin", "createSpace", Map.of("key", space, "name", name, "private", true));
            host.act("admin", "grant", Map.of("space", space, "permission", "VIEWSPACE", "groups", List.of(group)));
            sets.put(name, "access-set/space:" + Line.id(made));
            pages.put(name, host.act("admin", "createPage", Map.of("space", space, "title", "Page of " + name)));
        }
        restrict(host, page(pages, "ben"), List.of("admin", "ben"));
        host.act("admin", "createSpace", Map.of("key", "BUSY", "name", "Busy"));
        pages.put(BUSY, host.act("admin", "createPage", Map.of("space", "BUSY", "title", "Busy")));
        return pages;
    }

    private static void narrow(ReferenceProduct host, Map<String, String> pages) {
        host.act("admin", "revoke", Map.of("space", "ANN", "permission", "VIEWSPACE", "groups", List.of("anns")));
        restrict(host, page(pages, "ben"), List.of("admin"));
        host.act("admin", "removeFromGroup", Map.of("user", "cara", "group", "caras"));
    }

    private static void restrict(ReferenceProduct host, String page, List<String> users) {
        host.act("admin", "restrict", Map.of("id", Line.id(page), "type", "view", "users", users));
    }

    /** By turns, each after the other has returned, while both nodes believe that they hold the locks. */
    private static String editOnBoth(ReferenceProduct one, ReferenceProduct other, String page) {
        String title = "";
        for (int edit = 0; edit < EDITS; edit++) {
            title = "Edit " + edit;
            (edit % 2 == 0 ? one : other).act("admin", "edit", Map.of("id", Line.id(page), "title", title));
        }
        return title;
    }

    private static void assertOneOffice(Cluster cluster, VerifyingEndpoint endpoint) {
        assertThat(new TreeSet<>(cluster.up().stream()
                        .map(node ->
                                node.api().get("/status").json().path("sender").toString())
                        .toList()))
                .hasSize(1);
        OrderLaws laws = new OrderLaws(endpoint.requests(), List.of(), Map.of());
        assertThat(laws.terms()).isEqualTo(1);
        assertThat(laws.overtaken()).isZero();
        assertThat(laws.backwards()).isEmpty();
    }

    private static Map<String, Integer> counts(VerifyingEndpoint endpoint) {
        Map<String, Integer> counts = new TreeMap<>();
        endpoint.events().forEach(event -> counts.merge(event.subject(), 1, Integer::sum));
        return counts;
    }

    private static List<String> people(Map<String, String> pages) {
        return pages.keySet().stream().filter(name -> !name.equals(BUSY)).toList();
    }

    private static String page(Map<String, String> subjects, String name) {
        return subjects.getOrDefault(name, "");
    }

    private static String key(Indexer indexer, String source, String name) {
        return indexer.keyOf(source, name).orElseThrow();
    }

    private static Map<String, Object> settings(VerifyingEndpoint endpoint, String secret) {
        return Map.of(
                "endpoint",
                Map.of("url", endpoint.uri().toString(), "allowHttp", true, "allowPrivateNetwork", true),
                "backfill",
                Line.NEVER_RESTING,
                "keys",
                List.of(Map.of("type", "hmac", "secret", secret)));
    }
}
