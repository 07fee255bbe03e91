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

/** One event of one attempt, in the delivery log: never a body, a title or a name. */
@Preload
@Table("DELIVERY")
@Indexes({
    @Index(
            name = "at",
            methodNames = {"getAt"}),
    @Index(
            name = "subject",
            methodNames = {"getSubject"})
})
public interface DeliveryEntity extends RawEntity<Long> {

    @AutoIncrement
    @NotNull
    @PrimaryKey("ID")
    Long getID();

    long getAt();

    void setAt(long at);

    /** The {@code webhook-id}. */
    @StringLength(64)
    String getMessageId();

    @StringLength(64)
    void setMessageId(String messageId);

    int getAttempt();

    void setAttempt(int attempt);

    @StringLength(100)
    String getEventType();

    @StringLength(100)
    void setEventType(String eventType);

    @StringLength(190)
    @Nullable
    String getSubject();

    @StringLength(190)
    void setSubject(@Nullable String subject);

    @Accessor("CLASS")
    int getRowClass();

    @Mutator("CLASS")
    void setRowClass(int rowClass);

    @StringLength(20)
    @Nullable
    String getOrigin();

    @StringLength(20)
    void setOrigin(@Nullable String origin);

    @StringLength(60)
    @Nullable
    String getCause();

    @StringLength(60)
    void setCause(@Nullable String cause);

    int getEpoch();

    void setEpoch(int epoch);

    @Accessor("SEQ")
    long getSequence();

    @Mutator("SEQ")
    void setSequence(long sequence);

    @StringLength(30)
    String getOutcome();

    @StringLength(30)
    void setOutcome(String outcome);

    /** 0 without an answer. */
    int getHttpStatus();

    void setHttpStatus(int httpStatus);

    @StringLength(450)
    @Nullable
    String getReason();

    @StringLength(450)
    void setReason(@Nullable String reason);

    /** Of the event, before compression. */
    @Accessor("SIZE_BYTES")
    int getBytes();

    @Mutator("SIZE_BYTES")
    void setBytes(int bytes);

    int getMillis();

    void setMillis(int millis);

    @StringLength(190)
    String getNode();

    @StringLength(190)
    void setNode(String node);
}
