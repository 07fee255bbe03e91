package io.indexrelay.adapter.ao;

import net.java.ao.Preload;
import net.java.ao.RawEntity;
import net.java.ao.schema.AutoIncrement;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.PrimaryKey;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** A term of office. Whoever inserts the number first has won. */
@Preload
@Table("TERM")
public interface TermEntity extends RawEntity<Long> {

    @AutoIncrement
    @NotNull
    @PrimaryKey("ID")
    Long getID();

    @Unique
    @NotNull
    long getTerm();

    void setTerm(long term);

    @StringLength(64)
    String getToken();

    @StringLength(64)
    void setToken(String token);

    @StringLength(190)
    String getNode();

    @StringLength(190)
    void setNode(String node);

    long getBeat();

    void setBeat(long beat);
}
