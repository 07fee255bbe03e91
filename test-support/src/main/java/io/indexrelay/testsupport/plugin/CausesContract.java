package io.indexrelay.testsupport.plugin;

import static org.assertj.core.api.Assertions.assertThat;

import io.indexrelay.change.Cause;
import io.indexrelay.change.CauseTable;
import io.indexrelay.change.CauseTable.Line;
import io.indexrelay.change.CauseTable.Verdict;
import io.indexrelay.change.Change;
import io.indexrelay.change.ChangeKind;
import io.indexrelay.change.Kind;
import io.indexrelay.change.Subject;
import io.indexrelay.listen.DirectoryCauses;
import java.lang.reflect.Field;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What every product's table of causes promises. That listeners make no causes of their own is one of the plugin's rules. */
public abstract class CausesContract {

    /** Kinds of change of which there is no harmless one: they tell that something is gone or closed. */
    private static final Set<ChangeKind> NEVER_HARMLESS =
            Set.of(ChangeKind.DELETED, ChangeKind.ACCESS_CHANGED, ChangeKind.SUBTREE);

    private final Class<?> constants;
    private final CauseTable table;

    /** @param constants the class whose constants are the product's causes */
    protected CausesContract(Class<?> constants, CauseTable table) {
        this.constants = constants;
        this.table = table;
    }

    @Test
    void everyCauseThatAListenerCanNameStandsInTheTable() throws IllegalAccessException {
        Set<Cause> named = table.lines().stream().map(Line::cause).collect(Collectors.toSet());
        for (Class<?> owner : Set.of(constants, DirectoryCauses.class)) {
            for (Field field : owner.getDeclaredFields()) {
                if (field.getType() == Cause.class) {
                    field.setAccessible(true);
                    assertThat(named).as(field.getName()).contains((Cause) field.get(null));
                }
            }
        }
    }

    @Test
    void anUnknownCauseNarrows() {
        Stream.of(Kind.PAGE, Kind.ISSUE, Kind.COMMENT).forEach(kind -> assertThat(table.judged(
                                Change.of(Subject.of(kind, 1), ChangeKind.UPSERTED, new Cause("nobody_knows"), false))
                        .mayNarrow())
                .isTrue());
    }

    @Test
    void deletionsRestrictionsSetsAndPeopleAreNeverHarmless() {
        assertThat(table.lines())
                .filteredOn(line -> line.change() != ChangeKind.LEVELS)
                .filteredOn(line -> NEVER_HARMLESS.contains(line.change())
                        || line.kinds().stream().anyMatch(CausesContract::isControl))
                .isNotEmpty()
                .allSatisfy(line -> assertThat(line.verdict()).isEqualTo(Verdict.MAY_NARROW));
    }

    private static boolean isControl(Kind kind) {
        return Change.keyOf(new Subject(kind, "1")).equals(Subject.CONTROL);
    }
}
