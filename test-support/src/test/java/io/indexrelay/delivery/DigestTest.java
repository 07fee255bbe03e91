package io.indexrelay.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.indexrelay.activity.Act;
import io.indexrelay.activity.CountTable;
import io.indexrelay.activity.CountingLimits;
import io.indexrelay.change.ChangeKind;
import io.indexrelay.config.ActivitySettings;
import io.indexrelay.config.Privacy;
import io.indexrelay.identity.Declaration;
import io.indexrelay.payload.CanonicalJson;
import io.indexrelay.testsupport.Crash;
import io.indexrelay.testsupport.Examples;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What people did reaches receivers once, in a chain, whatever happens in between. */
class DigestTest {

    @Test
    void tellsWhatWasDoneOnAllNodes() {
        Counted counted = new Counted(1, 2);
        Counted.Node other = counted.newNode("node-2");
        other.flush.step();
        counted.node.views(1, "anna", "anna", "bert", "").does(Act.EDIT, 1, "anna");
        other.views(1, "anna", "carl").does(Act.COMMENT, 2, "carl");
        other.flush.step();
        counted.hour();

        assertThat(counted.told())
                .containsExactly(
                        "page/1 6 views by 3, 1 edits, 0 comments", "page/2 0 views by 0, 0 edits, 1 comments");
        JsonNode digest = counted.last();
        assertThat(digest.path("number").asInt()).isEqualTo(1);
        assertThat(digest.path("part").asInt()).isEqualTo(1);
        assertThat(digest.path("parts").asInt()).isEqualTo(1);
        assertThat(digest.path("previous").asText()).isEmpty();
        assertThat(digest.path("privacy").asText()).isEqualTo("aggregate");
        assertThat(digest.path("dropped").asLong()).isZero();
        assertThat(digest.path("window").path("from").asText()).isEqualTo("2026-03-01T10:00:00.000Z");
        assertThat(digest.path("window").path("to").asText()).isEqualTo("2026-03-01T11:00:00.000Z");
        assertThat(counted.tables.rows()).isEmpty();
        assertThat(counted.bench.waiting()).isEmpty();
        assertThat(counted.bench.receiver.violations()).isEmpty();
    }

    @Test
    void hangsTogetherAsAChain() {
        Counted counted = new Counted(1);
        for (int i = 0; i < 4; i++) {
            counted.node.views(1, "anna");
            counted.hour();
        }
        assertThat(counted.digests()).hasSize(4);
        assertChain(counted.digests());
        assertThat(counted.digests())
                .extracting(digest -> digest.path("number").asInt())
                .containsExactly(1, 2, 3, 4);
        assertThat(counted.digests().get(3).path("window").path("from"))
                .isEqualTo(counted.digests().get(2).path("window").path("to"));
    }

    @Test
    void saysThatNothingHappened() {
        Counted counted = new Counted(1).hour();
        assertThat(counted.told()).isEmpty();
        assertThat(counted.digests()).hasSize(1);
    }

    @Test
    void leavesWhatCameLateToTheNext() {
        Counted counted = new Counted(1);
        Counted.Node late = counted.newNode("node-2");
        late.flush.step();
        late.views(1, "bert");
        counted.node.views(1, "anna");
        counted.hour();
        assertThat(counted.told()).containsExactly("page/1 1 views by 1, 0 edits, 0 comments");

        late.flush.step();
        counted.hour();
        assertThat(counted.told()).containsExactly("page/1 1 views by 1, 0 edits, 0 comments");
        assertThat(counted.digests()).hasSize(2);
    }

    @Test
    void comesInPartsThatTheEndpointTakes() {
        Counted counted = new Counted(LongStream.rangeClosed(1, 60).toArray());
        counted.maxPartBytes = 16 << 10;
        counted.settings = Counted.settings(Privacy.PSEUDONYMOUS, 1);
        for (int person = 0; person < 20; person++) {
            for (long page = 1; page <= 60; page++) {
                counted.node.views(page, "person-" + person);
            }
        }
        counted.hour();
        List<JsonNode> parts = counted.digests();
        assertThat(parts).hasSizeGreaterThan(5);
        assertThat(parts).allSatisfy(part -> {
            assertThat(part.toString().length()).isLessThan(16 << 10);
            assertThat(part.path("parts").asInt()).isEqualTo(parts.size());
            assertThat(part.path("number").asInt()).isEqualTo(1);
        });
        assertThat(parts)
                .extracting(part -> part.path("part").asInt())
                .isSorted()
                .doesNotHaveDuplicates();
        assertThat(parts.stream().mapToInt(part -> part.path("entries").size()).sum())
                .isEqualTo(60);
        assertChain(parts);

        counted.hour();
        assertThat(counted.last().path("number").asInt()).isEqualTo(2);
        assertChain(counted.digests());
    }

