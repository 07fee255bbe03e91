package io.indexrelay.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.indexrelay.activity.Act;
import io.indexrelay.activity.CountTable;
import io.indexrelay.change.ChangeKind;
import io.indexrelay.change.Kind;
import io.indexrelay.change.Subject;
import io.indexrelay.config.ActivitySettings;
import io.indexrelay.config.Privacy;
import io.indexrelay.testsupport.Examples;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Nobody is told of who is not to be told of. */
class DigestPrivacyTest {

    private static Counted counted(Privacy privacy, int leastPeople) {
        Counted counted = new Counted(1, 2);
        counted.settings = Counted.settings(privacy, leastPeople);
        for (String name : List.of("anna", "bert")) {
            counted.bench.product.put(Examples.person(name + "-key", name, "staff"));
            counted.bench.changed(new Subject(Kind.USER, name + "-key"), ChangeKind.UPSERTED, "user_created");
        }
        counted.bench.run();
        return counted;
    }

    private static List<String> users(JsonNode digest) {
        List<String> users = new ArrayList<>();
        digest.path("entries").forEach(entry -> entry.path("users")
                .forEach(user -> users.add(user.path("user").asText() + " "
                        + user.path("views").asLong() + " " + user.path("edits").asLong() + " "
                        + user.path("comments").asLong())));
        return users;
    }

    @Test
    void namesNobodyAndKeepsNoKeys() {
        Counted counted = counted(Privacy.AGGREGATE, 1);
        counted.node.views(1, "anna-key", "bert-key").flush.step();
        assertThat(counted.tables.rows()).hasSize(2).noneMatch(row -> row.who().contains("anna"));
        counted.hour();
        assertThat(counted.last().toString()).doesNotContain("users").doesNotContain("anna");
        assertThat(counted.told()).containsExactly("page/1 2 views by 2, 0 edits, 0 comments");
    }

    @Test
    void tellsOfAnObjectOnlyWhenSeveralDidSomethingToIt() {
        Counted counted = counted(Privacy.AGGREGATE, 2);
        counted.node.views(1, "anna-key", "anna-key", "").views(2, "anna-key", "bert-key");
        counted.hour();
        assertThat(counted.told())
                .containsExactly(
                        "page/1 1 views by 0, 0 edits, 0 comments", "page/2 2 views by 2, 0 edits, 0 comments");

        // What one did waits for another.
        counted.node.does(Act.EDIT, 1, "bert-key");
        counted.hour();
        assertThat(counted.told()).containsExactly("page/1 2 views by 1, 1 edits, 0 comments");
        counted.hour();
        assertThat(counted.told()).isEmpty();
    }

    @Test
    void namesByPseudonymsThatAreOthersForEachEndpoint() {
        Counted counted = counted(Privacy.PSEUDONYMOUS, 2);
        counted.node.views(1, "anna-key");
        counted.hour();
        String first = users(counted.last()).get(0);
        assertThat(first).matches("[0-9a-f]{32} 1 0 0");
        counted.node.views(2, "anna-key");
        counted.hour();
        assertThat(users(counted.last())).containsExactly(first);
        counted.endpoint = "https://other.example.com/push";
        counted.node.views(1, "anna-key");
        counted.hour();
        assertThat(users(counted.last())).hasSize(1).doesNotContain(first);
    }

    @Test
    void namesByKeysOnlyWhomReceiversKnow() {
        Counted counted = counted(Privacy.PER_USER, 2);
        counted.node.views(1, "anna-key", "stranger-key").does(Act.COMMENT, 1, "anna-key");
        counted.hour();
        assertThat(users(counted.last())).containsExactly("anna-key 1 0 1");
        assertThat(counted.told()).containsExactly("page/1 2 views by 2, 0 edits, 1 comments");
    }

    @Test
    void isAsStrictAsItIsSetWhenItGoesOut() {
        Counted counted = counted(Privacy.PER_USER, 2);
        counted.node.views(1, "anna-key", "bert-key").views(2, "anna-key");
        counted.node.flush.step();
        counted.refuses(503, text -> text.contains("activity.digest"));
        counted.bench.after(Duration.ofHours(1)).run();
        counted.settings = Counted.settings(Privacy.AGGREGATE, 2);
        counted.bench.transport.always(null);
        counted.bench.after(Duration.ofMinutes(5)).run();
        assertThat(counted.last().path("privacy").asText()).isEqualTo("aggregate");
        assertThat(counted.last().toString()).doesNotContain("anna");
        assertThat(counted.told()).containsExactly("page/1 2 views by 2, 0 edits, 0 comments");
    }

    @Test
    void neverNamesWhomItCountedWithoutKeys() {
        Counted counted = counted(Privacy.AGGREGATE, 2);
        counted.node.views(1, "anna-key", "bert-key").flush.step();
        counted.settings = Counted.settings(Privacy.PER_USER, 2);
        counted.hour();
        assertThat(users(counted.last())).isEmpty();
        assertThat(counted.told()).containsExactly("page/1 2 views by 2, 0 edits, 0 comments");
    }

