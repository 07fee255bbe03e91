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
    private String groupName;
    private ConfluenceUser userSubject;
    private ContentPermissionSet owningSet;

    public ContentPermission() {}

    public ContentPermission(ContentPermission contentPermission) {
        this(contentPermission.type, contentPermission.groupName, contentPermission.userSubject);
    }

    protected ContentPermission(String type, String userName, String groupName) {
        throw new UnsupportedOperationException();
    }

    protected ContentPermission(String type, String groupName, ConfluenceUser userSubject) {
        this.type = type;
        this.groupName = groupName;
        this.userSubject = userSubject;
    }

    @Deprecated
    public static ContentPermission createUserPermission(String text1, String text2) {
        throw new UnsupportedOperationException();
    }

    public static ContentPermission createUserPermission(String text, ConfluenceUser confluenceUser) {
        return new ContentPermission(text, null, confluenceUser);
    }

    public static ContentPermission createGroupPermission(String text1, String text2) {
        return new ContentPermission(text1, text2, (ConfluenceUser) null);
    }

    public boolean isPermitted(User user) {
        if (isUserPermission()) {
            return user != null && getUserSubject().getName().equals(user.getName());
        }
        throw new UnsupportedOperationException("group membership is the product's to know");
    }

    public boolean isGroupPermission() {
        return getGroupName() != null;
    }

    public boolean isUserPermission() {
        return getUserSubject() != null;
    }

    public String getType() {
        return type;
    }

    @Deprecated
    public String getUserName() {
        return getUserSubject() == null ? null : getUserSubject().getName();
    }

    public void setSubject(ConfluenceUser subject) {
        this.userSubject = subject;
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
        return toString().compareTo(contentPermission.toString());
    }

    @Override
    public String toString() {
        return "[" + getType() + ","
                + (isUserPermission() ? "user:" + getUserSubject().getKey() : "group:" + getGroupName()) + "]";
    }

    @Override
    public boolean equals(Object object) {
        if (this == object) {
            return true;
        }
        if (!(object instanceof ContentPermission)) {
            return false;
        }
        ContentPermission that = (ContentPermission) object;
        return Objects.equals(getType(), that.getType())
                && Objects.equals(getGroupName(), that.getGroupName())
                && Objects.equals(getUserSubject(), that.getUserSubject());
    }

    @Override
    public int hashCode() {
        return Objects.hash(getType(), getGroupName());
    }
}
