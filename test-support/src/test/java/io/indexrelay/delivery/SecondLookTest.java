package io.indexrelay.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import io.indexrelay.change.Cause;
import io.indexrelay.change.ChangeKind;
import io.indexrelay.change.Kind;
import io.indexrelay.change.Subject;
import io.indexrelay.outbox.NewRow;
import io.indexrelay.outbox.OutboxRow;
import io.indexrelay.outbox.RowClass;
import io.indexrelay.scope.Admission;
import io.indexrelay.testsupport.MutableClock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

/** Which walks are done once more, and when. */
class SecondLookTest {

    private static final Subject PROJECT = Subject.of(Kind.PROJECT, 1);
    private static final Duration ECHO = Holds.STANDARD.echo();

    private final MutableClock clock = MutableClock.started();
    private final SecondLook secondLook = new SecondLook(Holds.STANDARD, clock);

    @ParameterizedTest
    @EnumSource(names = {"SUBTREE", "LEVELS", "ADMITTED", "RESCOPED"})
    void comesOnceMoreAMinuteLaterAfterAWalkThatCompares(ChangeKind kind) {
        List<NewRow> rows = secondLook.of(task(kind, PROJECT));

        assertThat(rows).singleElement().satisfies(row -> {
            assertThat(row.rowClass()).isEqualTo(RowClass.ECHO);
            assertThat(row.due()).isEqualTo(clock.instant().plus(ECHO));
            assertThat(row.subject()).isEqualTo(PROJECT);
            assertThat(row.kind()).isEqualTo(kind);
        });
        assertThat(secondLook.of(echoOf(rows.get(0)))).as("and no third time").isEmpty();
    }

    /** Their rows are read anew each, and are echoed by themselves. */
    @ParameterizedTest
    @EnumSource(names = {"SUBTREE_UPSERTED", "DEPENDENTS", "DEPENDENTS_UPSERTED"})
    void doesNotComeAgainAfterAWalkThatQueuesWhateverItFinds(ChangeKind kind) {
        assertThat(secondLook.of(task(kind, PROJECT))).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(mode = Mode.EXCLUDE, names = "RELEVELLED")
    void comesAgainForAGroupWhateverIsAsked(ChangeKind kind) {
        assertThat(secondLook.of(task(kind, new Subject(Kind.GROUP, "staff")))).hasSize(1);
    }

    @Test
    void doesNotWalkEverythingTwiceForANewScope() {
        assertThat(secondLook.of(task(ChangeKind.RESCOPED, Admission.EVERYTHING)))
                .isEmpty();
        assertThat(secondLook.of(task(ChangeKind.ADMITTED, Admission.EVERYTHING)))
                .hasSize(1);
    }

    /** The product's own task may take an hour: after 4, 16 and 64 minutes. */
    @Test
    void followsWhatTheProductChangesInTheBackgroundForAnHour() {
        List<Duration> waits = new ArrayList<>();
        OutboxRow task = task(ChangeKind.RELEVELLED, PROJECT);
        for (List<NewRow> rows = secondLook.of(task); !rows.isEmpty(); rows = secondLook.of(task)) {
            task = echoOf(rows.get(0));
            waits.add(Duration.between(clock.instant(), task.due()));
            clock.advance(Duration.between(clock.instant(), task.due()));
        }

        assertThat(waits).containsExactly(Duration.ofMinutes(4), Duration.ofMinutes(16), Duration.ofMinutes(64));
    }

    /** As long as the longest wait is not passed, it is kept. */
    @Test
    void looksOnceMoreAfterExactlyTheLongestWait() {
        OutboxRow task = new OutboxRow(
                1,
                RowClass.ECHO,
                clock.instant(),
                PROJECT,
                PROJECT,
                ChangeKind.RELEVELLED,
                Cause.FOLLOW_UP,
                clock.instant().minus(Duration.ofSeconds(70 * 60 / 4)));

        assertThat(secondLook.of(task)).hasSize(1);
    }

    private OutboxRow task(ChangeKind kind, Subject subject) {
        return new OutboxRow(
                1,
                RowClass.CONTENT,
                clock.instant(),
                subject,
                subject,
                kind,
                new Cause("permission_scheme_updated"),
                clock.instant());
    }

    private static OutboxRow echoOf(NewRow row) {
        return new OutboxRow(
                2, row.rowClass(), row.due(), row.subject(), row.partitionKey(), row.kind(), row.cause(), row.at());
    }
}
