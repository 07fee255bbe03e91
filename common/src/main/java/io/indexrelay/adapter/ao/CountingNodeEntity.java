package io.indexrelay.adapter.ao;

import net.java.ao.Preload;
import net.java.ao.RawEntity;
import net.java.ao.schema.AutoIncrement;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.PrimaryKey;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;

/** A node that counts what people do, from its start to its end; one that ended without order stays until a digest says so. */
@Preload
@Table("COUNTING_NODE")
public interface CountingNodeEntity extends RawEntity<Long> {

    @AutoIncrement
    @NotNull
    @PrimaryKey("ID")
    Long getID();

    @StringLength(190)
    String getNode();

    @StringLength(190)
    void setNode(String node);

    /** Until when everything that it counted is in the table. */
    long getFlushed();

    void setFlushed(long flushed);

    /** When it was noticed that it had ended; 0 before. */
    long getEnded();

    void setEnded(long ended);
}
