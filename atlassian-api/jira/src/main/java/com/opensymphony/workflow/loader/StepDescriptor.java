package com.opensymphony.workflow.loader;

import java.util.HashMap;
import java.util.Map;

public class StepDescriptor extends AbstractDescriptor {
    private final Map metaAttributes = new HashMap();
    private String name;

    protected StepDescriptor() {}

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public Map getMetaAttributes() {
        return metaAttributes;
    }
}
