package io.indexrelay.adapter.ao;

import net.java.ao.Preload;
import net.java.ao.RawEntity;
import net.java.ao.schema.AutoIncrement;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.PrimaryKey;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;
import org.jspecify.annotations.Nullable;

/** Who we are to receivers, and what tells a restored, moved or copied instance: one row. */
@Preload
@Table("INSTANCE")
public interface InstanceEntity extends RawEntity<Long> {

    @AutoIncrement
    @NotNull
    @PrimaryKey("ID")
    Long getID();

    /** Always 1; unique, so that there is one row only. */
    @Unique
    @NotNull
    int getSlot();

    void setSlot(int slot);

    @StringLength(64)
    String getInstanceId();

    @StringLength(64)
    void setInstanceId(String instanceId);

    int getEpoch();

    void setEpoch(int epoch);

    /** The random id that lies in the shared home. */
    @StringLength(64)
    @Nullable
    String getHomeId();

    @StringLength(64)
    void setHomeId(@Nullable String homeId);

    /** Grows while the instance sends, here first and then in the home; at least the highest term's time, in ms. */
    long getHomeMark();

    void setHomeMark(long homeMark);

    @StringLength(190)
    @Nullable
    String getServerId();

    @StringLength(190)
    void setServerId(@Nullable String serverId);

    @StringLength(450)
    @Nullable
    String getBaseUrl();

    @StringLength(450)
    void setBaseUrl(@Nullable String baseUrl);

    /** Host names of the nodes that are known, a line each. */
    @StringLength(StringLength.UNLIMITED)
    @Nullable
    String getNodes();

    @StringLength(StringLength.UNLIMITED)
    void setNodes(@Nullable String nodes);

    /** What stops everything until an administrator lifts it; null when nothing does. */
    @StringLength(30)
    @Nullable
    String getStopKind();

    @StringLength(30)
    void setStopKind(@Nullable String stopKind);

    /** For people. */
    @StringLength(450)
    @Nullable
    String getStopReason();

    @StringLength(450)
    void setStopReason(@Nullable String stopReason);

    long getCreated();

    void setCreated(long created);
}
