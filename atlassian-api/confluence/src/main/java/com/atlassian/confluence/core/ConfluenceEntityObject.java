package com.atlassian.confluence.core;

import com.atlassian.confluence.user.ConfluenceUser;
import com.atlassian.core.bean.EntityObject;
import java.io.Serializable;

public class ConfluenceEntityObject extends EntityObject implements Serializable {
    private String creatorName;
    private String lastModifierName;
    private ConfluenceUser creator;
    private ConfluenceUser lastModifier;

    public ConfluenceEntityObject() {}

    public String getCreatorName() {
        return creatorName;
    }

    public ConfluenceUser getCreator() {
        return creator;
    }

    @Deprecated
    public void setCreatorName(String creatorName) {
        this.creatorName = creatorName;
    }

    public String getLastModifierName() {
        return lastModifierName;
    }

    public ConfluenceUser getLastModifier() {
        return lastModifier;
    }

    @Deprecated
    public void setLastModifierName(String lastModifierName) {
        this.lastModifierName = lastModifierName;
    }

    public void setCreator(ConfluenceUser creator) {
        this.creator = creator;
    }

    public void setLastModifier(ConfluenceUser lastModifier) {
        this.lastModifier = lastModifier;
    }

    public boolean isPersistent() {
        throw new UnsupportedOperationException();
    }

    public static Class getRealClass(Object object) {
        throw new UnsupportedOperationException();
    }
}
