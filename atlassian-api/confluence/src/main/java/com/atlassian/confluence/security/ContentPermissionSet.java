package com.atlassian.confluence.security;

import com.atlassian.confluence.core.ContentEntityObject;
import com.atlassian.core.bean.EntityObject;
import com.atlassian.sal.api.user.UserKey;
import com.atlassian.user.User;
import java.io.Serializable;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;

public class ContentPermissionSet extends EntityObject implements Iterable<ContentPermission>, Serializable {
    private Set<ContentPermission> contentPermissions = new HashSet<>();

    private String type;
    private ContentEntityObject owningContent;

    public ContentPermissionSet() {}

    public ContentPermissionSet(String type, ContentEntityObject owningContent) {
        this.type = type;
        this.owningContent = owningContent;
    }

    public void addContentPermission(ContentPermission contentPermission) {
        contentPermission.setOwningSet(this);
        contentPermissions.add(contentPermission);
    }

    public void removeContentPermission(ContentPermission contentPermission) {
        contentPermissions.removeIf(permission -> permission.equals(contentPermission));
    }

    public boolean isPermitted(User user) {
        return contentPermissions.stream()
                .sorted(Comparator.comparing(ContentPermission::isGroupPermission))
                .anyMatch(permission -> permission.isPermitted(user));
    }

    public String getType() {
        return type;
    }

    public void setType(String type) {
        this.type = type;
    }

    public boolean isEmpty() {
        return contentPermissions.isEmpty();
    }

    public int size() {
        return contentPermissions.size();
    }

    public boolean contains(ContentPermission contentPermission) {
        return contentPermissions.stream().anyMatch(permission -> permission.equals(contentPermission));
    }

    public boolean containsAll(ContentPermissionSet contentPermissionSet) {
        return contentPermissionSet.contentPermissions().stream().allMatch(this::contains);
    }

    public ContentEntityObject getOwningContent() {
        return owningContent;
    }

    public void setOwningContent(ContentEntityObject owningContent) {
        this.owningContent = owningContent;
    }

    public Iterator<ContentPermission> iterator() {
        return contentPermissions.iterator();
    }

    public List<String> getGroupNames() {
        return contentPermissions.stream()
                .filter(ContentPermission::isGroupPermission)
                .map(ContentPermission::getGroupName)
                .toList();
    }

    @Deprecated
    public List<String> getUserNames() {
        return contentPermissions.stream()
                .filter(ContentPermission::isUserPermission)
                .map(permission -> permission.getUserSubject().getName())
                .toList();
    }

    public List<UserKey> getUserKeys() {
        return contentPermissions.stream()
                .filter(ContentPermission::isUserPermission)
                .map(permission -> permission.getUserSubject().getKey())
                .toList();
    }

    public Collection<ContentPermission> getAllExcept(Collection<ContentPermission> collection) {
        return contentPermissions.stream()
                .filter(permission -> !collection.contains(permission))
                .toList();
    }

    public Collection<ContentPermission> contentPermissionsCopy() {
        return List.copyOf(contentPermissions);
    }

    @Override
    public String toString() {
        return getType() + contentPermissions;
    }

    /** For an object that may be a proxy, whose fields are not its own. */
    Set<ContentPermission> contentPermissions() {
        return contentPermissions;
    }
}
