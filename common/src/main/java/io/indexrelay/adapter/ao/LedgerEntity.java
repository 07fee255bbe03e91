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
import net.java.ao.schema.Unique;
import org.jspecify.annotations.Nullable;

/** What receivers have of one subject, and of the comments, worklogs and attachments that hang on it. */
@Preload
@Table("LEDGER")
@Indexes({
    @Index(
            name = "kind",
            methodNames = {"getKind", "getSubject"}),
    @Index(
            name = "name",
            methodNames = {"getName"}),
    @Index(
            name = "container",
            methodNames = {"getContainer"}),
    @Index(
            name = "parent",
            methodNames = {"getParent"})
})
public interface LedgerEntity extends RawEntity<Long> {

    @AutoIncrement
    @NotNull
    @PrimaryKey("ID")
    Long getID();

    @Unique
    @NotNull
    @StringLength(190)
    String getSubject();

    @StringLength(190)
    void setSubject(String subject);

    /** The word before the slash, so that listing a kind does not depend on the collation. */
    @StringLength(20)
    String getKind();

    @StringLength(20)
    void setKind(String kind);

    /** Null when nothing is known of the subject itself and the row only carries its children. */
    @StringLength(20)
    @Nullable
    String getSent();

    @StringLength(20)
    void setSent(@Nullable String sent);

    int getIntendedEpoch();

    void setIntendedEpoch(int intendedEpoch);

    long getIntendedSequence();

    void setIntendedSequence(long intendedSequence);

    int getEpoch();

    void setEpoch(int epoch);

    @Accessor("SEQ")
    long getSequence();

    @Mutator("SEQ")
    void setSequence(long sequence);

    @StringLength(64)
    @Nullable
    String getContentFp();

    @StringLength(64)
    void setContentFp(@Nullable String contentFp);

    @StringLength(64)
    @Nullable
    String getAccessFp();

    @StringLength(64)
    void setAccessFp(@Nullable String accessFp);

    @StringLength(190)
    @Nullable
    String getName();

    @StringLength(190)
    void setName(@Nullable String name);

    @StringLength(190)
    @Nullable
    String getContainer();

    @StringLength(190)
    void setContainer(@Nullable String container);

    @StringLength(190)
    @Nullable
    String getParent();

    @StringLength(190)
    void setParent(@Nullable String parent);

    /** What a listing told of the state; null in rows of versions that did not keep it. */
    @StringLength(64)
    @Nullable
    String getStamp();

    @StringLength(64)
    void setStamp(@Nullable String stamp);

    /** The first children, a line each, as {@link Children} writes them. */
    @StringLength(StringLength.UNLIMITED)
    @Nullable
    String getChildren();

    @StringLength(StringLength.UNLIMITED)
    void setChildren(@Nullable String children);

    /** How many rows of {@link LedgerChildrenEntity} go on where {@link #getChildren()} is full. */
    int getParts();

    void setParts(int parts);
}
