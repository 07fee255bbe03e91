package com.atlassian.confluence.security;

import com.atlassian.confluence.core.ContentEntityObject;
import com.atlassian.core.bean.EntityObject;
import com.atlassian.sal.api.user.UserKey;
import com.atlassian.user.User;
import java.io.Serializable;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;

public class ContentPermissionSet extends EntityObject implements Iterable<ContentPermission>, Serializable {
    private String type;
    private ContentEntityObject owningContent;

    public ContentPermissionSet() {}

    public ContentPermissionSet(String type, ContentEntityObject owningContent) {
        this.type = type;
        this.owningContent = owningContent;
    }

    public void addContentPermission(ContentPermission contentPermission) {
        throw new UnsupportedOperationException();
    }

    public void removeContentPermission(ContentPermission contentPermission) {
        throw new UnsupportedOperationException();
    }

    public boolean isPermitted(User user) {
        throw new UnsupportedOperationException();
    }

    public String getType() {
        return type;
    }

    public void setType(String type) {
        this.type = type;
    }

    public boolean isEmpty() {
        throw new UnsupportedOperationException();
    }

    public int size() {
        throw new UnsupportedOperationException();
    }

    public boolean contains(ContentPermission contentPermission) {
        throw new UnsupportedOperationException();
    }

    public boolean containsAll(ContentPermissionSet contentPermissionSet) {
        throw new UnsupportedOperationException();
    }

    public ContentEntityObject getOwningContent() {
        return owningContent;
    }

    public void setOwningContent(ContentEntityObject owningContent) {
        this.owningContent = owningContent;
    }

    public Iterator<ContentPermission> iterator() {
        throw new UnsupportedOperationException();
    }

    public List<String> getGroupNames() {
        throw new UnsupportedOperationException();
    }

    @Deprecated
    public List<String> getUserNames() {
        throw new UnsupportedOperationException();
    }

    public List<UserKey> getUserKeys() {
        throw new UnsupportedOperationException();
    }

    public Collection<ContentPermission> getAllExcept(Collection<ContentPermission> collection) {
        throw new UnsupportedOperationException();
    }

    public Collection<ContentPermission> contentPermissionsCopy() {
        throw new UnsupportedOperationException();
    }

    @Override
    public String toString() {
        return getClass().getSimpleName() + "{" + "type=" + type + ", " + "owningContent=" + owningContent + "}";
    }
}
