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

/** One delivery attempt of a batch, with its events as compact text: never a body, a title or a name. */
@Preload
@Table("DELIVERY")
@Indexes({
    @Index(
            name = "at",
            methodNames = {"getAt"})
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

    @Accessor("CLASS")
    int getRowClass();

    @Mutator("CLASS")
    void setRowClass(int rowClass);

    /** Of the body, before compression. */
    @Accessor("SIZE_BYTES")
    int getBytes();

    @Mutator("SIZE_BYTES")
    void setBytes(int bytes);

    /** A {@link io.indexrelay.delivery.LoggedDelivery.Result}. */
    @StringLength(30)
    String getOutcome();

    @StringLength(30)
    void setOutcome(String outcome);

    /** 0 without an answer. */
    int getHttpStatus();

    void setHttpStatus(int httpStatus);

    /** Why there was no answer. */
    @StringLength(30)
    @Nullable
    String getFailure();

    @StringLength(30)
    void setFailure(@Nullable String failure);

    long getMillis();

    void setMillis(long millis);

    @StringLength(450)
    @Nullable
    String getReason();

    @StringLength(450)
    void setReason(@Nullable String reason);

    /** Of every event; the text has the sequences. */
    int getEpoch();

    void setEpoch(int epoch);

    /** As {@link DeliveredEvents} writes them. */
    @StringLength(StringLength.UNLIMITED)
    @Nullable
    String getEvents();

    @StringLength(StringLength.UNLIMITED)
    void setEvents(@Nullable String events);
}
