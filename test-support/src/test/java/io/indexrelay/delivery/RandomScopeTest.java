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

    private static final int CHANGES = Integer.getInteger("index-relay.scope-changes", 200);

    private final Bench bench = new Bench();
    private final Set<String> left = new HashSet<>();
    private final Set<String> named = new HashSet<>();
    private int checked;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void nothingLeavesThatMayNotAndInTheEndReceiversHaveWhatMay(long seed) {
        Random random = new Random(seed);
        bench.maxBatchEvents = 1 + random.nextInt(20);
        ScopedWorld world = new ScopedWorld(bench, random);
        bench.scope = random.nextBoolean() ? ScopeSettings.ALL : world.anotherScope();
        bench.run();
        check(world);
        bench.backfill.start("all");
        settle(world);
        assertComplete(world, "after the backfill");
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
                assertComplete(world, i + " changes");
            }
        }
        settle(world);

        assertComplete(world, "in the end");
        assertThat(bench.receiver.violations()).isEmpty();
        assertThat(bench.waiting()).isEmpty();
        assertThat(namedSets())
                .allSatisfy(
                        set -> assertThat(bench.receiver.content(set)).as(set).isPresent());
    }

    private void assertComplete(ScopedWorld world, String when) {
        Set<String> missing = new TreeSet<>(world.outside());
        missing.removeAll(shown());
        Set<String> tooMuch = new TreeSet<>(shown());
        tooMuch.removeAll(world.outside());
        assertThat(missing).as("%s missing, by %s", when, bench.scope).isEmpty();
        assertThat(tooMuch).as("%s not withdrawn, by %s", when, bench.scope).isEmpty();
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
        for (JsonNode event :
                bench.receiver.events().subList(checked, bench.receiver.events().size())) {
            String type = event.path("type").asText();
            String subject = event.path("subject").asText();
            event.path("data").path("access").path("all").forEach(this::noteNamed);
            event.path("data").path("all").forEach(this::noteNamed);
            if (type.contains("content.upserted") || type.contains("access-changed")) {
                assertThat(world.mayLeave(subject))
                        .as("%s %s by %s", type, subject, bench.scope)
                        .isTrue();
                left.add(subject);
            } else if (type.contains("content.deleted")) {
                assertThat(left).as("withdrawn").contains(subject);
            } else if (type.contains("access-set.upserted")) {
                assertThat(bench.scope.isOpen() || named.contains(subject) || left.contains(subject))
                        .as("%s left, and nothing that refers to it", subject)
                        .isTrue();
                assertThat(world.maySetLeave(subject))
                        .as("%s by %s", subject, bench.scope)
                        .isTrue();
                left.add(subject);
            } else if (type.contains("access-set.deleted")) {
                assertThat(left).as("withdrawn").contains(subject);
            }
        }
        checked = bench.receiver.events().size();
    }

    private void noteNamed(JsonNode clause) {
        clause.forEach(atom -> Stream.of(atom.asText())
                .filter(text -> text.startsWith("set:"))
                .forEach(text -> named.add("access-set/" + text.substring(4))));
    }

    private Set<String> shown() {
        return new TreeSet<>(bench.receiver.documents());
    }

    private Set<String> namedSets() {
        named.clear();
        for (String document : bench.receiver.documents()) {
            bench.receiver.access(document).ifPresent(access -> access.path("all")
                    .forEach(this::noteNamed));
        }
        return named;
    }
}
