package com.atlassian.sal.api.auth;

import com.atlassian.sal.api.user.UserRole;
import java.net.URI;
import java.util.EnumSet;

public interface LoginUriProvider {
    URI getLoginUri(URI uri);

    URI getLoginUri(URI uri, EnumSet<?> enumSet);

    URI getLoginUriForRole(URI uri, UserRole userRole);

    URI getLoginUriForRole(URI uri, UserRole userRole, EnumSet<?> enumSet);
}
