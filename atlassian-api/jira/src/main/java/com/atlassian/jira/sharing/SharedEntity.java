package com.atlassian.jira.sharing;

import com.atlassian.annotations.PublicApi;
import com.atlassian.jira.component.ComponentAccessor;
import com.atlassian.jira.favourites.Favourite;
import com.atlassian.jira.sharing.type.ShareType;
import com.atlassian.jira.user.ApplicationUser;
import java.io.Serializable;
import java.util.Collections;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.Objects;
import java.util.Set;

@PublicApi
public interface SharedEntity extends Favourite {
    Long getId();

    String getName();

    String getDescription();

    SharedEntity.TypeDescriptor<?> getEntityType();

    String getOwnerUserName();

    ApplicationUser getOwner();

    SharedEntity.SharePermissions getPermissions();

    /** Names a filter or dashboard and says nothing else of it. */
    class Identifier implements SharedEntity {
        private final Long id;
        private final SharedEntity.TypeDescriptor<?> entityType;
        private final ApplicationUser owner;

        /** Looks the owner up by name; null is no owner. */
        public Identifier(Long id, SharedEntity.TypeDescriptor<?> entityType, String ownerUserName) {
            this(
                    id,
                    entityType,
                    ownerUserName == null
                            ? null
                            : ComponentAccessor.getUserManager().getUserByName(ownerUserName));
        }

        public Identifier(Long id, SharedEntity.TypeDescriptor<?> entityType, ApplicationUser owner) {
            this.id = id;
            this.entityType = entityType;
            this.owner = owner;
        }

        @Override
        public Long getId() {
            return id;
        }

        @Override
        public SharedEntity.TypeDescriptor<?> getEntityType() {
            return entityType;
        }

        @Override
        public String getName() {
            throw new UnsupportedOperationException();
        }

        @Override
        public String getDescription() {
            throw new UnsupportedOperationException();
        }

        @Override
        public String getOwnerUserName() {
            return owner == null ? null : owner.getUsername();
        }

        @Override
        public ApplicationUser getOwner() {
            return owner;
        }

        @Override
        public SharedEntity.SharePermissions getPermissions() {
            throw new UnsupportedOperationException();
        }

        @Override
        public Long getFavouriteCount() {
            throw new UnsupportedOperationException();
        }
    }

    /** The kind of shared entity, equal by name. */
    final class TypeDescriptor<S extends SharedEntity> implements Serializable {
        private final String name;

        private TypeDescriptor(String name) {
            this.name = Objects.requireNonNull(name, "name");
        }

        public String getName() {
            return name;
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof TypeDescriptor<?> that && name.equals(that.name);
        }

        @Override
        public int hashCode() {
            return name.hashCode();
        }

        @Override
        public String toString() {
            return name;
        }

        public static final class Factory {
            private static final Factory INSTANCE = new Factory();

            public Factory() {}

            public static SharedEntity.TypeDescriptor.Factory get() {
                return INSTANCE;
            }

            public <S extends SharedEntity> SharedEntity.TypeDescriptor<S> create(String name) {
                return new TypeDescriptor<>(name);
            }

            public <S extends SharedEntity> SharedEntity.TypeDescriptor<S> register(
                    SharedEntity.TypeDescriptor<S> type) {
                return type;
            }
        }
    }

    /** Who besides the owner may use an entity; empty is nobody. */
    final class SharePermissions implements Iterable<SharePermission> {
        public static final SharedEntity.SharePermissions GLOBAL = new SharePermissions(Set.of(new Everybody()));
        public static final SharedEntity.SharePermissions PRIVATE = new SharePermissions(Set.of());

        private final Set<SharePermission> permissions;

        public SharePermissions(Set<? extends SharePermission> permissions) {
            this.permissions = Collections.unmodifiableSet(new LinkedHashSet<>(permissions));
        }

        @Override
        public Iterator<SharePermission> iterator() {
            return permissions.iterator();
        }

        public boolean isGlobal() {
            return permissions.stream().anyMatch(permission -> ShareType.Name.GLOBAL.equals(permission.getType()));
        }

        public boolean isPrivate() {
            return permissions.isEmpty();
        }

        public boolean isEmpty() {
            return permissions.isEmpty();
        }

        public int size() {
            return permissions.size();
        }

        public Set<SharePermission> getPermissionSet() {
            return permissions;
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof SharePermissions that && permissions.equals(that.permissions);
        }

        @Override
        public int hashCode() {
            return permissions.hashCode();
        }

        private static final class Everybody implements SharePermission {
            @Override
            public Long getId() {
                return null;
            }

            @Override
            public ShareType.Name getType() {
                return ShareType.Name.GLOBAL;
            }

            @Override
            public String getParam1() {
                return null;
            }

            @Override
            public String getParam2() {
                return null;
            }

            @Override
            public boolean isView() {
                return true;
            }

            @Override
            public boolean isEdit() {
                return false;
            }
        }
    }
}
