package io.indexrelay.refhost.db.ao;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** An entity as plugins write them. */
@Preload
@Table("NOTE")
public interface Note extends Entity {

    @Unique
    String getName();

    void setName(String name);

    @StringLength(StringLength.UNLIMITED)
    String getText();

    void setText(String text);

    @Indexed
    long getWrittenAt();

    void setWrittenAt(long millis);
}
