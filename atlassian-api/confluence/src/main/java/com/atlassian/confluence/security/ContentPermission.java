package com.atlassian.confluence.security;

import com.atlassian.confluence.core.ConfluenceEntityObject;
import com.atlassian.confluence.user.ConfluenceUser;
import com.atlassian.user.User;
import java.util.Objects;

public class ContentPermission extends ConfluenceEntityObject implements Comparable<ContentPermission> {
    public static final String VIEW_PERMISSION = "View";

    public static final String EDIT_PERMISSION = "Edit";

    public static final String SHARED_PERMISSION = "Share";

    private String type;
    private String userName;
    private String groupName;
    private ConfluenceUser userSubject;
    private ContentPermissionSet owningSet;

    public ContentPermission() {}

    public ContentPermission(ContentPermission contentPermission) {}

    protected ContentPermission(String type, String userName, String groupName) {
        this.type = type;
        this.userName = userName;
        this.groupName = groupName;
    }

    protected ContentPermission(String type, String userName, ConfluenceUser userSubject) {
        this.type = type;
        this.userName = userName;
        this.userSubject = userSubject;
    }

    @Deprecated
    public static ContentPermission createUserPermission(String text1, String text2) {
        throw new UnsupportedOperationException();
    }

    public static ContentPermission createUserPermission(String text, ConfluenceUser confluenceUser) {
        throw new UnsupportedOperationException();
    }

    public static ContentPermission createGroupPermission(String text1, String text2) {
        throw new UnsupportedOperationException();
    }

    public boolean isPermitted(User user) {
        throw new UnsupportedOperationException();
    }

    public boolean isGroupPermission() {
        throw new UnsupportedOperationException();
    }

    public boolean isUserPermission() {
        throw new UnsupportedOperationException();
    }

    public String getType() {
        return type;
    }

    @Deprecated
    public String getUserName() {
        return userName;
    }

    public void setSubject(ConfluenceUser subject) {
        throw new UnsupportedOperationException();
    }

    public ConfluenceUser getUserSubject() {
        return userSubject;
    }

    public String getGroupName() {
        return groupName;
    }

    public ContentPermissionSet getOwningSet() {
        return owningSet;
    }

    public void setOwningSet(ContentPermissionSet owningSet) {
        this.owningSet = owningSet;
    }

    public int compareTo(ContentPermission contentPermission) {
        throw new UnsupportedOperationException();
    }

    @Override
    public String toString() {
        return getClass().getSimpleName() + "{" + "type=" + type + ", " + "userName=" + userName + ", " + "groupName="
                + groupName + ", " + "userSubject=" + userSubject + ", " + "owningSet=" + owningSet + "}";
    }

    @Override
    public boolean equals(Object object) {
        if (this == object) {
            return true;
        }
        if (!super.equals(object)) {
            return false;
        }
        ContentPermission that = (ContentPermission) object;
        return Objects.equals(type, that.type)
                && Objects.equals(userName, that.userName)
                && Objects.equals(groupName, that.groupName)
                && Objects.equals(userSubject, that.userSubject)
                && Objects.equals(owningSet, that.owningSet);
    }

    @Override
    public int hashCode() {
        return Objects.hash(super.hashCode(), type, userName, groupName, userSubject, owningSet);
    }
}
