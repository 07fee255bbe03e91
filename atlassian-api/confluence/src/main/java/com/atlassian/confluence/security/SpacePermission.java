package com.atlassian.confluence.security;

import com.atlassian.confluence.core.ConfluenceEntityObject;
import com.atlassian.confluence.spaces.Space;
import com.atlassian.confluence.user.ConfluenceUser;
import java.io.Serializable;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

public class SpacePermission extends ConfluenceEntityObject implements Serializable {
    public static final String USE_CONFLUENCE_PERMISSION = "USECONFLUENCE";

    public static final String LIMITED_USE_CONFLUENCE_PERMISSION = "LIMITEDUSECONFLUENCE";

    public static final String UPDATE_USER_STATUS_PERMISSION = "UPDATEUSERSTATUS";

    @Deprecated
    public static final String VIEW_USER_PROFILES_PERMISSION = "VIEWUSERPROFILES";

    public static final String BROWSE_USERS_PERMISSION = "VIEWUSERPROFILES";

    public static final String SYSTEM_ADMINISTRATOR_PERMISSION = "SYSTEMADMINISTRATOR";

    public static final String CONFLUENCE_ADMINISTRATOR_PERMISSION = "ADMINISTRATECONFLUENCE";

    public static final String PERSONAL_SPACE_PERMISSION = "PERSONALSPACE";

    public static final String CREATE_SPACE_PERMISSION = "CREATESPACE";

    public static final String PROFILE_ATTACHMENT_PERMISSION = "PROFILEATTACHMENTS";

    public static final String VIEWSPACE_PERMISSION = "VIEWSPACE";

    public static final String REMOVE_OWN_CONTENT_PERMISSION = "REMOVEOWNCONTENT";

    public static final String COMMENT_PERMISSION = "COMMENT";

    public static final String CREATEEDIT_PAGE_PERMISSION = "EDITSPACE";

    public static final String ADMINISTER_SPACE_PERMISSION = "SETSPACEPERMISSIONS";

    public static final String REMOVE_PAGE_PERMISSION = "REMOVEPAGE";

    public static final String REMOVE_COMMENT_PERMISSION = "REMOVECOMMENT";

    public static final String REMOVE_BLOG_PERMISSION = "REMOVEBLOG";

    public static final String CREATE_ATTACHMENT_PERMISSION = "CREATEATTACHMENT";

    public static final String REMOVE_ATTACHMENT_PERMISSION = "REMOVEATTACHMENT";

    public static final String EDITBLOG_PERMISSION = "EDITBLOG";

    public static final String EXPORT_SPACE_PERMISSION = "EXPORTSPACE";

    public static final String REMOVE_MAIL_PERMISSION = "REMOVEMAIL";

    public static final String SET_PAGE_PERMISSIONS_PERMISSION = "SETPAGEPERMISSIONS";

    // The lists stand for the product's: the types are its own, which list holds which is ours where the names do not
    // say.
    public static final Collection<String> GENERIC_SPACE_PERMISSIONS = List.of(
            VIEWSPACE_PERMISSION,
            REMOVE_OWN_CONTENT_PERMISSION,
            COMMENT_PERMISSION,
            CREATEEDIT_PAGE_PERMISSION,
            ADMINISTER_SPACE_PERMISSION,
            REMOVE_PAGE_PERMISSION,
            REMOVE_COMMENT_PERMISSION,
            REMOVE_BLOG_PERMISSION,
            CREATE_ATTACHMENT_PERMISSION,
            REMOVE_ATTACHMENT_PERMISSION,
            EDITBLOG_PERMISSION,
            EXPORT_SPACE_PERMISSION,
            REMOVE_MAIL_PERMISSION,
            SET_PAGE_PERMISSIONS_PERMISSION);

    public static final Collection<String> READ_ONLY_SPACE_PERMISSIONS = List.of(VIEWSPACE_PERMISSION);

    public static final Collection<String> GLOBAL_PERMISSIONS = List.of(
            USE_CONFLUENCE_PERMISSION,
            LIMITED_USE_CONFLUENCE_PERMISSION,
            UPDATE_USER_STATUS_PERMISSION,
            BROWSE_USERS_PERMISSION,
            SYSTEM_ADMINISTRATOR_PERMISSION,
            CONFLUENCE_ADMINISTRATOR_PERMISSION,
            PERSONAL_SPACE_PERMISSION,
            CREATE_SPACE_PERMISSION,
            PROFILE_ATTACHMENT_PERMISSION);

    public static final Collection<String> INVALID_ANONYMOUS_PERMISSIONS = List.of(
            ADMINISTER_SPACE_PERMISSION,
            SET_PAGE_PERMISSIONS_PERMISSION,
            SYSTEM_ADMINISTRATOR_PERMISSION,
            CONFLUENCE_ADMINISTRATOR_PERMISSION,
            PERSONAL_SPACE_PERMISSION,
            LIMITED_USE_CONFLUENCE_PERMISSION);

    public static final Collection<String> PERMISSION_TYPES = Stream.of(GLOBAL_PERMISSIONS, GENERIC_SPACE_PERMISSIONS)
            .flatMap(Collection::stream)
            .toList();

    private static final String AUTHENTICATED_USERS = "authenticated-users";

    private String type;
    private Space space;
    private String group;
    private String allUsersSubject;
    private ConfluenceUser userSubject;

    @Deprecated
    public SpacePermission() {}

