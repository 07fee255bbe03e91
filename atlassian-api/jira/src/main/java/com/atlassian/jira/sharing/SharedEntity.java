package com.atlassian.jira.sharing;

import com.atlassian.annotations.PublicApi;
import com.atlassian.jira.favourites.Favourite;
import com.atlassian.jira.user.ApplicationUser;
import java.io.Serializable;
import java.util.Iterator;
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

    class Identifier implements SharedEntity {
        private Long id;
        private SharedEntity.TypeDescriptor entityType;
        private String name;
        private ApplicationUser owner;

        public Identifier(Long id, SharedEntity.TypeDescriptor entityType, String name) {
            this.id = id;
            this.entityType = entityType;
            this.name = name;
        }

        public Identifier(Long id, SharedEntity.TypeDescriptor entityType, ApplicationUser owner) {
            this.id = id;
            this.entityType = entityType;
            this.owner = owner;
        }

        @Override
        public Long getId() {
            return id;
        }

        @Override
        public SharedEntity.TypeDescriptor getEntityType() {
            return entityType;
        }

        @Override
        public String getName() {
            return name;
        }

        @Override
        public String getDescription() {
            throw new UnsupportedOperationException();
        }

        @Override
        public String getOwnerUserName() {
            throw new UnsupportedOperationException();
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

    final class TypeDescriptor<S extends SharedEntity> implements Serializable {
        private TypeDescriptor() {}

        public String getName() {
            throw new UnsupportedOperationException();
        }

        public static final class Factory {
            public Factory() {}

            public static SharedEntity.TypeDescriptor.Factory get() {
                throw new UnsupportedOperationException();
            }

            public SharedEntity.TypeDescriptor create(String text) {
                throw new UnsupportedOperationException();
            }

            public SharedEntity.TypeDescriptor register(SharedEntity.TypeDescriptor typeDescriptor) {
                throw new UnsupportedOperationException();
            }
        }
    }

    final class SharePermissions implements Iterable<SharePermission> {
        public static final SharedEntity.SharePermissions GLOBAL = null;

        public static final SharedEntity.SharePermissions PRIVATE = null;

        private Set<SharePermission> permissionSet;

        public SharePermissions(Set<? extends SharePermission> permissionSet) {
            this.permissionSet = Set.copyOf(permissionSet);
        }

        public Iterator<SharePermission> iterator() {
            throw new UnsupportedOperationException();
        }

        public boolean isGlobal() {
            throw new UnsupportedOperationException();
        }

        public boolean isPrivate() {
            throw new UnsupportedOperationException();
        }

        public boolean isEmpty() {
            throw new UnsupportedOperationException();
        }

        public int size() {
            throw new UnsupportedOperationException();
        }

        public Set<SharePermission> getPermissionSet() {
            return permissionSet;
        }
    }
}
