package io.indexrelay.refhost.plugin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class VersionRangeTest {

    @ParameterizedTest
    @CsvSource({
        "10, 10.0.0, 0",
        "10.3, 10.10, -1",
        "11.0.0-m0005, 11, -1",
        "11.0.0-rc1, 11, -1",
        "11.0.0-SNAPSHOT, 11, -1",
        "11.0.0-rc1, 10.999, 1",
        "11.0.0-rc1, 11.0.0-rc2, -1",
        "2.3a, 2.3, -1",
        "2.4a, 2.3, 1",
        "2.3-ALPHA, 2.3-alpha, 0",
        "10.99999999999999999999, 10.99999999999999999998, 1",
    })
    void milestonesAreBelowTheirRelease(String a, String b, int order) {
        assertThat(Integer.signum(VersionOrder.INSTANCE.compare(a, b))).isEqualTo(order);
        assertThat(Integer.signum(VersionOrder.INSTANCE.compare(b, a))).isEqualTo(-order);
    }

    @ParameterizedTest
    @ValueSource(strings = {"10", "10.3.0", "10.3.0-m01", "10.7.4"})
    void theAdvisedBoundsTakeTenForJavax(String version) {
        assertThat(VersionRange.parse("[10,10.999]").contains(version)).isTrue();
        assertThat(VersionRange.parse("(,10.999]").contains(version)).isTrue();
        assertThat(VersionRange.parse("(10.999,)").contains(version)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"11", "11.0.0", "11.0.0-m0005", "11.0.0-rc1", "11.0.0-SNAPSHOT", "11.3.1", "12.0.0"})
    void theAdvisedBoundsTakeElevenForJakarta(String version) {
        assertThat(VersionRange.parse("(,10.999]").contains(version)).isFalse();
        assertThat(VersionRange.parse("(10.999,)").contains(version)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"11.0.0-m0005", "11.0.0-rc1", "11.0.0-SNAPSHOT"})
    void theObviousBoundsGoWrongForMilestones(String version) {
        assertThat(VersionRange.parse("[10,11)").contains(version)).isTrue();
        assertThat(VersionRange.parse("[11,)").contains(version)).isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "10          | 12    | true",
                "10          | 9.9   | false",
                "[10]        | 10.0  | true",
                "[10]        | 10.1  | false",
                "(10,11)     | 10    | false",
                "[ 10 , 11 ) | 10    | true",
                "[1,2),[4,5) | 4.2   | true",
                "[1,2),[4,5) | 3     | false",
                "(,)         | 1     | true",
            })
    void otherFormsOfRanges(String range, String version, boolean contained) {
        assertThat(VersionRange.parse(range).contains(version)).isEqualTo(contained);
    }

    @ParameterizedTest
    @ValueSource(strings = {"[10", "[10,11", "(10,11)x", "[1,2,3]"})
    void whatIsNoRangeIsNamed(String text) {
        assertThatThrownBy(() -> VersionRange.parse(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("'" + text + "' is no version range");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "1..2", "1.", "a b!"})
    void whatIsNoVersionIsNamed(String text) {
        assertThatThrownBy(() -> VersionOrder.INSTANCE.compare("1", text)).hasMessageContaining("is no version");
    }
}
