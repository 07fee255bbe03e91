package io.indexrelay.indexer;

import static io.indexrelay.indexer.Sender.WIKI;
import static io.indexrelay.indexer.Sender.event;
import static io.indexrelay.indexer.Sender.page;
import static io.indexrelay.indexer.Sender.user;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Digests over HTTP: what is kept of them, what is said of their chain, and who is told what they count. */
class ActivityTest extends RunningIndexer {

    private static final String OPEN = "[['anyone']]";
    private static final String STAFF = "[['group:staff']]";

    @Test
    void rankObjectsForThoseOnlyWhoMaySeeThem() {
        sender.post(
                user("amina", 1, "['staff']"),
                user("bruno", 2, "[]"),
                page("1", 3, "Open plan", "text", OPEN),
                page("2", 4, "Salaries", "text", STAFF));
        Digest first = new Digest(1, "").counting("page/1", 5, 3, 1, 0).counting("page/2", 9, 9, 0, 0);
        Digest second =
                new Digest(2, hashOf(first)).counting("page/1", 2, 2, 0, 4).counting("page/404", 99, 9, 9, 9);
        sender.post(second.event(11));

        assertThat(subjects("user=amina")).containsExactly("page/2", "page/1");
        assertThat(subjects("user=bruno")).containsExactly("page/1");
        assertThat(subjects("user=amina&by=edits")).containsExactly("page/1");
        assertThat(subjects("user=stranger")).isEmpty();
        JsonNode answer = sender.get("/busiest?hours=0&user=bruno");
        assertThat(answer.toString()).doesNotContain("page/2", "page/404", "99", "Salaries");
        JsonNode plan = answer.path("results").path(0);
        assertThat(plan.path("views").asInt()).isEqualTo(7);
        assertThat(plan.path("viewers").toString()).isEqualTo("{\"atLeast\":3,\"atMost\":5}");
        assertThat(plan.path("comments").asInt()).isEqualTo(4);
        assertThat(plan.path("series").toString()).isEqualTo("[5,2]");
        assertThat(plan.path("title").asText()).isEqualTo("Open plan");
        assertThat(answer.path("dropped").asInt()).isEqualTo(2);
        assertThat(answer.path("gaps").findValuesAsText("to")).hasSize(2).contains("2026-11-21T08:20:00Z");
    }

    @Test
    void tellsTheViewsOfAMonthWithEachHit() {
        sender.post(page("1", 3, "Plan", "text", OPEN), page("2", 4, "Plan", "text", OPEN));
        String hash = hashOf(
                new Digest(1, "").at(clock.instant().minus(Duration.ofDays(40))).counting("page/1", 50, 1, 0, 0));
        sender.post(new Digest(2, hash)
                .at(clock.instant())
                .counting("page/1", 6, 1, 0, 0)
                .event(11));

        JsonNode results = sender.get("/search?q=plan").path("results");
        assertThat(results).hasSize(2).allSatisfy(hit -> assertThat(
                        hit.path("views").asInt())
                .isEqualTo(hit.path("subject").asText().equals("page/1") ? 6 : 0));
        assertThat(sender.get("/busiest?hours=24").path("results").findValuesAsText("views"))
                .containsExactly("6");
        assertThat(sender.get("/busiest?hours=0").path("results").findValuesAsText("views"))
                .containsExactly("56");
    }

    @Test
    void showNothingOfASourceThatFellSilent() {
        sender.post(
                page("1", 3, "Plan", "text", OPEN),
                new Digest(1, "").counting("page/1", 5, 3, 1, 0).event(10));
        clock.advance(Duration.ofMinutes(16));

        JsonNode answer = sender.get("/busiest?hours=0");
        assertThat(answer.path("results")).isEmpty();
        assertThat(answer.path("dropped").asInt()).isZero();
        assertThat(answer.path("warnings").findValuesAsText("source")).containsExactly(WIKI);
    }

