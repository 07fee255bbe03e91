package io.indexrelay.confluence.wiring;

import com.atlassian.confluence.core.ContentPermissionManager;
import com.atlassian.confluence.pages.PageManager;
import com.atlassian.confluence.security.SpacePermissionManager;
import com.atlassian.confluence.spaces.SpaceManager;
import com.atlassian.confluence.user.UserAccessor;
import com.atlassian.plugin.spring.scanner.annotation.component.ConfluenceComponent;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;

/**
 * The services of Confluence itself that this plugin cannot do without; each is known to be offered by Confluence 9 and
 * 10. Everything else is looked up at use.
 */
@ConfluenceComponent
public final class ConfluenceServices {

    final PageManager pages;
    final SpaceManager spaces;
    final ContentPermissionManager restrictions;
    final SpacePermissionManager permissions;
    final UserAccessor users;

    public ConfluenceServices(
            @ComponentImport PageManager pages,
            @ComponentImport SpaceManager spaces,
            @ComponentImport ContentPermissionManager restrictions,
            @ComponentImport SpacePermissionManager permissions,
            @ComponentImport UserAccessor users) {
        this.pages = pages;
        this.spaces = spaces;
        this.restrictions = restrictions;
        this.permissions = permissions;
        this.users = users;
    }
}
