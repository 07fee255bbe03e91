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

/** A part of the digest of activity that is made or sent. */
@Preload
@Table("DIGEST")
@Indexes({
    @Index(
            name = "part",
            methodNames = {"getPart"})
})
public interface DigestEntity extends RawEntity<Long> {

    @AutoIncrement
    @NotNull
    @PrimaryKey("ID")
    Long getID();

    /** From 1; 0 is where the chain stands. */
    int getPart();

    void setPart(int part);

    @StringLength(StringLength.UNLIMITED)
    @Nullable
    String getContent();

    @StringLength(StringLength.UNLIMITED)
    void setContent(@Nullable String content);
}
