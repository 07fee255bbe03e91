package com.atlassian.crowd.search;

import com.atlassian.crowd.model.group.GroupType;
import java.util.Objects;

public class EntityDescriptor {
    private Entity entityType;

    public EntityDescriptor(Entity entityType) {
        this.entityType = entityType;
    }

    public static EntityDescriptor group(GroupType groupType) {
        throw new UnsupportedOperationException();
    }

    public static EntityDescriptor group() {
        throw new UnsupportedOperationException();
    }

    @Deprecated
    public static EntityDescriptor role() {
        throw new UnsupportedOperationException();
    }

    public static EntityDescriptor user() {
        throw new UnsupportedOperationException();
    }

    public static EntityDescriptor directory() {
        throw new UnsupportedOperationException();
    }

    public static EntityDescriptor token() {
        throw new UnsupportedOperationException();
    }

    public static EntityDescriptor application() {
        throw new UnsupportedOperationException();
    }

    public static EntityDescriptor alias() {
        throw new UnsupportedOperationException();
    }

    public Entity getEntityType() {
        return entityType;
    }

    public GroupType getGroupType() {
        throw new UnsupportedOperationException();
    }

    @Override
    public boolean equals(Object object) {
        if (this == object) {
            return true;
        }
        if (object == null || object.getClass() != getClass()) {
            return false;
        }
        EntityDescriptor that = (EntityDescriptor) object;
        return Objects.equals(entityType, that.entityType);
    }

    @Override
    public int hashCode() {
        return Objects.hash(entityType);
    }

    @Override
    public String toString() {
        return getClass().getSimpleName() + "{" + "entityType=" + entityType + "}";
    }
}
