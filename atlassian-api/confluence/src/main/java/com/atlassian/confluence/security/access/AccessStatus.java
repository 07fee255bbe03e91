package com.atlassian.confluence.security.access;

public interface AccessStatus {
    boolean hasLicensedAccess();

    boolean hasUnlicensedAuthenticatedAccess();

    boolean hasAnonymousAccess();

    boolean canUseConfluence();
}
