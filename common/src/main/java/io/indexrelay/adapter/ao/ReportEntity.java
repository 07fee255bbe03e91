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

/** One section of a dry run's report. */
@Preload
@Table("REPORT")
@Indexes({
    @Index(
            name = "job",
            methodNames = {"getJob"})
})
public interface ReportEntity extends RawEntity<Long> {

    @AutoIncrement
    @NotNull
    @PrimaryKey("ID")
    Long getID();

    /** The id of the report's job. */
    long getJob();

    void setJob(long job);

    @StringLength(StringLength.UNLIMITED)
    @Nullable
    String getContent();

    @StringLength(StringLength.UNLIMITED)
    void setContent(@Nullable String content);
}
