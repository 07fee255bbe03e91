package com.atlassian.confluence.core;

import com.atlassian.confluence.user.ConfluenceUser;
import com.atlassian.core.bean.EntityObject;
import java.io.Serializable;

public class ConfluenceEntityObject extends EntityObject implements Serializable {
    private ConfluenceUser creator;
    private ConfluenceUser lastModifier;

    public ConfluenceEntityObject() {}

    public String getCreatorName() {
        return creator == null ? null : creator.getName();
    }

    public ConfluenceUser getCreator() {
        return creator;
    }

    @Deprecated
    public void setCreatorName(String creatorName) {
        throw new UnsupportedOperationException();
    }

    public String getLastModifierName() {
        return lastModifier == null ? null : lastModifier.getName();
    }

    public ConfluenceUser getLastModifier() {
        return lastModifier;
    }

    @Deprecated
    public void setLastModifierName(String lastModifierName) {
        throw new UnsupportedOperationException();
    }

    public void setCreator(ConfluenceUser creator) {
        this.creator = creator;
    }

    public void setLastModifier(ConfluenceUser lastModifier) {
        this.lastModifier = lastModifier;
    }

    public boolean isPersistent() {
        return getId() != 0;
    }

    public static Class getRealClass(Object object) {
        Class type = object.getClass();
        while (type.getName().contains("$HibernateProxy$")) {
            type = type.getSuperclass();
        }
        return type;
    }
}