    @Test
    void areKeptAndToldOfWhenTheChainIsBroken() {
        Digest first = new Digest(1, "").counting("page/1", 5, 3, 1, 0);
        String hash = hashOf(first);
        sender.post(
                new Digest(2, "f".repeat(64)).counting("page/1", 1, 1, 0, 0).event(11),
                new Digest(4, hash).counting("page/1", 1, 1, 0, 0).event(12),
                new Digest(4, hash).counting("page/1", 8, 1, 0, 0).event(13));

        JsonNode answer = sender.get("/digests?source=" + WIKI);
        assertThat(answer.path("problems").findValuesAsText("problem")).containsExactly("broken", "gap", "fork");
        assertThat(answer.path("problems").path(0).path("expected").asText()).isEqualTo(hash);
        assertThat(answer.path("problems").path(0).path("came").asText()).isEqualTo("f".repeat(64));
        assertThat(answer.path("problems").path(1).path("expected").asText()).isEqualTo("3/1");
        assertThat(answer.path("digests")).hasSize(4);
        assertThat(answer.path("digests").findValuesAsText("link")).containsExactly("whole", "broken", "fork", "gap");
        assertThat(answer.path("digests").findValuesAsText("counts")).containsExactly("true", "true", "false", "true");
        assertThat(sender.get("/sources").path(0).path("chain").asText()).isEqualTo("broken");
    }

    @Test
    void countOnceHoweverOftenTheyCome() {
        sender.post(page("1", 3, "Plan", "text", OPEN));
        Digest digest = new Digest(1, "").counting("page/1", 5, 3, 1, 0);
        sender.post(digest.event(10));
        sender.post(digest.event(10), digest.event(25), digest.event(9));

        assertThat(sender.get("/events").path("events").findValuesAsText("result"))
                .containsExactly("applied", "applied", "ignored", "ignored", "ignored");
        assertThat(sender.get("/busiest?hours=0").path("results").findValuesAsText("views"))
                .containsExactly("5");
    }

    @Test
    void ofAnEarlierEpochStayButCountNoMore() {
        sender.post(
                page("1", 3, "Plan", "text", OPEN),
                new Digest(1, "").counting("page/1", 5, 3, 1, 0).event(10));
        sender.post(
                new Digest(1, "").counting("page/1", 2, 1, 0, 0).event(5).replace("'epoch':1", "'epoch':2"),
                page("1", 6, "Plan", "text", OPEN).replace("'epoch':1", "'epoch':2"));

        assertThat(sender.get("/digests?source=" + WIKI).path("chains").findValuesAsText("state"))
                .containsExactly("whole", "whole");
        assertThat(sender.get("/busiest?hours=0").path("results").findValuesAsText("views"))
                .containsExactly("2");
    }

    @Test
    void forgetAPersonWhoWasDeletedAndKeepTheirHash() throws IOException {
        sender.post(user("amina", 1, "[]"), user("bruno", 2, "[]"), page("1", 3, "Plan", "text", OPEN));
        Digest digest = new Digest(1, "").naming("page/1", "amina", "bruno");
        String hash = hashOf(digest);
        assertThat(sender.get("/digests?source=" + WIKI).toString()).contains("amina", "bruno");

        sender.post(event(WIKI, "user.deleted", "user/amina", 1, 20, "{'key':'amina'}"));
        sender.post(
                digest.event(30), new Digest(2, hash).naming("page/1", "amina").event(31));

        JsonNode kept = sender.get("/digests?source=" + WIKI);
        assertThat(kept.toString()).contains("bruno").doesNotContain("amina");
        assertThat(kept.path("digests").path(0).path("erased").asInt()).isEqualTo(1);
        assertThat(kept.path("digests").path(0).path("hash").asText()).isEqualTo(hash);
        assertThat(kept.path("problems")).isEmpty();
        assertThat(sender.get("/busiest?hours=0").path("results").findValuesAsText("views"))
                .as("sums stay")
                .containsExactly("3");
        stop();
        start();
        assertThat(sender.get("/digests?source=" + WIKI).path("problems")).isEmpty();
    }

    @Test
    void areGoneAfterAPurgeWithEverythingTheyCounted() throws IOException {
        sender.post(user("amina", 1, "[]"), page("1", 3, "Plan", "text", OPEN));
        sender.post(new Digest(1, "").naming("page/1", "amina").event(10));
        sender.post(event(WIKI, "purge", "purge", 1, 20, "{}"), page("1", 21, "Plan", "text", OPEN));

        assertThat(sender.get("/digests?source=" + WIKI).path("digests")).isEmpty();
        assertThat(sender.get("/busiest?hours=0").path("results")).isEmpty();
        stop();
        start();
        assertThat(sender.get("/digests?source=" + WIKI).path("digests")).isEmpty();
        sender.post(new Digest(2, "f".repeat(64)).counting("page/1", 1, 1, 0, 0).event(30));
        assertThat(sender.get("/digests?source=" + WIKI)
                        .path("chains")
                        .path(0)
                        .path("state")
                        .asText())
                .isEqualTo("late");
    }

