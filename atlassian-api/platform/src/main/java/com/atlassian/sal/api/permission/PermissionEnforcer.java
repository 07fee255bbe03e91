package com.atlassian.sal.api.permission;

import com.atlassian.annotations.PublicApi;

@PublicApi
public interface PermissionEnforcer {
    void enforceAdmin() throws AuthorisationException;

    void enforceAuthenticated() throws NotAuthenticatedException;

    void enforceSiteAccess() throws AuthorisationException;

    void enforceSystemAdmin() throws AuthorisationException;

    boolean isAdmin();

    boolean isAuthenticated();

    boolean isLicensedOrLimitedUnlicensedUser();

    boolean isLicensed();

    boolean isSystemAdmin();
}
