package io.indexrelay.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import io.indexrelay.outbox.RowClass;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TurnsTest {

    private final Turns turns = new Turns();

    @Test
    void givesEachClassThatAlwaysHasWorkAtLeastATwentieth() {
        Map<RowClass, Integer> batches = batches(1000, Set.of(RowClass.values()));

        assertThat(batches).hasSize(RowClass.values().length);
        assertThat(batches.values()).allMatch(count -> count >= 50);
        assertThat(batches.get(RowClass.ACCESS)).isEqualTo(500);
        assertThat(batches.get(RowClass.CONTENT)).isEqualTo(200);
    }

    @Test
    void givesLiveChangesMoreThanABackfillAndItsEchoesTogether() {
        Map<RowClass, Integer> batches = batches(140, Set.of(RowClass.CONTENT, RowClass.BACKFILL, RowClass.ECHO));

        assertThat(batches.get(RowClass.CONTENT)).isEqualTo(80);
        assertThat(batches.get(RowClass.BACKFILL)).isEqualTo(30);
    }

    @Test
    void saveNothingUpForAClassThatHadNoWork() {
        batches(1000, Set.of(RowClass.BACKFILL));
        Map<RowClass, Integer> batches = batches(110, Set.of(RowClass.CONTENT, RowClass.BACKFILL));

        assertThat(batches.get(RowClass.BACKFILL)).isBetween(29, 31);
    }

    @ParameterizedTest
    @EnumSource(names = {"ACCESS", "CONTENT", "ATTACHMENT"})
    void begsNoPatienceOfWhatIsMoreUrgent(RowClass urgent) {
        batches(7, Set.of(RowClass.BACKFILL));

        assertThat(turns.order().indexOf(urgent)).isLessThan(turns.order().indexOf(RowClass.BACKFILL));
    }

    private Map<RowClass, Integer> batches(int count, Set<RowClass> busy) {
        Map<RowClass, Integer> batches = new EnumMap<>(RowClass.class);
        for (int i = 0; i < count; i++) {
            RowClass next =
                    turns.order().stream().filter(busy::contains).findFirst().orElseThrow();
            turns.took(next);
            batches.merge(next, 1, Integer::sum);
        }
        return batches;
    }
}
