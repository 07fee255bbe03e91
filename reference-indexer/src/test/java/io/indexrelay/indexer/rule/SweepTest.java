package io.indexrelay.indexer.rule;

import static io.indexrelay.indexer.rule.Bench.accessSet;
import static io.indexrelay.indexer.rule.Bench.deleted;
import static io.indexrelay.indexer.rule.Bench.event;
import static io.indexrelay.indexer.rule.Bench.syncCompleted;
import static io.indexrelay.indexer.rule.Bench.upserted;
import static io.indexrelay.indexer.rule.Bench.user;
import static io.indexrelay.indexer.rule.Bench.version;
import static org.assertj.core.api.Assertions.assertThat;

import io.indexrelay.indexer.rule.Outcome.Result;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class SweepTest {

    private static final String OPEN = "[['anyone']]";

    private final Bench bench = new Bench();

    @Test
    void sweepsWhatACompletedSyncDidNotSendAgain() {
        bench.apply(user("amina", 1, true, "[]"));
        bench.apply(accessSet("s", 2, OPEN));
        bench.apply(upserted("page/1", 10, "", OPEN));
        bench.apply(upserted("page/2", 11, "", OPEN));
        bench.apply(event("sync.started", "sync/all", version(1, 20), "{'generation':1}"));
        assertThat(bench.shown()).containsExactly("page/1", "page/2");
        bench.apply(upserted("page/2", 21, "", OPEN));
        bench.apply(syncCompleted("all", 30, 20, 0));
        assertThat(bench.shown()).containsExactly("page/2");
        assertThat(bench.texts).containsOnlyKeys("page/2");
        assertThat(bench.source.user("amina")).isEmpty();
        assertThat(bench.source.accessSet("s")).isEmpty();
    }

    @Test
    void sweepsNothingWhenSomethingFailed() {
        bench.apply(upserted("page/1", 10, "", OPEN));
        assertThat(bench.apply(syncCompleted("all", 30, 20, 1)).result()).isEqualTo(Result.ACKNOWLEDGED);
        assertThat(bench.shown()).containsExactly("page/1");
    }

    @Test
    void sweepsOnlyWhatBelongsToTheScope() {
        bench.apply(upserted("space/A", 1, "", OPEN));
        bench.apply(upserted("space/B", 2, "", OPEN));
        bench.apply(upserted("page/1", 10, "space/A", OPEN));
        bench.apply(upserted("page/2", 11, "space/B", OPEN));
        bench.apply(upserted("page/3", 12, "space/A", OPEN));
        bench.apply(upserted("comment/1", 13, "page/1", "[['doc:page/1']]"));
        bench.apply(upserted("comment/3", 14, "page/3", "[['doc:page/3']]"));
        bench.apply(upserted("space/A", 21, "", OPEN));
        bench.apply(upserted("page/3", 22, "space/A", OPEN));
        bench.apply(syncCompleted("space:A", 30, 20, 0));
        assertThat(bench.shown()).containsExactly("page/2", "page/3", "space/A", "space/B");
        assertThat(bench.texts).containsOnlyKeys("page/2", "page/3", "space/A", "space/B");
    }

    @Test
    void sweepsALateRetryToo() {
        bench.apply(syncCompleted("all", 30, 20, 0));
        assertThat(bench.apply(upserted("page/1", 10, "", OPEN)).result()).isEqualTo(Result.IGNORED);
        bench.apply(upserted("space/A", 31, "", OPEN));
        bench.apply(syncCompleted("space:A", 50, 40, 0));
        bench.apply(upserted("page/2", 35, "space/A", OPEN));
        assertThat(bench.shown()).isEmpty();
        bench.apply(upserted("page/2", 41, "space/A", OPEN));
        assertThat(bench.shown()).containsExactly("page/2");
    }

    @Test
    void keepsVersionsForSevenDaysAndThenLetsThemGo() {
        bench.apply(upserted("page/1", 10, "", OPEN));
        bench.apply(deleted("page/1", 11));
        bench.later(Duration.ofDays(6));
        bench.apply(syncCompleted("all", 30, 20, 0));
        assertThat(bench.stored).containsKey("page/1");
        bench.later(Duration.ofDays(1));
        bench.apply(syncCompleted("all", 50, 40, 0));
        assertThat(bench.stored).doesNotContainKey("page/1");
        assertThat(bench.source.entries()).isEmpty();
        assertThat(bench.apply(upserted("page/1", 10, "", OPEN)).result()).isEqualTo(Result.IGNORED);
    }

    @Test
    void readsTheStartAsASequenceAloneToo() {
        bench.apply(upserted("page/1", 10, "", OPEN));
        bench.apply(
                event("sync.completed", "sync/all", version(1, 30), "{'started':'00000000000000000020','failed':0}"));
        assertThat(bench.shown()).isEmpty();
    }

    @Test
    void forgetsASourceWhenPurged() {
        bench.apply(user("amina", 1, true, "[]"));
        bench.apply(upserted("page/1", 10, "", OPEN));
        bench.apply(deleted("page/9", 11));
        bench.apply(event("purge", "purge", version(1, 20), "{}"));
        assertThat(bench.source.entries()).isEmpty();
        assertThat(bench.stored).isEmpty();
        assertThat(bench.texts).isEmpty();
        assertThat(bench.apply(upserted("page/1", 10, "", OPEN)).result()).isEqualTo(Result.IGNORED);
        bench.apply(upserted("page/1", 21, "", OPEN));
        assertThat(bench.shown()).containsExactly("page/1");
    }
}
