package io.indexrelay.refhost.sample;

import net.java.ao.Entity;
import net.java.ao.schema.Table;

/** The sample plugin's only table. */
@Table("NOTE")
public interface SampleNote extends Entity {

    String getName();

    void setName(String name);
}
