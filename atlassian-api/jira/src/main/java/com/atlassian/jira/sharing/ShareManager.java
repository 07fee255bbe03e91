package com.atlassian.jira.sharing;

import com.atlassian.jira.user.ApplicationUser;

public interface ShareManager {
    SharedEntity.SharePermissions getSharePermissions(SharedEntity sharedEntity);

    void deletePermissions(SharedEntity sharedEntity);

    SharedEntity.SharePermissions updateSharePermissions(SharedEntity sharedEntity);

    boolean isSharedWith(ApplicationUser applicationUser, SharedEntity sharedEntity);

    void deleteSharePermissionsLike(SharePermission sharePermission);
}
