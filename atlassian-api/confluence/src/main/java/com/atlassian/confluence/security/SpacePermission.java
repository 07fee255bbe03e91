package com.atlassian.confluence.security;

import com.atlassian.confluence.core.ConfluenceEntityObject;
import com.atlassian.confluence.spaces.Space;
import com.atlassian.confluence.user.ConfluenceUser;
import java.io.Serializable;
import java.util.Collection;
import java.util.Objects;

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

    public static final Collection<String> PERMISSION_TYPES = null;

    public static final Collection<String> GENERIC_SPACE_PERMISSIONS = null;

    public static final Collection<String> READ_ONLY_SPACE_PERMISSIONS = null;

    public static final Collection<String> GLOBAL_PERMISSIONS = null;

    public static final Collection<String> INVALID_ANONYMOUS_PERMISSIONS = null;

    private String type;
    private Space space;
    private String group;
    private String allUsersSubject;
    private ConfluenceUser userSubject;
    private String userName;

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
    public SpacePermission(SpacePermission spacePermission) {}

    public Space getSpace() {
        return space;
    }

    public void setSpace(Space space) {
        this.space = space;
    }

    public long getSpaceId() {
        throw new UnsupportedOperationException();
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
        return userName;
    }

    @Deprecated
    public void setUserName(String userName) {
        this.userName = userName;
    }

    public ConfluenceUser getUserSubject() {
        return userSubject;
    }

    public void setUserSubject(ConfluenceUser userSubject) {
        this.userSubject = userSubject;
    }

    public boolean isUserPermission() {
        throw new UnsupportedOperationException();
    }

    public boolean isGroupPermission() {
        throw new UnsupportedOperationException();
    }

    public boolean isAnonymousPermission() {
        throw new UnsupportedOperationException();
    }

    public boolean isAuthenticatedUsersPermission() {
        throw new UnsupportedOperationException();
    }

    public boolean isGlobalPermission() {
        throw new UnsupportedOperationException();
    }

    public boolean isSpacePermission() {
        throw new UnsupportedOperationException();
    }

    @Override
    public String toString() {
        return getClass().getSimpleName() + "{" + "type=" + type + ", " + "space=" + space + ", " + "group=" + group
                + ", " + "allUsersSubject=" + allUsersSubject + ", " + "userSubject=" + userSubject + ", " + "userName="
                + userName + "}";
    }

    @Override
    public boolean equals(Object object) {
        if (this == object) {
            return true;
        }
        if (!super.equals(object)) {
            return false;
        }
        SpacePermission that = (SpacePermission) object;
        return Objects.equals(type, that.type)
                && Objects.equals(space, that.space)
                && Objects.equals(group, that.group)
                && Objects.equals(allUsersSubject, that.allUsersSubject)
                && Objects.equals(userSubject, that.userSubject)
                && Objects.equals(userName, that.userName);
    }

    @Override
    public int hashCode() {
        return Objects.hash(super.hashCode(), type, space, group, allUsersSubject, userSubject, userName);
    }

    @Deprecated
    public String toFormParameterName(String text) {
        throw new UnsupportedOperationException();
    }

    public boolean isGuardPermission() {
        throw new UnsupportedOperationException();
    }

    public boolean isDependentOn(SpacePermission spacePermission) {
        throw new UnsupportedOperationException();
    }

    public boolean isInvalidAnonymousPermission() {
        throw new UnsupportedOperationException();
    }

    public static boolean isValidAnonymousPermission(String text) {
        throw new UnsupportedOperationException();
    }

    public boolean isInvalidAuthenticatedUsersPermission() {
        throw new UnsupportedOperationException();
    }

    public static boolean isValidAuthenticatedUsersPermission(String text) {
        throw new UnsupportedOperationException();
    }

    public static SpacePermission createAnonymousSpacePermission(String text, Space space) {
        throw new UnsupportedOperationException();
    }

    @Deprecated
    public static SpacePermission createUserSpacePermission(String text1, Space space, String text2) {
        throw new UnsupportedOperationException();
    }

    public static SpacePermission createUserSpacePermission(String text, Space space, ConfluenceUser confluenceUser) {
        throw new UnsupportedOperationException();
    }

    public static SpacePermission createGroupSpacePermission(String text1, Space space, String text2) {
        throw new UnsupportedOperationException();
    }

    public static SpacePermission createAuthenticatedUsersSpacePermission(String text, Space space) {
        throw new UnsupportedOperationException();
    }
}
