package io.indexrelay.refhost.confluence.access;

import com.atlassian.confluence.security.access.AccessStatus;

/** What somebody may be to the whole site. */
public enum SiteStatus implements AccessStatus {
    /** Logged in, and allowed to use Confluence. */
    LICENSED,
    /** Logged in, without a licence, where the site lets such people read. */
    UNLICENSED,
    /** Not logged in, where the site is open to visitors. */
    ANONYMOUS,
    /** Nothing. A logged-in person without access does not fall back to what a visitor may. */
    NOT_PERMITTED;

    @Override
    public boolean hasLicensedAccess() {
        return this == LICENSED;
    }

    @Override
    public boolean hasUnlicensedAuthenticatedAccess() {
        return this == UNLICENSED;
    }

    @Override
    public boolean hasAnonymousAccess() {
        return this == ANONYMOUS;
    }

    @Override
    public boolean canUseConfluence() {
        return this != NOT_PERMITTED;
    }
}
