package io.indexrelay.testsupport.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.indexrelay.activity.CountTable;
import io.indexrelay.activity.CountTable.Row;
import io.indexrelay.activity.CountingNodes;
import io.indexrelay.activity.DigestPart;
import io.indexrelay.activity.DigestState;
import io.indexrelay.activity.DigestTable;
import io.indexrelay.change.Kind;
import io.indexrelay.change.Subject;
import io.indexrelay.config.Privacy;
import io.indexrelay.payload.EventData.ActivityDigest.Gap;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What every store of activity keeps. */
public abstract class ActivityContract {

    private static final Instant HOUR = Instant.parse("2026-03-01T10:00:00Z");
    private static final Subject PAGE = Subject.of(Kind.PAGE, 1);
    private static final Subject BLOG = Subject.of(Kind.BLOG_POST, 2);

    /** Empty. */
    protected abstract CountTable counts();

    protected abstract CountingNodes nodes();

    protected abstract DigestTable digests();

    private static Row row(Subject subject, String who, long views) {
        return new Row(0, subject, HOUR, who, views, 2, 3, 4, 0);
    }

    @Test
    void keepsCountsAndListsThemBySubject() {
        CountTable counts = counts();
        counts.add("node-1", List.of(row(PAGE, "=anna", 1), row(BLOG, "", 1)));
        counts.add("node-2", List.of(row(PAGE, "#bert", 5)));
        assertThat(counts.count()).isEqualTo(3);
        List<Row> all = counts.after("", Long.MAX_VALUE, 10);
        assertThat(all).extracting(Row::subject).containsExactly(BLOG, PAGE, PAGE);
        assertThat(all).extracting(Row::who).containsExactly("", "=anna", "#bert");
        Row last = all.get(2);
        assertThat(last).isEqualTo(new Row(last.id(), PAGE, HOUR, "#bert", 5, 2, 3, 4, 0));
        assertThat(counts.lastId()).isEqualTo(last.id());
        assertThat(counts.after(BLOG.toString(), last.id() - 1, 10))
                .extracting(Row::who)
                .containsExactly("=anna");
        assertThat(counts.after("", last.id(), 1)).hasSize(1);
        assertThat(counts.of(PAGE, all.get(1).id(), Long.MAX_VALUE, 10)).containsExactly(last);
        assertThat(counts.delete(List.of(last.id(), last.id() + 100))).isEqualTo(1);
        assertThat(counts.count()).isEqualTo(2);
    }

    @Test
    void writesAndDeletesMany() {
        CountTable counts = counts();
        counts.add(
                "node-1",
                IntStream.range(0, 1200)
                        .mapToObj(i -> row(Subject.of(Kind.PAGE, i), "#" + i, i))
                        .toList());
        List<Long> ids =
                counts.after("", Long.MAX_VALUE, 2000).stream().map(Row::id).toList();
        assertThat(ids).hasSize(1200);
        assertThat(counts.delete(ids)).isEqualTo(1200);
        assertThat(counts.lastId()).isZero();
    }

    @Test
    void erasesWhatSomebodyDidAndNotTheMarkOfIt() {
        CountTable counts = counts();
        counts.add(
                "",
                List.of(
                        row(PAGE, "=anna", 1),
                        row(BLOG, "=anna", 1),
                        row(PAGE, "=bert", 1),
                        new Row(0, CountTable.ERASED, HOUR, "=anna", 0, 0, 0, 0, 0)));
        assertThat(counts.erase(List.of("=anna", "#anna"))).isEqualTo(2);
        assertThat(counts.after("", Long.MAX_VALUE, 10)).extracting(Row::who).containsExactly("=bert", "=anna");
        assertThat(counts.of(CountTable.ERASED, 0, Long.MAX_VALUE, 10)).hasSize(1);
    }

    @Test
    void listsWhatIsOldButNotWhatIsOnlyANumber() {
        CountTable counts = counts();
        counts.add(
                "node-1",
                List.of(
                        row(PAGE, "=anna", 1),
                        new Row(0, CountTable.DROPPED, HOUR, "", 0, 0, 0, 0, 7),
                        new Row(0, BLOG, HOUR.plus(Duration.ofHours(1)), "", 1, 0, 0, 0, 0)));
        assertThat(counts.before(HOUR, 10)).isEmpty();
        assertThat(counts.before(HOUR.plusMillis(1), 10))
                .extracting(Row::subject)
                .containsExactly(PAGE);
        assertThat(counts.before(HOUR.plus(Duration.ofHours(2)), 1)).hasSize(1);
    }

    @Test
    void remembersWhichNodesCount() {
        CountingNodes nodes = nodes();
        long one = nodes.begin("node-1", HOUR);
        long other = nodes.begin("node-2", HOUR);
        assertThat(nodes.flushed(one, HOUR.plusSeconds(60))).isTrue();
        nodes.ended(other, HOUR.plusSeconds(5));
        assertThat(nodes.all())
                .containsExactly(
                        new CountingNodes.Life(one, "node-1", HOUR.plusSeconds(60), Instant.EPOCH),
                        new CountingNodes.Life(other, "node-2", HOUR, HOUR.plusSeconds(5)));
        nodes.forget(List.of(one));
        nodes.forget(List.of());
        assertThat(nodes.flushed(one, HOUR)).isFalse();
        assertThat(nodes.all()).hasSize(1);
    }

    @Test
    void replacesTheStateThatWasReadAndNoOther() {
        DigestTable digests = digests();
        assertThat(digests.state()).isEmpty();
        DigestState state = new DigestState(
                0,
                "a:1",
                7,
                DigestState.Phase.FROZEN,
                HOUR,
                HOUR.plusSeconds(9),
                11,
                "page/1",
                3,
                2,
                "0".repeat(64),
                Privacy.PER_USER,
                5,
                6,
                "422 no",
                List.of(new Gap(HOUR, HOUR.plusSeconds(60)), new Gap(HOUR, HOUR)));
        DigestState kept = digests.save(state);
        assertThat(digests.state()).contains(kept);
        assertThat(kept.withId(0)).isEqualTo(state);
        assertThatThrownBy(() -> digests.save(state)).isInstanceOf(IllegalStateException.class);
        DigestState next = digests.save(kept);
        assertThat(next.id()).isNotEqualTo(kept.id());
        assertThatThrownBy(() -> digests.save(kept)).isInstanceOf(IllegalStateException.class);
        assertThat(digests.state()).contains(next);
    }

    @Test
    void keepsParts() {
        DigestTable digests = digests();
        DigestPart part =
                DigestPart.read("page/1\t1\t2\t3\t4\n\t=anna\t5\t6\t7\n\t#bert\t1\t0\t0\nissue/2\t0\t0\t1\t0\n");
        digests.put(1, part);
        digests.put(2, DigestPart.read(""));
        assertThat(digests.part(1)).contains(part);
        assertThat(part.text()).contains("\t=anna\t5\t6\t7\n");
        assertThat(digests.part(2)).contains(new DigestPart(List.of()));
        digests.put(1, DigestPart.read("page/3\t1\t0\t0\t0\n"));
        assertThat(digests.part(1).orElseThrow().text()).isEqualTo("page/3\t1\t0\t0\t0\n");
        digests.remove(1);
        assertThat(digests.part(1)).isEmpty();
        assertThat(digests.state()).isEmpty();
    }
}
