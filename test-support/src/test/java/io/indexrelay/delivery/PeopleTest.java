package io.indexrelay.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import io.indexrelay.change.ChangeKind;
import io.indexrelay.change.Kind;
import io.indexrelay.change.Subject;
import io.indexrelay.testsupport.Examples;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Rows that name people or groups. */
class PeopleTest {

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
}
