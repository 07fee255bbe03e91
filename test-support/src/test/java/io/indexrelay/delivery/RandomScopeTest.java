package io.indexrelay.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.indexrelay.scope.ScopeSettings;
import java.time.Duration;
import java.util.HashSet;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Random changes of objects and of the scope, with the real engine: nothing leaves that may not at that moment, what falls
 * out goes, what comes in is sent, and nothing is ever said of what never left.
 */
class RandomScopeTest {

    private static final int CHANGES = Integer.getInteger("index-relay.scope-changes", 250);

    private final Bench bench = new Bench();
    private final Set<String> left = new HashSet<>();
    private int checked;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void nothingLeavesThatMayNotAndInTheEndReceiversHaveWhatMay(long seed) {
        Random random = new Random(seed);
        bench.maxBatchEvents = 1 + random.nextInt(20);
        ScopedWorld world = new ScopedWorld(bench, random);
        bench.scope = random.nextBoolean() ? ScopeSettings.ALL : world.anotherScope();
        bench.run();
        check(world);
        bench.backfill.start("all");
        settle(world);
        assertThat(shown()).as("after the backfill by %s", bench.scope).isEqualTo(world.outside());
        for (int i = 0; i < CHANGES; i++) {
            world.change();
            if (random.nextInt(12) == 0) {
                bench.scope = random.nextInt(4) == 0 ? ScopeSettings.ALL : world.anotherScope();
            }
            if (random.nextInt(25) == 0) {
                bench.restarted();
            }
            for (int runs = random.nextInt(6); runs > 0; runs--) {
                bench.engine.runDue();
                check(world);
            }
            bench.after(Duration.ofMillis(random.nextInt(20_000)));
            if (random.nextInt(50) == 0) {
                settle(world);
                assertThat(shown()).as("%d changes, %s", i, bench.scope).isEqualTo(world.outside());
            }
        }
        settle(world);

        assertThat(shown()).as("in the end, by %s", bench.scope).isEqualTo(world.outside());
        assertThat(bench.receiver.violations()).isEmpty();
        assertThat(bench.waiting()).isEmpty();
        assertThat(namedSets()).allSatisfy(set -> assertThat(bench.receiver.content("access-set/" + set))
                .as(set)
                .isPresent());
    }

    private void settle(ScopedWorld world) {
        for (int i = 0; i < 400 && (i == 0 || !bench.outbox.all().isEmpty()); i++) {
            bench.run();
            check(world);
            bench.after(Duration.ofSeconds(30));
        }
    }

    /** The world stands still while the sender runs, so what it sent must be allowed now. */
    private void check(ScopedWorld world) {
        for (JsonNode event : bench.receiver.events().subList(checked, bench.receiver.events().size())) {
            String type = event.path("type").asText();
            String subject = event.path("subject").asText();
            if (type.contains("content.upserted") || type.contains("access-changed")) {
                assertThat(world.mayLeave(subject))
                        .as("%s %s by %s", type, subject, bench.scope)
                        .isTrue();
                left.add(subject);
            } else if (type.contains("content.deleted")) {
                assertThat(left).as("withdrawn").contains(subject);
            } else if (type.contains("access-set.upserted")) {
                assertThat(bench.scope.isOpen() || left.stream().anyMatch(one -> isNamedBy(subject, one)))
                        .as("%s left, and nothing that refers to it", subject)
                        .isTrue();
            }
        }
        checked = bench.receiver.events().size();
    }

    /** Whether that document was ever sent with a rule that names the set, or it is one that a rule of sets names. */
    private boolean isNamedBy(String set, String document) {
        String atom = "\"set:" + set.substring("access-set/".length()) + "\"";
        return bench.receiver.events().stream()
                .filter(event -> event.path("subject").asText().equals(document)
                        || event.path("type").asText().contains("access-set"))
                .anyMatch(event -> event.path("data").toString().contains(atom));
    }

    private Set<String> shown() {
        return new TreeSet<>(bench.receiver.documents());
    }

    private Set<String> namedSets() {
        Set<String> named = new TreeSet<>();
        for (String document : bench.receiver.documents()) {
            bench.receiver.access(document).ifPresent(access -> access.path("all")
                    .forEach(clause -> clause.forEach(atom -> Stream.of(atom.asText())
                            .filter(text -> text.startsWith("set:"))
                            .forEach(text -> named.add(text.substring(4))))));
        }
        return named;
    }
}
