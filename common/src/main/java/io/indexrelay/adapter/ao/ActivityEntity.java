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

/**
 * What one user did with one object in one hour, as one node counted it and no digest has it yet. Of the subject {@code
 * digest/activity} what was counted without its object; of {@code purge} marks of users whose counts are erased.
 */
@Preload
@Table("ACTIVITY")
@Indexes({
    @Index(
            name = "hour",
            methodNames = {"getHourAt"}),
    @Index(
            name = "subject",
            methodNames = {"getSubject"}),
    @Index(
            name = "who",
            methodNames = {"getUserKey"})
})
public interface ActivityEntity extends RawEntity<Long> {

    @AutoIncrement
    @NotNull
    @PrimaryKey("ID")
    Long getID();

    /** The beginning of the hour. */
    long getHourAt();

    void setHourAt(long hourAt);

    @StringLength(190)
    String getSubject();

    @StringLength(190)
    void setSubject(String subject);

    /**
     * {@code =} and the key, or {@code #} and a pseudonym that only this instance can make; null for visitors and where
     * users were folded together because a bound was hit.
     */
    @StringLength(190)
    @Nullable
    String getUserKey();

    @StringLength(190)
    void setUserKey(@Nullable String userKey);

    long getViewCount();

    void setViewCount(long viewCount);

    long getEditCount();

    void setEditCount(long editCount);

    long getCommentCount();

    void setCommentCount(long commentCount);

    /** Without a user key: how many users were folded together. */
    long getViewers();

    void setViewers(long viewers);

    /** What was counted without its object. */
    long getDroppedCount();

    void setDroppedCount(long droppedCount);

    @StringLength(190)
    String getNode();

    @StringLength(190)
    void setNode(String node);
}
