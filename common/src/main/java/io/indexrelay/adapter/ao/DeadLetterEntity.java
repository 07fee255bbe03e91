package io.indexrelay.adapter.ao;

import net.java.ao.Accessor;
import net.java.ao.Mutator;
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

/** An event that the endpoint refused for good. Redelivery queues its subject again, read anew. */
@Preload
@Table("DEAD_LETTER")
@Indexes({
    @Index(
            name = "at",
            methodNames = {"getAt"}),
    @Index(
            name = "subject",
            methodNames = {"getSubject"})
})
public interface DeadLetterEntity extends RawEntity<Long> {

    @AutoIncrement
    @NotNull
    @PrimaryKey("ID")
    Long getID();

    long getAt();

    void setAt(long at);

    @StringLength(64)
    String getMessageId();

    @StringLength(64)
    void setMessageId(String messageId);

    @StringLength(100)
    String getEventType();

    @StringLength(100)
    void setEventType(String eventType);

    @StringLength(190)
    String getSubject();

    @StringLength(190)
    void setSubject(String subject);

    @StringLength(190)
    String getPkey();

    @StringLength(190)
    void setPkey(String pkey);

    /** A {@link io.indexrelay.change.ChangeKind}. */
    @StringLength(20)
    String getKind();

    @StringLength(20)
    void setKind(String kind);

    @Accessor("CLASS")
    int getRowClass();

    @Mutator("CLASS")
    void setRowClass(int rowClass);

    @StringLength(60)
    String getCause();

    @StringLength(60)
    void setCause(String cause);

    int getEpoch();

    void setEpoch(int epoch);

    @Accessor("SEQ")
    long getSequence();

    @Mutator("SEQ")
    void setSequence(long sequence);

    int getAttempts();

    void setAttempts(int attempts);

    int getHttpStatus();

    void setHttpStatus(int httpStatus);

    @StringLength(450)
    @Nullable
    String getReason();

    @StringLength(450)
    void setReason(@Nullable String reason);

    @Accessor("SIZE_BYTES")
    int getBytes();

    @Mutator("SIZE_BYTES")
    void setBytes(int bytes);
}
