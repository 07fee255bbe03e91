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

/** A subject that could not be delivered, and why. Redelivery queues it again, read anew. */
@Preload
@Table("DEAD_LETTER")
@Indexes({
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

    @StringLength(190)
    String getSubject();

    @StringLength(190)
    void setSubject(String subject);

    @StringLength(190)
    String getPkey();

    @StringLength(190)
    void setPkey(String pkey);

    @StringLength(100)
    @Nullable
    String getEventType();

    @StringLength(100)
    void setEventType(@Nullable String eventType);

    int getEpoch();

    void setEpoch(int epoch);

    @Accessor("SEQ")
    long getSequence();

    @Mutator("SEQ")
    void setSequence(long sequence);

    /** A {@link io.indexrelay.delivery.DeadLetter.Fate}. */
    @StringLength(20)
    String getFate();

    @StringLength(20)
    void setFate(String fate);

    @StringLength(450)
    @Nullable
    String getReason();

    @StringLength(450)
    void setReason(@Nullable String reason);
}
