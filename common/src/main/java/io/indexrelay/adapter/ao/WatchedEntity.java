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

/** What a watch saw of one subject last. */
@Preload
@Table("WATCHED")
@Indexes({
    @Index(
            name = "subject",
            methodNames = {"getSubject"}),
    @Index(
            name = "watch",
            methodNames = {"getWatch"})
})
public interface WatchedEntity extends RawEntity<Long> {

    @AutoIncrement
    @NotNull
    @PrimaryKey("ID")
    Long getID();

    @StringLength(40)
    String getWatch();

    @StringLength(40)
    void setWatch(String watch);

    @StringLength(190)
    String getSubject();

    @StringLength(190)
    void setSubject(String subject);

    @StringLength(64)
    String getFingerprint();

    @StringLength(64)
    void setFingerprint(String fingerprint);
}
