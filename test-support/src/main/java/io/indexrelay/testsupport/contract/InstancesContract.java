package io.indexrelay.testsupport.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.indexrelay.identity.Instance;
import io.indexrelay.identity.Instances;
import io.indexrelay.identity.Marks;
import io.indexrelay.identity.Stop;
import java.util.List;
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
    void refusesWhatDoesNotFitItsColumns() {
        assertThatThrownBy(() -> instances().create(new Instance("i".repeat(65), 1)))
                .isInstanceOf(RuntimeException.class);
        assertThat(instances().current()).isEmpty();
    }

    @Test
    void replacesItWhenTold() {
        instances().create(new Instance("first", 1));

        instances().replace(new Instance("first", 2));

        assertThat(instances().current()).contains(new Instance("first", 2));
    }

    @Test
    void keepsMarksAndMovesTheMarkOnlyFromWhereItWas() {
        instances().create(new Instance("first", 1));
        Marks marks = new Marks("home-1", 1000, "B000-0001", "https://wiki.example.com", List.of("host-1"));
        instances().note(marks);
        assertThat(instances().current()).map(Instance::marks).contains(marks);

        assertThat(instances().mark(1000, 2000)).isTrue();
        assertThat(instances().mark(1000, 3000)).isFalse();
        assertThat(instances().current())
                .map(Instance::marks)
                .contains(new Marks("home-1", 2000, "B000-0001", "https://wiki.example.com", List.of("host-1")));
    }

    @Test
    void learnsAMachineWithoutTouchingTheMark() {
        instances().create(new Instance("first", 1));
        instances().note(new Marks("home-1", 1000, null, null, List.of("host-1")));
        instances().mark(1000, 2000);
        instances().know(List.of("host-1", "host-2"));

        assertThat(instances().current())
                .map(Instance::marks)
                .contains(new Marks("home-1", 2000, null, null, List.of("host-1", "host-2")));
    }

    @Test
    void remembersAStopUntilItIsLifted() {
        instances().create(new Instance("first", 1));
        Stop stop = new Stop(Stop.Kind.NARROWING_REFUSED, "the withdrawal of page/7 was refused: 422");
        instances().stop(stop);
        assertThat(instances().current()).map(Instance::stop).contains(stop);
        assertThat(instances().current()).map(Instance::marks).contains(Marks.NONE);

        instances().stop(null);
        assertThat(instances().current()).contains(new Instance("first", 1));
    }

    @Test
    void takesTheReasonOfAStopHoweverLongItIs() {
        instances().create(new Instance("first", 1));
        instances().stop(new Stop(Stop.Kind.GONE, "r".repeat(2000)));

        assertThat(instances().current()).map(Instance::stop).map(Stop::kind).contains(Stop.Kind.GONE);
    }
}
