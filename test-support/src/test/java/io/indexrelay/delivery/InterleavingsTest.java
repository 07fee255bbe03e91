package io.indexrelay.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import io.indexrelay.delivery.Interleavings.Counts;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What the sender's scheme promises, of the sender itself. {@link MutationsTest} shows that the search would notice. */
class InterleavingsTest {

    private static final Logger log = LoggerFactory.getLogger(InterleavingsTest.class);

    /** The first of each sender's runs is its beginning: the one takes office, the other finds it taken. */
    @ParameterizedTest(name = "{0} crashes, the senders run {1} and {2} times")
    @CsvSource({"0, 3, 3", "0, 2, 4", "1, 2, 3"})
    void noOrderOfStepsLosesAChange(int crashes, int first, int second) {
        Counts counts = new Interleavings(crashes, first, second).search();

        log.info("{} crashes, {} and {} runs: {}", crashes, first, second, counts);
        assertThat(counts.moments()).isGreaterThan(10_000);
        assertThat(counts.orders()).isGreaterThan(1e8);
    }
}
