package io.indexrelay.indexer.rule;

import static io.indexrelay.indexer.rule.Bench.accessChanged;
import static io.indexrelay.indexer.rule.Bench.accessSet;
import static io.indexrelay.indexer.rule.Bench.accessSetDeleted;
import static io.indexrelay.indexer.rule.Bench.deleted;
import static io.indexrelay.indexer.rule.Bench.syncCompleted;
import static io.indexrelay.indexer.rule.Bench.upserted;
import static io.indexrelay.indexer.rule.Bench.user;
import static io.indexrelay.indexer.rule.Bench.userDeleted;
import static io.indexrelay.indexer.rule.Bench.version;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Any order of the same events, with repetitions, ends in the same state; the seed is the test's parameter. */
class EventOrderTest {

    private static final List<String> USERS = List.of("", "amina", "bruno");
    private static final List<String> SUBJECTS = List.of("space/1", "page/1", "page/2", "comment/1", "attachment/1");
    private static final List<String> RULES = List.of(
            "[['anyone']]",
            "[['user:amina']]",
            "[['set:s']]",
            "[['set:t'],['authenticated']]",
            "[['doc:page/1']]",
            "[['doc:page/2','group:staff']]",
            "[]");

    static List<Long> seeds() {
        return new Random(20261121).longs(400).boxed().toList();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void endsInTheSameStateInAnyOrder(long seed) {
        Random random = new Random(seed);
        List<Event> events = events(random, 4 + random.nextInt(30));
        Map<String, String> inOrder = outcome(events);
        List<Event> shuffled = new ArrayList<>(events);
        for (int i = 0; i < 5; i++) {
            shuffled.add(events.get(random.nextInt(events.size())));
        }
        for (int i = 0; i < 8; i++) {
            Collections.shuffle(shuffled, random);
            assertThat(outcome(shuffled)).isEqualTo(inOrder);
        }
        assertThat(inOrder.values()).noneMatch(text -> text.contains("WITHOUT TEXT"));
    }

    private static Map<String, String> outcome(List<Event> events) {
        Bench bench = new Bench();
        bench.applyAll(events);
        return bench.visible(USERS);
    }

    private static List<Event> events(Random random, int count) {
        List<Event> events = new ArrayList<>();
        for (int sequence = 1; sequence <= count; sequence++) {
            events.add(event(random, sequence));
        }
        if (random.nextInt(4) == 0) {
            int from = 1 + random.nextInt(count);
            events.add(syncCompleted("all", count + 1, from, 0));
        }
        if (random.nextInt(4) == 0) {
            events.add(upserted("page/1", version(2, 1), "space/1", "[['anyone']]"));
            events.add(deleted("space/1", version(2, 2)));
        }
        return events;
    }

    private static Event event(Random random, int sequence) {
        return switch (random.nextInt(12)) {
            case 0 -> deleted(pick(random, SUBJECTS), sequence);
            case 1, 2 -> accessChanged(pick(random, SUBJECTS), sequence, pick(random, RULES));
            case 3 -> accessSet(pick(random, List.of("s", "t")), sequence, pick(random, RULES));
            case 4 -> accessSetDeleted(pick(random, List.of("s", "t")), sequence);
            case 5, 6 -> user(pick(random, List.of("amina", "bruno")), sequence, random.nextInt(5) > 0, "['staff']");
            case 7 -> random.nextBoolean()
                    ? userDeleted(pick(random, List.of("amina", "bruno")), sequence)
                    : deleted("space/1", sequence);
            default -> content(random, sequence);
        };
    }

    private static Event content(Random random, int sequence) {
        String subject = pick(random, SUBJECTS);
        String container =
                switch (subject) {
                    case "space/1" -> "";
                    case "page/1", "page/2" -> pick(random, List.of("space/1", "space/2"));
                    default -> pick(random, List.of("page/1", "page/2"));
                };
        return upserted(subject, sequence, container, pick(random, RULES));
    }

    private static String pick(Random random, List<String> of) {
        return of.get(random.nextInt(of.size()));
    }
}
