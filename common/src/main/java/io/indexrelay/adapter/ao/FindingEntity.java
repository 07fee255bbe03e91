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

/** Something that the self-check found. */
@Preload
@Table("FINDING")
@Indexes({
    @Index(
            name = "subject",
            methodNames = {"getSubject"}),
    @Index(
            name = "direction",
            methodNames = {"getDirection"})
})
public interface FindingEntity extends RawEntity<Long> {

    @AutoIncrement
    @NotNull
    @PrimaryKey("ID")
    Long getID();

    @StringLength(10)
    String getDirection();

    @StringLength(10)
    void setDirection(String direction);

    @StringLength(190)
    String getSubject();

    @StringLength(190)
    void setSubject(String subject);

    @StringLength(190)
    String getPkey();

    @StringLength(190)
    void setPkey(String pkey);

    @StringLength(190)
    @Nullable
    String getUserKey();

    @StringLength(190)
    void setUserKey(@Nullable String userKey);

    @StringLength(450)
    @Nullable
    String getWhy();

    @StringLength(450)
    void setWhy(@Nullable String why);

    long getAt();

    void setAt(long at);
}
