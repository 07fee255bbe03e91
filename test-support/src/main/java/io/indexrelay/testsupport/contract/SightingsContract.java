package io.indexrelay.testsupport.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.indexrelay.change.Kind;
import io.indexrelay.change.Subject;
import io.indexrelay.outbox.Transactions;
import io.indexrelay.poll.Sightings;
import io.indexrelay.poll.Sightings.Sighting;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What every table of sightings promises. */
public abstract class SightingsContract {

    private static final String WATCH = "priorities";
    private static final Subject HIGH = new Subject(Kind.PRIORITY, "1");
    private static final Subject LOW = new Subject(Kind.PRIORITY, "2");
    private static final String PRINT = "a".repeat(64);
    private static final String OTHER = "b".repeat(64);

    /** Sightings under test, none at the start of each test. */
    protected abstract Sightings sightings();

    /** Transactions that they join. */
    protected abstract Transactions transactions();

    @Test
    void knowsNothingAtFirst() {
        assertThat(sightings().find(WATCH, Set.of(HIGH))).isEmpty();
        assertThat(sightings().find(WATCH, Set.of())).isEmpty();
        assertThat(sightings().list(WATCH, 0, 10)).isEmpty();
    }

    @Test
    void remembersReplacesAndForgets() {
        sightings().save(WATCH, Map.of(HIGH, PRINT, LOW, PRINT));
        sightings().save(WATCH, Map.of(LOW, OTHER));
        assertThat(sightings().find(WATCH, Set.of(HIGH, LOW))).isEqualTo(Map.of(HIGH, PRINT, LOW, OTHER));

        sightings().forget(WATCH, Set.of(HIGH));
        sightings().forget(WATCH, Set.of());
        assertThat(sightings().find(WATCH, Set.of(HIGH, LOW))).isEqualTo(Map.of(LOW, OTHER));
        assertThat(subjects(0, 10)).containsExactly(LOW);
    }

    @Test
    void keepsOneWatchApartFromAnother() {
        sightings().save(WATCH, Map.of(HIGH, PRINT));
        sightings().save("order", Map.of(HIGH, OTHER));
        sightings().forget("order", Set.of(HIGH));

        assertThat(sightings().find(WATCH, Set.of(HIGH))).containsEntry(HIGH, PRINT);
        assertThat(sightings().find("order", Set.of(HIGH))).isEmpty();
        assertThat(sightings().list("order", 0, 10)).isEmpty();
    }

    @Test
    void takes500AtOnceAndListsThemPageByPage() {
        Map<Subject, String> many = IntStream.range(0, 500)
                .mapToObj(n -> new Subject(Kind.PROJECT, Integer.toString(n)))
                .collect(Collectors.toMap(Function.identity(), subject -> PRINT));
        sightings().save("projects", many);
        sightings().save("projects", many);
        sightings().save(WATCH, Map.of(HIGH, PRINT));

        assertThat(sightings().find("projects", many.keySet())).isEqualTo(many);
        List<Subject> listed = new ArrayList<>();
        long after = 0;
        for (List<Sighting> page = sightings().list("projects", 0, 60);
                !page.isEmpty();
                page = sightings().list("projects", after, 60)) {
            page.forEach(one -> listed.add(one.subject()));
            after = page.get(page.size() - 1).id();
        }
        assertThat(listed).hasSize(500).doesNotHaveDuplicates();
    }

    @Test
    void refusesWhatDoesNotFitItsColumns() {
        assertThatThrownBy(() -> sightings().save(WATCH, Map.of(HIGH, PRINT + "0")))
                .isInstanceOf(RuntimeException.class);
        assertThatThrownBy(() -> sightings().save("w".repeat(41), Map.of(HIGH, PRINT)))
                .isInstanceOf(RuntimeException.class);
        assertThat(sightings().find(WATCH, Set.of(HIGH))).isEmpty();
    }

    @Test
    void goesWithARollback() {
        assertThatThrownBy(() -> transactions().inTransaction(() -> {
                    sightings().save(WATCH, Map.of(HIGH, PRINT));
                    throw new IllegalStateException("rolled back");
                }))
                .hasMessageContaining("rolled back");

        assertThat(sightings().find(WATCH, Set.of(HIGH))).isEmpty();
    }

    private List<Subject> subjects(long after, int limit) {
        return sightings().list(WATCH, after, limit).stream()
                .map(Sighting::subject)
                .toList();
    }
}