    @Test
    void leaveOutWhatIsNotAskedFor() {
        String hash = hashOf(new Digest(1, "").counting("page/1", 5, 3, 1, 0));
        sender.post(new Digest(2, hash).event(11));

        JsonNode answer = sender.get("/digests?data=false&last=1&source=" + WIKI);
        assertThat(answer.path("digests").findValuesAsText("number")).containsExactly("2");
        assertThat(answer.toString()).doesNotContain("page/1");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "'previous':'' | 'previous':'ABC'",
                "'previous':'' | 'previous':null",
                "'number':1 | 'number':0",
                "'parts':1 | 'parts':0",
                "'dropped':1 | 'dropped':-1",
                "'views':5 | 'views':5.5",
                "'subject':'page/1','views' | 'views'",
                "T08:10:00.000Z' | '",
                "'digest/activity' | 'digests/activity'",
            })
    void areRejectedByNameWhenTheyCanNotBeUnderstood(String change) {
        String[] parts = change.split(" \\| ");
        String event = new Digest(1, "").counting("page/1", 5, 3, 1, 0).event(10);
        assertThat(event).contains(parts[0]);

        assertThat(sender.post(event.replace(parts[0], parts[1])).body()).contains("rejected");
        assertThat(sender.get("/digests?source=" + WIKI).path("digests")).isEmpty();
    }

    @Test
    void refuseAMeasureThatIsNone() {
        assertThat(sender.answer("/busiest?by=likes").body()).contains("likes").contains("views or viewers");
    }

    private List<String> subjects(String query) {
        return sender.get("/busiest?hours=0&" + query).path("results").findValuesAsText("subject");
    }

    /** Sends it, and says what the indexer takes as its hash. */
    private String hashOf(Digest digest) {
        sender.post(digest.event(10));
        JsonNode digests = sender.get("/digests?source=" + WIKI).path("digests");
        return digests.path(digests.size() - 1).path("hash").asText();
    }

    /** A digest of one part and one hour. */
    private record Digest(long number, String previous, Instant from, String entries) {

        Digest(long number, String previous) {
            this(number, previous, Instant.parse("2026-11-21T08:00:00.000Z").plus(Duration.ofHours(number - 1)), "");
        }

        Digest at(Instant other) {
            return new Digest(number, previous, other, entries);
        }

        Digest counting(String subject, int views, int viewers, int edits, int comments) {
            return with("{'subject':'%s','views':%d,'viewers':%d,'edits':%d,'comments':%d}"
                    .formatted(subject, views, viewers, edits, comments));
        }

        Digest naming(String subject, String... users) {
            String named = String.join(
                    ",",
                    Stream.of(users)
                            .map("{'user':'%s','views':1,'edits':0,'comments':0}"::formatted)
                            .toList());
            return with("{'subject':'%s','views':%d,'viewers':%d,'edits':0,'comments':0,'users':[%s]}"
                    .formatted(subject, users.length, users.length, named));
        }

        private Digest with(String entry) {
            return new Digest(number, previous, from, entries.isEmpty() ? entry : entries + "," + entry);
        }

        String event(long sequence) {
            return Sender.event(
                    WIKI,
                    "activity.digest",
                    "digest/activity",
                    1,
                    sequence,
                    ("{'window':{'from':'%s','to':'%s'},'number':%d,'part':1,'parts':1,'previous':'%s',"
                                    + "'privacy':'aggregate','entries':[%s],'dropped':1,"
                                    + "'gaps':[{'from':'2026-11-21T08:10:00.000Z','to':'2026-11-21T08:20:00.000Z'}]}")
                            .formatted(text(from), text(from.plus(Duration.ofHours(1))), number, previous, entries));
        }

        private static String text(Instant time) {
            return time.toString().replaceFirst("(\\.\\d+)?Z$", ".000Z");
        }
    }
}
