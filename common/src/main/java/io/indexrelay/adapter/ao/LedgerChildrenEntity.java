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

/** Children of a subject that has more of them than its own row carries. */
@Preload
@Table("LEDGER_CHILDREN")
@Indexes({
    @Index(
            name = "owner",
            methodNames = {"getOwner", "getPart"})
})
public interface LedgerChildrenEntity extends RawEntity<Long> {

    @AutoIncrement
    @NotNull
    @PrimaryKey("ID")
    Long getID();

    /** The subject that they hang on. */
    @StringLength(190)
    String getOwner();

    @StringLength(190)
    void setOwner(String owner);

    /** From 1 upwards. */
    int getPart();

    void setPart(int part);

    @StringLength(StringLength.UNLIMITED)
    @Nullable
    String getChildren();

    @StringLength(StringLength.UNLIMITED)
    void setChildren(@Nullable String children);
}
