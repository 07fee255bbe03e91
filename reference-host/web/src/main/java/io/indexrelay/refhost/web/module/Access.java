package io.indexrelay.refhost.web.module;

import com.atlassian.annotations.security.AdminOnly;
import com.atlassian.annotations.security.AnonymousSiteAccess;
import com.atlassian.annotations.security.SystemAdminOnly;
import com.atlassian.annotations.security.UnlicensedSiteAccess;
import com.atlassian.annotations.security.UnrestrictedAccess;
import io.indexrelay.refhost.product.UserDirectory.HostUser;
import java.util.Optional;

/**
 * Who may reach a plugin's servlet at all, by its class's annotation. Since Platform 7 a servlet without one is for
 * licensed users only; every user of the reference host is licensed.
 */
enum Access {
    ANYBODY,
    LICENSED,
    ADMIN,
    SYSTEM_ADMIN;

    static Access of(Class<?> servlet) {
        if (servlet.isAnnotationPresent(SystemAdminOnly.class)) {
            return SYSTEM_ADMIN;
        }
        if (servlet.isAnnotationPresent(AdminOnly.class)) {
            return ADMIN;
        }
        boolean open = servlet.isAnnotationPresent(UnrestrictedAccess.class)
                || servlet.isAnnotationPresent(AnonymousSiteAccess.class)
                || servlet.isAnnotationPresent(UnlicensedSiteAccess.class);
        return open ? ANYBODY : LICENSED;
    }

    boolean isFor(Optional<HostUser> user) {
        return switch (this) {
            case ANYBODY -> true;
            case LICENSED -> user.isPresent();
            case ADMIN -> user.filter(HostUser::admin).isPresent();
            case SYSTEM_ADMIN -> user.filter(HostUser::systemAdmin).isPresent();
        };
    }
}