    @Deprecated
    public SpacePermission(String type) {
        this.type = type;
    }

    @Deprecated
    public SpacePermission(String type, Space space) {
        this.type = type;
        this.space = space;
    }

    @Deprecated
    public SpacePermission(String type, Space space, String group) {
        this.type = type;
        this.space = space;
        this.group = group;
    }

    @Deprecated
    public SpacePermission(String type, Space space, String group, String allUsersSubject) {
        this.type = type;
        this.space = space;
        this.group = group;
        this.allUsersSubject = allUsersSubject;
    }

    @Deprecated
    public SpacePermission(String type, Space space, String group, ConfluenceUser userSubject) {
        this.type = type;
        this.space = space;
        this.group = group;
        this.userSubject = userSubject;
    }

    @Deprecated
    public SpacePermission(SpacePermission spacePermission) {
        this(
                spacePermission.getType(),
                spacePermission.getSpace(),
                spacePermission.getGroup(),
                spacePermission.getUserSubject());
        this.allUsersSubject = spacePermission.getAllUsersSubject();
    }

    public Space getSpace() {
        return space;
    }

    public void setSpace(Space space) {
        this.space = space;
    }

    public long getSpaceId() {
        return getSpace() == null ? 0 : getSpace().getId();
    }

    public String getType() {
        return type;
    }

    @Deprecated
    public void setType(String type) {
        this.type = type;
    }

    public String getGroup() {
        return group;
    }

    @Deprecated
    public void setGroup(String group) {
        this.group = group;
    }

    public String getAllUsersSubject() {
        return allUsersSubject;
    }

    protected void setAllUsersSubject(String allUsersSubject) {
        this.allUsersSubject = allUsersSubject;
    }

    @Deprecated
    public String getUserName() {
        return getUserSubject() == null ? null : getUserSubject().getName();
    }

    @Deprecated
    public void setUserName(String userName) {
        throw new UnsupportedOperationException();
    }

    public ConfluenceUser getUserSubject() {
        return userSubject;
    }

    public void setUserSubject(ConfluenceUser userSubject) {
        this.userSubject = userSubject;
    }

    public boolean isUserPermission() {
        return getUserSubject() != null;
    }

    public boolean isGroupPermission() {
        return getGroup() != null;
    }

    public boolean isAnonymousPermission() {
        return getUserSubject() == null && getGroup() == null && getAllUsersSubject() == null;
    }

    public boolean isAuthenticatedUsersPermission() {
        return AUTHENTICATED_USERS.equals(getAllUsersSubject());
    }

    public boolean isGlobalPermission() {
        return GLOBAL_PERMISSIONS.contains(getType());
    }

    public boolean isSpacePermission() {
        return GENERIC_SPACE_PERMISSIONS.contains(getType());
    }

    @Override
    public String toString() {
        return "[" + getType() + "," + getSpaceId() + "," + getGroup() + "," + getUserSubject() + ","
                + getAllUsersSubject() + "]";
    }

    @Override
    public boolean equals(Object object) {
        if (this == object) {
            return true;
        }
        if (!(object instanceof SpacePermission)) {
            return false;
        }
        SpacePermission that = (SpacePermission) object;
        return Objects.equals(getType(), that.getType())
                && getSpaceId() == that.getSpaceId()
                && Objects.equals(getGroup(), that.getGroup())
                && Objects.equals(getAllUsersSubject(), that.getAllUsersSubject())
                && Objects.equals(getUserSubject(), that.getUserSubject());
    }

    @Override
    public int hashCode() {
        return Objects.hash(getType(), getGroup(), getAllUsersSubject());
    }

    @Deprecated
    public String toFormParameterName(String text) {
        throw new UnsupportedOperationException();
    }

    public boolean isGuardPermission() {
        return VIEWSPACE_PERMISSION.equals(getType()) || USE_CONFLUENCE_PERMISSION.equals(getType());
    }

    public boolean isDependentOn(SpacePermission spacePermission) {
        throw new UnsupportedOperationException();
    }

    public boolean isInvalidAnonymousPermission() {
        return isAnonymousPermission() && !isValidAnonymousPermission(getType());
    }

    public static boolean isValidAnonymousPermission(String text) {
        return !INVALID_ANONYMOUS_PERMISSIONS.contains(text);
    }

    public boolean isInvalidAuthenticatedUsersPermission() {
        return isAuthenticatedUsersPermission() && !isValidAuthenticatedUsersPermission(getType());
    }

    public static boolean isValidAuthenticatedUsersPermission(String text) {
        return VIEWSPACE_PERMISSION.equals(text) || LIMITED_USE_CONFLUENCE_PERMISSION.equals(text);
    }

    public static SpacePermission createAnonymousSpacePermission(String text, Space space) {
        return new SpacePermission(text, space);
    }

    @Deprecated
    public static SpacePermission createUserSpacePermission(String text1, Space space, String text2) {
        throw new UnsupportedOperationException();
    }

    public static SpacePermission createUserSpacePermission(String text, Space space, ConfluenceUser confluenceUser) {
        return new SpacePermission(text, space, null, confluenceUser);
    }

    public static SpacePermission createGroupSpacePermission(String text1, Space space, String text2) {
        return new SpacePermission(text1, space, text2);
    }

    public static SpacePermission createAuthenticatedUsersSpacePermission(String text, Space space) {
        return new SpacePermission(text, space, null, AUTHENTICATED_USERS);
    }
}
