package com.atlassian.jira.portal;

import com.atlassian.annotations.PublicApi;
import com.atlassian.jira.component.ComponentAccessor;
import com.atlassian.jira.sharing.SharedEntity;
import com.atlassian.jira.user.ApplicationUser;

/** A dashboard. The one of the system has no owner. */
@PublicApi
public final class PortalPage implements SharedEntity {
    public static final SharedEntity.TypeDescriptor<PortalPage> ENTITY_TYPE =
            SharedEntity.TypeDescriptor.Factory.get().create("PortalPage");

    private final Long id;
    private final Long version;
    private final boolean systemDefault;
    private final String name;
    private final String description;
    private final ApplicationUser owner;
    private final Long favouriteCount;
    private final SharedEntity.SharePermissions permissions;

    private PortalPage(Builder builder) {
        this.id = builder.id;
        this.version = builder.version;
        this.systemDefault = builder.systemDefault;
        this.name = builder.name;
        this.description = builder.description;
        this.owner = builder.owner;
        this.favouriteCount = builder.favouriteCount;
        this.permissions = builder.permissions;
    }

    @Override
    public Long getId() {
        return id;
    }

    public Long getVersion() {
        return version;
    }

    public boolean isSystemDefaultPortalPage() {
        return systemDefault;
    }

    @Override
    public String getName() {
        return name;
    }

    @Override
    public String getDescription() {
        return description;
    }

    @Override
    public ApplicationUser getOwner() {
        return owner;
    }

    @Override
    public String getOwnerUserName() {
        return owner == null ? null : owner.getUsername();
    }

    @Override
    public Long getFavouriteCount() {
        return favouriteCount;
    }

    @Override
    public final SharedEntity.TypeDescriptor<PortalPage> getEntityType() {
        return ENTITY_TYPE;
    }

    @Override
    public SharedEntity.SharePermissions getPermissions() {
        return permissions;
    }

    public static PortalPage.Builder portalPage(PortalPage page) {
        return new Builder().portalPage(page);
    }

    public static PortalPage.Builder id(Long id) {
        return new Builder().id(id);
    }

    public static PortalPage.Builder name(String name) {
        return new Builder().name(name);
    }

    public static class Builder {
        private Long id;
        private Long version = 0L;
        private boolean systemDefault;
        private String name;
        private String description;
        private ApplicationUser owner;
        private Long favouriteCount = 0L;
        private SharedEntity.SharePermissions permissions = SharedEntity.SharePermissions.PRIVATE;

        public Builder() {}

        public PortalPage.Builder portalPage(PortalPage page) {
            this.id = page.id;
            this.version = page.version;
            this.systemDefault = page.systemDefault;
            this.name = page.name;
            this.description = page.description;
            this.owner = page.owner;
            this.favouriteCount = page.favouriteCount;
            this.permissions = page.permissions;
            return this;
        }

        public PortalPage.Builder id(Long id) {
            this.id = id;
            return this;
        }

        public PortalPage.Builder name(String name) {
            this.name = name;
            return this;
        }

        public PortalPage.Builder description(String description) {
            this.description = description;
            return this;
        }

        public PortalPage.Builder owner(ApplicationUser owner) {
            this.owner = owner;
            return this;
        }

        /** Looks the owner up by name; null is no owner. */
        public PortalPage.Builder owner(String userName) {
            return owner(
                    userName == null ? null : ComponentAccessor.getUserManager().getUserByName(userName));
        }

        public PortalPage.Builder permissions(SharedEntity.SharePermissions permissions) {
            this.permissions = permissions;
            return this;
        }

        public PortalPage.Builder systemDashboard() {
            this.systemDefault = true;
            return this;
        }

        public PortalPage.Builder favouriteCount(Long favouriteCount) {
            this.favouriteCount = favouriteCount;
            return this;
        }

        public PortalPage.Builder version(Long version) {
            this.version = version;
            return this;
        }

        public PortalPage build() {
            return new PortalPage(this);
        }
    }
}