    @Test
    void makesTheNextOnlyAfterTheReceipt() {
        Counted counted = new Counted(1);
        counted.node.views(1, "anna");
        counted.node.flush.step();
        counted.refuses(503, text -> text.contains("activity.digest"));
        counted.bench.after(Duration.ofHours(1)).run();
        for (int i = 0; i < 5; i++) {
            counted.node.views(1, "bert");
            counted.hour();
        }
        counted.bench.transport.always(null);
        counted.hour().hour();

        assertThat(counted.digests())
                .extracting(digest -> digest.path("number").asInt())
                .contains(1, 2)
                .doesNotContain(4);
        assertThat(Counted.entries(counted.digests().get(0)))
                .containsExactly("page/1 1 views by 1, 0 edits, 0 comments");
        assertThat(counted.digests().stream()
                        .flatMap(digest -> Counted.entries(digest).stream())
                        .toList())
                .containsExactly(
                        "page/1 1 views by 1, 0 edits, 0 comments", "page/1 5 views by 1, 0 edits, 0 comments");
        assertChain(counted.digests());
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void tellsEverythingOnceWhereverItCrashes(boolean isAfter) {
        int calls = crashing(-1, isAfter).size();
        assertThat(calls).isGreaterThan(40);
        for (int at = 0; at < calls; at++) {
            crashing(at, isAfter);
        }
    }

    /** Two parts are made and sent by a process that ends at one of its calls; another one goes on. */
    private static List<String> crashing(int at, boolean isAfter) {
        Counted counted = new Counted(LongStream.rangeClosed(1, 8).toArray());
        counted.bench.after(Duration.ofMinutes(2)).run();
        counted.maxPartBytes = 9400;
        counted.settings = Counted.settings(Privacy.PSEUDONYMOUS, 1);
        String[] people = IntStream.range(0, 14).mapToObj(i -> "person-" + i).toArray(String[]::new);
        LongStream.rangeClosed(1, 8).forEach(page -> counted.node.views(page, people));
        counted.node.flush.step();
        counted.bench.after(Duration.ofHours(1));
        Crash.Points points = new Crash.Points(at, isAfter);
        counted.started(points);
        try {
            counted.bench.run();
        } catch (Crash crash) {
            assertThat(at).isNotNegative();
        }
        counted.restarted();
        counted.bench.run().after(Duration.ofMinutes(2)).run();

        List<JsonNode> distinct = counted.digests().stream().distinct().toList();
        assertThat(distinct).as("after a crash at %s of %s", at, points.calls()).hasSizeGreaterThan(1);
        assertChain(distinct);
        assertThat(distinct.stream()
                        .flatMap(digest -> Counted.entries(digest).stream())
                        .toList())
                .as("after a crash at %s of %s", at, points.calls())
                .hasSize(8)
                .allMatch(entry -> entry.endsWith(" 14 views by 14, 0 edits, 0 comments"));
        assertThat(counted.tables.rows()).isEmpty();
        assertThat(counted.bench.waiting()).isEmpty();
        counted.hour();
        assertThat(counted.last().path("number").asInt()).isEqualTo(2);
        assertChain(counted.digests().stream().distinct().toList());
        return points.calls();
    }

    @Test
    void goesOnWithAnotherNodeWhereOneStopped() {
        Counted counted = new Counted(1);
        counted.node.views(1, "anna");
        counted.node.flush.step();
        counted.bench.transport.takeAndBreak();
        counted.bench.after(Duration.ofHours(1)).run();
        counted.bench.clock.advance(Duration.ofMinutes(1));
        counted.bench.engine = counted.bench.newEngine("node-2");
        for (int i = 0; i < 5; i++) {
            counted.bench.after(Duration.ofSeconds(31)).run();
        }
        List<JsonNode> distinct = counted.digests().stream().distinct().toList();
        assertThat(distinct).hasSize(1);
        counted.hour();
        assertChain(counted.digests().stream().distinct().toList());
    }

    @Test
    void beginsAnotherChainInAnotherEpoch() {
        Counted counted = new Counted(1).hour();
        counted.node.views(1, "anna");
        counted.bench.newIdentity().declare(Declaration.RESTORED);
        counted.bench.engine.startOver();
        counted.hour();
        assertThat(counted.last().path("previous").asText()).isEmpty();
        assertThat(counted.last().path("number").asInt()).isEqualTo(2);
    }

    @Test
    void isNeverADeadLetter() {
        Counted counted = new Counted(1);
        counted.node.views(1, "anna");
        counted.node.flush.step();
        counted.refuses(422, text -> text.contains("activity.digest"));
        counted.bench.after(Duration.ofHours(1)).run();
        for (int i = 0; i < 30; i++) {
            counted.bench
                    .page(Examples.page(1, "Edited " + i))
                    .after(Duration.ofMinutes(3))
                    .run();
        }
        assertThat(counted.bench.deadLetters.count(DeadLetter.Fate.GIVEN_UP)).isZero();
        assertThat(counted.bench.deadLetters.count(DeadLetter.Fate.HIDDEN)).isZero();
        assertThat(counted.tables.state().orElseThrow().refused()).contains("422");
        assertThat(counted.bench.receiver.documents()).contains("page/1");

        counted.bench.transport.always(null);
        counted.bench.after(Duration.ofMinutes(30)).run();
        assertThat(counted.told()).containsExactly("page/1 1 views by 1, 0 edits, 0 comments");
        assertThat(counted.tables.state().orElseThrow().refused()).isEmpty();
    }

    @Test
    void becomesSmallerWhereItIsTooLarge() {
        Counted counted = new Counted(1, 2, 3, 4);
        LongStream.rangeClosed(1, 4).forEach(page -> counted.node.views(page, "anna"));
        counted.node.flush.step();
        counted.refuses(413, text -> text.contains("page/1") && text.contains("page/2"));
        counted.bench.after(Duration.ofHours(1)).run();
        assertThat(counted.digests())
                .extracting(digest -> digest.path("part").asInt())
                .containsExactly(1, 2, 3);
        assertChain(counted.digests());
    }

    @Test
    void saysWhenANodeEndedWithoutTelling() {
        Counted counted = new Counted(1);
        counted.node.views(1, "anna");
        counted.node.flush.step();
        counted.bench.after(Duration.ofSeconds(40));
        counted.node.views(1, "bert");
        // Killed: what bert did is lost, and the next node of that name knows that it was not the first.
        counted.bench.after(Duration.ofSeconds(30));
        counted.node = counted.newNode("node-1");
        counted.node.flush.step();
        counted.node.views(1, "carl");
        counted.hour();
        assertThat(counted.told()).containsExactly("page/1 2 views by 2, 0 edits, 0 comments");
        assertThat(counted.last().path("gaps").toString())
                .isEqualTo("[{\"from\":\"2026-03-01T10:00:00.000Z\",\"to\":\"2026-03-01T10:01:00.000Z\"}]");
        counted.hour();
        assertThat(counted.last().has("gaps")).isFalse();
    }

    @Test
    void saysWhenANodeDisappeared() {
        Counted counted = new Counted(1);
        Counted.Node other = counted.newNode("node-2");
        other.flush.step();
        other.views(1, "bert");
        counted.bench.after(Duration.ofMinutes(59));
        counted.hour();
        assertThat(counted.last().path("gaps").toString())
                .contains("{\"from\":\"2026-03-01T10:00:00.000Z\",\"to\":\"2026-03-01T10:01:00.000Z\"}");

        // It was only slow: what it tells then is told.
        other.flush.step();
        counted.hour();
        assertThat(counted.told()).containsExactly("page/1 1 views by 1, 0 edits, 0 comments");
    }

    @Test
    void losesNothingByAStopInOrder() {
        Counted counted = new Counted(1);
        counted.node.views(1, "anna");
        counted.node.flush.end();
        assertThat(counted.tables.all()).isEmpty();
        counted.node = counted.newNode("node-1");
        counted.hour();
        assertThat(counted.told()).containsExactly("page/1 1 views by 1, 0 edits, 0 comments");
        assertThat(counted.last().has("gaps")).isFalse();
    }

    @Test
    void saysWhatThereWasNoRoomFor() {
        Counted counted = new Counted(1, 2);
        counted.node = counted.newNode("node-1", new CountingLimits(2, 1));
        counted.node.flush.step();
        counted.node.views(1, "anna", "bert", "carl").views(2, "anna");
        counted.hour();
        assertThat(counted.told()).containsExactly("page/1 3 views by 3, 0 edits, 0 comments");
        assertThat(counted.last().path("dropped").asLong()).isEqualTo(1);
    }

    @Test
    void keepsWhatTheTableDoesNotTake() {
        Counted counted = new Counted(1);
        counted.node.views(1, "anna");
        counted.secrets.delete("activity.pseudonyms");
        counted.node.flush.step();
        assertThat(counted.tables.rows()).isEmpty();
        assertThat(counted.node.counter.size()).isEqualTo(1);
        counted.bench.after(Duration.ofSeconds(20)).run();
        counted.hour();
        assertThat(counted.told()).containsExactly("page/1 1 views by 1, 0 edits, 0 comments");
    }

    @Test
    void tellsNothingOfWhatReceiversDoNotHave() {
        Counted counted = new Counted(1);
        counted.node.views(1, "anna").views(99, "anna");
        counted.hour();
        assertThat(counted.told()).containsExactly("page/1 1 views by 1, 0 edits, 0 comments");
        assertThat(counted.last().path("dropped").asLong()).isZero();
        assertThat(counted.tables.state().orElseThrow().leftOut()).isEqualTo(1);
    }

    @Test
    void tellsNothingOfWhatWasWithdrawnSinceItWasFrozen() {
        Counted counted = new Counted(1, 2);
        counted.node.views(1, "anna").views(2, "anna");
        counted.node.flush.step();
        counted.refuses(503, text -> text.contains("activity.digest"));
        counted.bench.after(Duration.ofHours(1)).run();
        assertThat(counted.tables.part(1)).isPresent();
        counted.bench.product.remove(Bench.page(2));
        counted.bench.changed(Bench.page(2), ChangeKind.DELETED, "page_removed");
        counted.bench.transport.always(null);
        counted.bench.after(Duration.ofMinutes(5)).run();
        assertThat(counted.told()).containsExactly("page/1 1 views by 1, 0 edits, 0 comments");
    }

    @Test
    void countsNobodyWhenItIsOffAndForgetsWhatWasNotSent() {
        Counted counted = new Counted(1).hour();
        counted.node.views(1, "anna");
        counted.node.flush.step();
        counted.node.views(1, "bert");
        ActivitySettings on = counted.settings;
        counted.settings = new ActivitySettings(false, Privacy.AGGREGATE, Duration.ofHours(1), 1, List.of(), List.of());
        counted.hour().hour();
        assertThat(counted.tables.rows()).isEmpty();
        assertThat(counted.tables.all()).isEmpty();
        assertThat(counted.digests()).hasSize(1);
        counted.node.views(1, "carl");
        assertThat(counted.node.counter.size()).isZero();

        counted.settings = on;
        counted.bench.after(Duration.ofSeconds(20)).run();
        counted.node.flush.step();
        counted.hour();
        assertThat(counted.told()).isEmpty();
        assertThat(counted.last().path("number").asInt()).isEqualTo(2);
        assertChain(counted.digests());
    }

    @Test
    void dropsWhatNobodyWasToldOfForAWeek() {
        Counted counted = new Counted(1);
        counted.node.views(1, "anna");
        counted.node.flush.step();
        counted.settings = Counted.settings(Privacy.AGGREGATE, 5);
        for (int day = 0; day < 8; day++) {
            counted.bench.after(Duration.ofDays(1)).run();
        }
        assertThat(counted.tables.rows()).noneMatch(row -> row.subject().equals(Bench.page(1)));
        assertThat(counted.digests()).allMatch(digest -> digest.path("entries").isEmpty());
        assertThat(counted.digests().stream()
                                .mapToLong(digest -> digest.path("dropped").asLong())
                                .sum()
                        + counted.tables.rows().stream()
                                .mapToLong(CountTable.Row::dropped)
                                .sum())
                .isEqualTo(1);
    }

    /** Each part names the one before. */
    static void assertChain(List<JsonNode> parts) {
        String hash = "";
        for (JsonNode part : parts) {
            assertThat(part.path("previous").asText()).isEqualTo(hash);
            hash = hash(part);
        }
    }

    private static String hash(JsonNode data) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256")
                            .digest(CanonicalJson.of(data).getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
