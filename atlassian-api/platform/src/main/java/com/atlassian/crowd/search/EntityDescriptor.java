package com.atlassian.crowd.search;

import com.atlassian.crowd.model.group.GroupType;
import java.util.Objects;

public class EntityDescriptor {
    private Entity entityType;
    private GroupType groupType;

    public EntityDescriptor(Entity entityType) {
        this(entityType, null);
    }

    private EntityDescriptor(Entity entityType, GroupType groupType) {
        this.entityType = entityType;
        this.groupType = groupType;
    }

    public static EntityDescriptor group(GroupType groupType) {
        return new EntityDescriptor(Entity.GROUP, groupType);
    }

    public static EntityDescriptor group() {
        return group(GroupType.GROUP);
    }

    @Deprecated
    public static EntityDescriptor role() {
        return group(GroupType.LEGACY_ROLE);
    }

    public static EntityDescriptor user() {
        return new EntityDescriptor(Entity.USER);
    }

    public static EntityDescriptor directory() {
        return new EntityDescriptor(Entity.DIRECTORY);
    }

    public static EntityDescriptor token() {
        return new EntityDescriptor(Entity.TOKEN);
    }

    public static EntityDescriptor application() {
        return new EntityDescriptor(Entity.APPLICATION);
    }

    public static EntityDescriptor alias() {
        return new EntityDescriptor(Entity.ALIAS);
    }

    public Entity getEntityType() {
        return entityType;
    }

    public GroupType getGroupType() {
        return groupType;
    }

    @Override
    public boolean equals(Object object) {
        return object instanceof EntityDescriptor
                && entityType == ((EntityDescriptor) object).entityType
                && groupType == ((EntityDescriptor) object).groupType;
    }

    @Override
    public int hashCode() {
        return Objects.hash(entityType, groupType);
    }

    @Override
    public String toString() {
        return entityType.name + (groupType == null ? "" : ":" + groupType);
    }
}
