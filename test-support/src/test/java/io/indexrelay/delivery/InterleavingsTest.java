package io.indexrelay.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import io.indexrelay.delivery.Interleavings.Counts;
import org.junit.jupiter.api.Test;

class InterleavingsTest {

    @Test
    void noOrderOfStepsLosesAChange() {
        int crashes = Integer.getInteger("model.crashes", 0);
        int a = Integer.getInteger("model.a", 2);
        int b = Integer.getInteger("model.b", 2);
        long t = System.nanoTime();
        Counts counts = new Interleavings(crashes, a, b).search();
        System.err.println(counts + " " + (System.nanoTime() - t) / 1_000_000_000.0);
        assertThat(counts.moments()).isGreaterThan(100);
    }
}