    @Test
    void countsNobodyWhoIsNeverCounted() {
        Counted counted = counted(Privacy.PER_USER, 1);
        counted.bench.product.put(Examples.person("carl-key", "carl", "council"));
        counted.settings = new ActivitySettings(
                true, Privacy.PER_USER, Duration.ofHours(1), 1, List.of("BERT"), List.of("council"));
        counted.node.views(1, "anna-key", "bert-key", "carl-key").flush.step();
        counted.node.views(1, "bert-key", "carl-key");
        assertThat(counted.node.counter.size()).isZero();
        counted.hour();
        assertThat(counted.told()).containsExactly("page/1 1 views by 1, 0 edits, 0 comments");
        assertThat(counted.last().path("dropped").asLong()).isZero();

        counted.settings = Counted.settings(Privacy.PER_USER, 1);
        counted.node.flush.step();
        counted.node.views(1, "bert-key");
        assertThat(counted.node.counter.size()).isEqualTo(1);
    }

    @ParameterizedTest
    @EnumSource(Privacy.class)
    void forgetsWhoIsGoneEverywhere(Privacy privacy) {
        Counted counted = counted(privacy, 1);
        Counted.Node other = counted.newNode("node-2");
        other.flush.step();
        // In a frozen digest that was not taken, in the table, and in the memory of two nodes.
        counted.node.views(1, "anna-key", "bert-key").flush.step();
        counted.refuses(503, text -> text.contains("activity.digest"));
        counted.bench.after(Duration.ofHours(1)).run();
        counted.node.views(1, "anna-key", "bert-key").flush.step();
        counted.node.views(1, "anna-key");
        other.views(1, "anna-key");

        counted.bench.product.removePerson("anna-key");
        counted.bench.changed(new Subject(Kind.USER, "anna-key"), ChangeKind.DELETED, "user_deleted");
        counted.bench.after(Duration.ofMinutes(2)).run();
        assertThat(counted.bench.receiver.told()).contains("user.deleted user/anna-key");
        assertThat(counted.node.counter.size()).isZero();
        other.flush.step();
        counted.bench.after(Duration.ofMinutes(1)).run();
        assertThat(counted.tables.rows().stream().filter(row -> !row.subject().equals(CountTable.ERASED)))
                .hasSize(1);

        counted.bench.transport.always(null);
        counted.bench.after(Duration.ofMinutes(5)).run();
        assertThat(counted.told()).containsExactly("page/1 1 views by 1, 0 edits, 0 comments");
        counted.hour();
        assertThat(counted.told()).containsExactly("page/1 1 views by 1, 0 edits, 0 comments");
        assertThat(counted.bench.receiver.events().stream()
                        .filter(event -> event.path("type").asText().contains("digest"))
                        .toList()
                        .toString())
                .doesNotContain("anna-key");
        counted.bench.after(Duration.ofDays(2)).run();
        assertThat(counted.tables.rows()).isEmpty();
    }

    @Test
    void forgetsWhoWasNeverTold() {
        Counted counted = new Counted(1);
        counted.node.views(1, "anna-key").flush.step();
        counted.bench
                .changed(new Subject(Kind.USER, "anna-key"), ChangeKind.DELETED, "user_deleted")
                .run();
        assertThat(counted.tables.rows()).allMatch(row -> row.subject().equals(CountTable.ERASED));
        counted.hour();
        assertThat(counted.told()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Privacy.class)
    void forgetsWhoWasAnonymisedAndKeptTheKey(Privacy privacy) {
        Counted counted = counted(privacy, 1);
        counted.node.views(1, "anna-key", "bert-key").flush.step();
        counted.node.views(1, "anna-key");
        counted.bench.product.put(Examples.person("anna-key", "jirauser10103"));
        counted.bench
                .changed(new Subject(Kind.USER, "anna-key"), ChangeKind.UPSERTED, "user_anonymized")
                .run();

        assertThat(counted.bench.receiver.told()).endsWith("user.upserted user/anna-key");
        assertThat(counted.node.counter.size()).isZero();
        assertThat(counted.tables.rows().stream().filter(row -> !row.subject().equals(CountTable.ERASED)))
                .hasSize(1);
        counted.hour();
        assertThat(counted.told()).containsExactly("page/1 1 views by 1, 0 edits, 0 comments");
    }

    @Test
    void forgetsWhoWasAnonymisedBeforeReceiversHadTheUser() {
        Counted counted = new Counted(1);
        counted.node.views(1, "anna-key").flush.step();
        counted.bench.changed(new Subject(Kind.USER, "anna-key"), ChangeKind.UPSERTED, "user_anonymized");
        counted.bench.after(Holds.STANDARD.deletion()).run();
        assertThat(counted.tables.rows()).allMatch(row -> row.subject().equals(CountTable.ERASED));
    }
}
