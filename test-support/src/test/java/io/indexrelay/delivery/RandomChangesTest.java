package io.indexrelay.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import io.indexrelay.access.Access;
import io.indexrelay.access.Atom;
import io.indexrelay.change.ChangeKind;
import io.indexrelay.change.Kind;
import io.indexrelay.change.Subject;
import io.indexrelay.snapshot.Reading.Reason;
import io.indexrelay.testsupport.Examples;
import io.indexrelay.testsupport.memory.OpenTransaction;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Many changes, a flaky endpoint, crashes, late commits: in the end the receiver has what the product has. */
class RandomChangesTest {

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void theReceiverEndsWithWhatTheProductHas(long seed) {
        Random random = new Random(seed);
        Bench bench = new Bench();
        bench.maxBatchEvents = 1 + random.nextInt(10);
        bench.transport.always(delivered -> switch (random.nextInt(12)) {
            case 0 -> bench.transport.answered(delivered, 503, null, "");
            case 1 -> bench.transport.answered(delivered, 429, "3", "");
            case 2 -> new Transport.Answer.Failed(Transport.Failure.TIMEOUT, "timed out", 5);
            case 3 -> {
                bench.receiver.take(delivered.body());
                yield new Transport.Answer.Failed(Transport.Failure.BROKEN, "broken", 5);
            }
            case 4 -> bench.transport.answered(delivered, 413, null, "");
            default -> bench.transport.answered(delivered, 204, null, "");
        });
        List<OpenTransaction> uncommitted = new ArrayList<>();
        RandomProjects projects = new RandomProjects(bench, random);
        for (int i = 0; i < 600; i++) {
            OpenTransaction transaction = bench.store.begin();
            if (random.nextBoolean()) {
                change(bench, random, transaction);
            } else {
                projects.change(transaction);
            }
            uncommitted.add(transaction);
            while (!uncommitted.isEmpty() && random.nextInt(3) > 0) {
                uncommitted.remove(random.nextInt(uncommitted.size())).commit();
            }
            step(bench, random);
        }
        uncommitted.forEach(OpenTransaction::commit);
        bench.transport.always(null);
        bench.newIdentity().lift();
        bench.restarted().settle();

        assertThat(bench.waiting()).isEmpty();
        assertThat(bench.receiver.violations()).isEmpty();
        assertThat(new TreeSet<>(bench.receiver.documents())).isEqualTo(visible(bench));
        bench.product.visible().forEach((subject, access) -> assertThat(bench.receiver.access(subject.toString()))
                .map(Object::toString)
                .contains(text(access)));
        bench.product.sets().keySet().forEach(set -> assertThat(bench.receiver.content("access-set/" + set))
                .isPresent());
        bench.ledger.list(Kind.ACCESS_SET, "", 1000).forEach(entry -> assertThat(
                        bench.receiver.content(entry.key().subject().toString()).isPresent())
                .as("%s", entry.key().subject())
                .isEqualTo(
                        bench.product.sets().containsKey(entry.key().subject().id())));
        bench.product.people().forEach(person -> assertThat(bench.receiver.content("user/" + person.key()))
                .map(data -> data.path("groups").size())
                .contains(person.groups().size()));
    }

    /** Where one refusal too many met what hides something, an administrator lets it go on. */
    private static void step(Bench bench, Random random) {
        if (bench.newIdentity().lift()) {
            bench.restarted();
        }
        switch (random.nextInt(10)) {
            case 0 -> bench.restarted();
            case 1 -> bench.crashesSomewhere(random);
            case 2, 3, 4 -> bench.run();
            default -> bench.engine.runDue();
        }
        bench.after(Duration.ofMillis(random.nextInt(5000)));
    }

    /**
     * The product changes at once; its row becomes visible when the test commits, as late caches would have it. A page that
     * comes again after its removal has its comments again: products do not give an id twice.
     */
    private static void change(Bench bench, Random random, OpenTransaction transaction) {
        long id = 1 + random.nextInt(15);
        Subject page = Bench.page(id);
        Subject comment = Subject.of(Kind.COMMENT, 1000 + id);
        boolean exists = bench.product.visible().containsKey(page);
        switch (random.nextInt(8)) {
            case 0, 1 -> {
                bench.product.put(Examples.page(id, "Title " + random.nextInt()), access(random));
                transaction.with(() -> bench.changed(page, ChangeKind.UPSERTED, "page_updated"));
            }
            case 2 -> {
                bench.product.remove(page);
                transaction.with(() -> bench.changed(page, ChangeKind.DELETED, "page_removed"));
            }
            case 3 -> {
                if (exists) {
                    bench.product.access(page, access(random));
                    transaction.with(
                            () -> bench.changed(page, ChangeKind.ACCESS_CHANGED, "content_permissions_updated"));
                }
            }
            case 4 -> {
                if (exists) {
                    bench.product.put(
                            Examples.comment(1000 + id, page, "Text " + random.nextInt()), Examples.hangingOn(page));
                    transaction.with(() -> bench.changed(comment, page, ChangeKind.UPSERTED, "comment_created"));
                }
            }
            case 5 -> {
                if (exists) {
                    bench.product.hide(page, Reason.TRASHED);
                    transaction.with(() -> bench.changed(page, ChangeKind.DELETED, "page_trashed"));
                }
            }
            case 6 -> {
                bench.product.putSet("set-" + id % 3, access(random));
                transaction.with(() -> bench.changed(
                        new Subject(Kind.ACCESS_SET, "set-" + id % 3),
                        ChangeKind.UPSERTED,
                        "space_permissions_updated"));
            }
            default -> {
                String[] groups = random.nextBoolean() ? new String[] {"staff"} : new String[] {"staff", "admins"};
                bench.product.put(Examples.person("key-" + id % 4, "name-" + id % 4, groups));
                transaction.with(() -> bench.changed(
                        new Subject(Kind.USERNAME, "name-" + id % 4), ChangeKind.UPSERTED, "user_updated"));
            }
        }
    }

    static Access access(Random random) {
        return switch (random.nextInt(3)) {
            case 0 -> Access.OPEN;
            case 1 -> Access.of(List.of(Atom.group("staff"), Atom.user("key-1")));
            default -> Access.CLOSED;
        };
    }

    private static Set<String> visible(Bench bench) {
        return bench.product.visible().keySet().stream()
                .map(Subject::toString)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String text(Access access) {
        return "{\"all\":["
                + access.all().stream()
                        .map(clause -> clause.stream()
                                .map(atom -> "\"" + atom.text() + "\"")
                                .collect(Collectors.joining(",", "[", "]")))
                        .collect(Collectors.joining(","))
                + "]}";
    }
}
