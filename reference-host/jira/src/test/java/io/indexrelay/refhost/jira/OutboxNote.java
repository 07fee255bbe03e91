package io.indexrelay.refhost.jira;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Table;

/** What a plugin's listener writes. */
@Preload
@Table("NOTE")
public interface OutboxNote extends Entity {

    long getIssue();

    void setIssue(long issue);
}
