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

/** A change that waits. This shape is frozen: a rolling upgrade must not lock the table; new data goes to new tables. */
@Preload
@Table("OUTBOX")
@Indexes({
    @Index(
            name = "due",
            methodNames = {"getRowClass", "getDue", "getID"}),
    @Index(
            name = "subject",
            methodNames = {"getSubject"})
})
public interface OutboxEntity extends RawEntity<Long> {

    @AutoIncrement
    @NotNull
    @PrimaryKey("ID")
    Long getID();

    /** The column is CLASS, whose plain getter would be {@link Object#getClass()}. */
    @Accessor("CLASS")
    int getRowClass();

    @Mutator("CLASS")
    void setRowClass(int rowClass);

    long getDue();

    void setDue(long due);

    @StringLength(190)
    String getSubject();

    @StringLength(190)
    void setSubject(String subject);

    @StringLength(190)
    String getPkey();

    @StringLength(190)
    void setPkey(String pkey);

    @StringLength(20)
    String getKind();

    @StringLength(20)
    void setKind(String kind);

    @StringLength(60)
    String getCause();

    @StringLength(60)
    void setCause(String cause);

    long getAt();

    void setAt(long at);
}
