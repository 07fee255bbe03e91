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

/** A node that takes part in the self-check, and what it has checked. */
@Preload
@Table("CHECKING_NODE")
@Indexes({
    @Index(
            name = "node",
            methodNames = {"getNode"})
})
public interface CheckingNodeEntity extends RawEntity<Long> {

    @AutoIncrement
    @NotNull
    @PrimaryKey("ID")
    Long getID();

    @StringLength(190)
    String getNode();

    @StringLength(190)
    void setNode(String node);

    long getSeen();

    void setSeen(long seen);

    long getLooked();

    void setLooked(long looked);

    long getChecked();

    void setChecked(long checked);

    long getWider();

    void setWider(long wider);

    long getNarrower();

    void setNarrower(long narrower);

    long getDrifted();

    void setDrifted(long drifted);

    long getUnanswered();

    void setUnanswered(long unanswered);

    long getSince();

    void setSince(long since);
}
