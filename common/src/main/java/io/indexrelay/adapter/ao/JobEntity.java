package io.indexrelay.adapter.ao;

import net.java.ao.Preload;
import net.java.ao.RawEntity;
import net.java.ao.schema.AutoIncrement;
import net.java.ao.schema.Index;
import net.java.ao.schema.Indexes;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.PrimaryKey;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import org.jspecify.annotations.Nullable;

/** Long work that survives restarts. */
@Preload
@Table("JOB")
@Indexes({
    @Index(
            name = "state",
            methodNames = {"getRunState"})
})
public interface JobEntity extends RawEntity<Long> {

    @AutoIncrement
    @NotNull
    @PrimaryKey("ID")
    Long getID();

    @StringLength(30)
    String getKind();

    @StringLength(30)
    void setKind(String kind);

    @StringLength(190)
    String getScope();

    @StringLength(190)
    void setScope(String scope);

    @StringLength(20)
    String getRunState();

    @StringLength(20)
    void setRunState(String runState);

    long getGeneration();

    void setGeneration(long generation);

    @StringLength(100)
    @Nullable
    String getPhase();

    @StringLength(100)
    void setPhase(@Nullable String phase);

    @StringLength(450)
    @Nullable
    String getWalkCursor();

    @StringLength(450)
    void setWalkCursor(@Nullable String walkCursor);

    long getDoneCount();

    void setDoneCount(long doneCount);

    long getTotalCount();

    void setTotalCount(long totalCount);

    long getFailedCount();

    void setFailedCount(long failedCount);

    @StringLength(40)
    @Nullable
    String getStartedVersion();

    @StringLength(40)
    void setStartedVersion(@Nullable String startedVersion);

    long getStarted();

    void setStarted(long started);

    long getUpdated();

    void setUpdated(long updated);

    @StringLength(450)
    @Nullable
    String getNote();

    @StringLength(450)
    void setNote(@Nullable String note);

    /** Rows queued by a walk; {@code DONE_COUNT} counts what it has passed. */
    long getQueuedCount();

    void setQueuedCount(long queuedCount);
}
