package io.indexrelay.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.indexrelay.change.ChangeKind;
import io.indexrelay.change.Kind;
import io.indexrelay.change.Subject;
import io.indexrelay.testsupport.Examples;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Rows that name people or groups. */
class PeopleTest {

    private static final Subject ANNA = new Subject(Kind.USER, "anna-key");
    private static final Subject NEW = new Subject(Kind.USER, "JIRAUSER10103");

    private final Bench bench = new Bench();

    @Test
    void resolvesUserNamesThroughTheProductAndThenThroughTheLedger() {
        Subject named = new Subject(Kind.USERNAME, "anna");
        bench.product.put(Examples.person("anna-key", "anna", "staff"));
        bench.changed(named, ChangeKind.UPSERTED, "user_created").run();
        bench.product.removePerson("anna-key");
        bench.changed(named, ChangeKind.DELETED, "user_removed").run();

        assertThat(bench.receiver.told()).containsExactly("user.upserted user/anna-key", "user.deleted user/anna-key");
        assertThat(bench.waiting()).isEmpty();
    }

    @Test
    void readsBothUsersWhenANameWentFromOneToTheOther() {
        bench.product.put(Examples.person("old-key", "anna"));
        bench.changed(new Subject(Kind.USERNAME, "anna"), ChangeKind.UPSERTED, "user_created")
                .run();
        bench.product.removePerson("old-key");
        bench.product.put(Examples.person("new-key", "anna"));
        bench.changed(new Subject(Kind.USERNAME, "anna"), ChangeKind.UPSERTED, "user_created")
                .run();

        assertThat(bench.receiver.told())
                .containsExactlyInAnyOrder(
                        "user.upserted user/old-key", "user.upserted user/new-key", "user.deleted user/old-key");
    }

    @Test
    void forgetsANameThatNobodyKnows() {
        bench.changed(new Subject(Kind.USERNAME, "nobody"), ChangeKind.DELETED, "user_removed")
                .run();

        assertThat(bench.waiting()).isEmpty();
        assertThat(bench.receiver.told()).isEmpty();
    }

    @Test
    void sendsOnlyThoseUsersWhoseGroupsAreOthersThanSent() {
        IntStream.range(0, 1203).forEach(n -> {
            bench.product.put(Examples.person("key-" + n, "name-" + n, "staff"));
            bench.changed(new Subject(Kind.USER, "key-" + n), ChangeKind.UPSERTED, "user_created");
        });
        bench.run();
        int before = bench.receiver.told().size();
        bench.product.put(Examples.person("key-5", "name-5"));
        bench.product.put(Examples.person("key-1202", "name-1202", "staff", "admins"));
        bench.changed(new Subject(Kind.GROUP, "staff"), ChangeKind.UPSERTED, "group_changed")
                .run();

        assertThat(bench.receiver.told().subList(before, bench.receiver.told().size()))
                .containsExactlyInAnyOrder("user.upserted user/key-5", "user.upserted user/key-1202");
        assertThat(bench.waiting()).isEmpty();
        assertThat(bench.jobs.newest(10)).isEmpty();
    }

    @Test
    void anAnonymisedUserWhoKeepsTheKeyIsToldOfUnderTheNewNameOnly() {
        bench.product.put(Examples.person("anna-key", "anna", "staff"));
        bench.changed(ANNA, ChangeKind.UPSERTED, "user_created").run();
        int before = bench.receiver.told().size();
        bench.changed(ANNA, ChangeKind.UPSERTED, "user_anonymized").run();
        bench.after(Duration.ofMinutes(3)).run();
        assertThat(bench.receiver.told()).hasSize(before);

        bench.product.put(Examples.person("anna-key", "jirauser10103"));
        bench.settle();
        assertThat(eventsFrom(before))
                .singleElement()
                .satisfies(event -> assertThat(event.path("type").asText()).contains("user.upserted"))
                .satisfies(event -> assertThat(event.path("cause").asText()).isEqualTo("user_anonymized"))
                .satisfies(
                        event -> assertThat(event.at("/data/username").asText()).isEqualTo("jirauser10103"));
        assertThat(bench.outbox.all()).isEmpty();
    }

    @Test
    void anAnonymisedUserWhoGetsAnotherKeyIsWithdrawnAndComesAgainUnderTheNewName() {
        bench.product.put(Examples.person("anna-key", "anna", "staff"));
        bench.changed(ANNA, ChangeKind.UPSERTED, "user_created").run();
        int before = bench.receiver.told().size();
        bench.changed(ANNA, ChangeKind.UPSERTED, "user_anonymized");
        bench.changed(NEW, ChangeKind.UPSERTED, "user_anonymized").run();
        bench.after(Duration.ofMinutes(3)).run();
        assertThat(bench.receiver.told()).hasSize(before);

        // The key is another one, and the name will be.
        bench.product.removePerson("anna-key");
        bench.product.put(Examples.person("JIRAUSER10103", "anna"));
        bench.after(Duration.ofSeconds(2)).run();
        bench.after(Duration.ofMinutes(3)).run();
        assertThat(bench.receiver.told()).endsWith("user.deleted user/anna-key");

        bench.product.put(Examples.person("JIRAUSER10103", "jirauser10103"));
        bench.settle();
        assertThat(bench.receiver.told().subList(before, bench.receiver.told().size()))
                .containsExactly("user.deleted user/anna-key", "user.upserted user/JIRAUSER10103");
        assertThat(eventsFrom(before).toString()).doesNotContain("anna@").doesNotContain("anna Example");
    }

    @Test
    void whatElseChangesOfAUserBeingAnonymisedDoesNotWait() {
        bench.product.put(Examples.person("anna-key", "anna", "staff"));
        bench.changed(ANNA, ChangeKind.UPSERTED, "user_created").run();
        int before = bench.receiver.told().size();
        bench.changed(ANNA, ChangeKind.UPSERTED, "user_anonymized").run();
        bench.product.put(Examples.person("anna-key", "anna"));
        bench.changed(ANNA, ChangeKind.UPSERTED, "group_membership_changed").run();
        assertThat(eventsFrom(before)).singleElement().satisfies(event -> assertThat(event.at("/data/groups"))
                .isEmpty());

        bench.product.put(Examples.person("anna-key", "jirauser10103"));
        bench.after(Duration.ofSeconds(2)).run();
        assertThat(bench.receiver.told()).hasSize(before + 2);
    }

    @Test
    void anAnonymisationThatNeverEndsIsToldAsItIsAfterAWhile() {
        bench.product.put(Examples.person("anna-key", "anna", "staff"));
        bench.changed(ANNA, ChangeKind.UPSERTED, "user_created").run();
        int before = bench.receiver.told().size();
        bench.changed(ANNA, ChangeKind.UPSERTED, "user_anonymized");
        bench.changed(NEW, ChangeKind.UPSERTED, "user_anonymized").run();
        bench.after(Holds.STANDARD.deletion()).run();

        assertThat(bench.receiver.told().subList(before, bench.receiver.told().size()))
                .containsExactly("user.upserted user/anna-key");
        assertThat(bench.waiting()).isEmpty();
    }

    /** Without heartbeats, which have no subject. */
    private List<JsonNode> eventsFrom(int first) {
        return bench.receiver.events().stream()
                .filter(event -> event.has("subject"))
                .skip(first)
                .toList();
    }
}
