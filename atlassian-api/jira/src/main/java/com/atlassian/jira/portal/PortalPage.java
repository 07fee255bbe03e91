package com.atlassian.jira.portal;

import com.atlassian.annotations.PublicApi;
import com.atlassian.jira.sharing.SharedEntity;
import com.atlassian.jira.user.ApplicationUser;

@PublicApi
public final class PortalPage implements SharedEntity {
    public static final SharedEntity.TypeDescriptor ENTITY_TYPE = null;

    private PortalPage() {}

    @Override
    public Long getId() {
        throw new UnsupportedOperationException();
    }

    public Long getVersion() {
        throw new UnsupportedOperationException();
    }

    public boolean isSystemDefaultPortalPage() {
        throw new UnsupportedOperationException();
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
    public ApplicationUser getOwner() {
        throw new UnsupportedOperationException();
    }

    @Override
    public String getOwnerUserName() {
        throw new UnsupportedOperationException();
    }

    @Override
    public Long getFavouriteCount() {
        throw new UnsupportedOperationException();
    }

    @Override
    public final SharedEntity.TypeDescriptor<PortalPage> getEntityType() {
        throw new UnsupportedOperationException();
    }

    @Override
    public SharedEntity.SharePermissions getPermissions() {
        throw new UnsupportedOperationException();
    }

    public static PortalPage.Builder portalPage(PortalPage portalPage) {
        throw new UnsupportedOperationException();
    }

    public static PortalPage.Builder id(Long id) {
        throw new UnsupportedOperationException();
    }

    public static PortalPage.Builder name(String text) {
        throw new UnsupportedOperationException();
    }

    public static class Builder {
        public Builder() {}

        public PortalPage.Builder portalPage(PortalPage portalPage) {
            throw new UnsupportedOperationException();
        }

        public PortalPage.Builder id(Long id) {
            throw new UnsupportedOperationException();
        }

        public PortalPage.Builder name(String text) {
            throw new UnsupportedOperationException();
        }

        public PortalPage.Builder description(String text) {
            throw new UnsupportedOperationException();
        }

        public PortalPage.Builder owner(ApplicationUser applicationUser) {
            throw new UnsupportedOperationException();
        }

        public PortalPage.Builder owner(String text) {
            throw new UnsupportedOperationException();
        }

        public PortalPage.Builder permissions(SharedEntity.SharePermissions sharePermissions) {
            throw new UnsupportedOperationException();
        }

        public PortalPage.Builder systemDashboard() {
            throw new UnsupportedOperationException();
        }

        public PortalPage.Builder favouriteCount(Long id) {
            throw new UnsupportedOperationException();
        }

        public PortalPage.Builder version(Long id) {
            throw new UnsupportedOperationException();
        }

        public PortalPage build() {
            throw new UnsupportedOperationException();
        }
    }
}
