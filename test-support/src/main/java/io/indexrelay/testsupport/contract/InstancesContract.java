package io.indexrelay.testsupport.contract;

import static org.assertj.core.api.Assertions.assertThat;

import io.indexrelay.delivery.Instance;
import io.indexrelay.delivery.Instances;
import org.junit.jupiter.api.Test;

/** What every keeper of the identity promises. */
public abstract class InstancesContract {

    /** The keeper under test, without an identity at the start of each test. */
    protected abstract Instances instances();

    @Test
    void hasNoneAtFirst() {
        assertThat(instances().current()).isEmpty();
    }

    @Test
    void keepsTheFirstIdentityOnly() {
        assertThat(instances().create(new Instance("first", 1))).isTrue();
        assertThat(instances().create(new Instance("second", 1))).isFalse();

        assertThat(instances().current()).contains(new Instance("first", 1));
    }

    @Test
    void replacesItWhenTold() {
        instances().create(new Instance("first", 1));

        instances().replace(new Instance("first", 2));

        assertThat(instances().current()).contains(new Instance("first", 2));
    }
}
