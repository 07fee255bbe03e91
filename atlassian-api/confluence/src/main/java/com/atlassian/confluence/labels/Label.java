package com.atlassian.confluence.labels;

import com.atlassian.confluence.core.Addressable;
import com.atlassian.confluence.user.ConfluenceUser;
import com.atlassian.core.bean.EntityObject;
import java.io.Serializable;
import java.util.Objects;

public class Label extends EntityObject implements Comparable<Label>, Addressable, Serializable, DisplayableLabel {
    private String name;
    private String owner;
    private ConfluenceUser ownerUser;
    private Namespace namespace;
    private String type;

    public Label() {}

    public Label(String name) {
        this.name = name;
    }

    public Label(String name, Namespace namespace) {
        this.name = name;
        this.namespace = namespace;
    }

    public Label(String name, String owner) {
        this.name = name;
        this.owner = owner;
    }

    public Label(String name, String owner, ConfluenceUser ownerUser) {
        this.name = name;
        this.owner = owner;
        this.ownerUser = ownerUser;
    }

    @Deprecated
    public Label(String name, String owner, String type) {
        this.name = name;
        this.owner = owner;
        this.type = type;
    }

    @Deprecated
    public Label(String name, Namespace namespace, String owner) {
        this.name = name;
        this.namespace = namespace;
        this.owner = owner;
    }

    public Label(String name, Namespace namespace, ConfluenceUser ownerUser) {
        this.name = name;
        this.namespace = namespace;
        this.ownerUser = ownerUser;
    }

    @Override
    public String getName() {
        return name;
    }

    @Deprecated
    public String getOwner() {
        return owner;
    }

    public ConfluenceUser getOwnerUser() {
        return ownerUser;
    }

    public Namespace getNamespace() {
        return namespace;
    }

    @Override
    public String getType() {
        return type;
    }

    @Override
    public boolean equals(Object object) {
        if (this == object) {
            return true;
        }
        if (!super.equals(object)) {
            return false;
        }
        Label that = (Label) object;
        return Objects.equals(name, that.name)
                && Objects.equals(owner, that.owner)
                && Objects.equals(ownerUser, that.ownerUser)
                && Objects.equals(namespace, that.namespace)
                && Objects.equals(type, that.type);
    }

    @Override
    public int hashCode() {
        return Objects.hash(super.hashCode(), name, owner, ownerUser, namespace, type);
    }

    public int compareTo(Label label) {
        throw new UnsupportedOperationException();
    }

    @Override
    public String getRealTitle() {
        throw new UnsupportedOperationException();
    }

    @Override
    public String getDisplayTitle() {
        throw new UnsupportedOperationException();
    }

    @Override
    public boolean isRealTitleSafeForUrl() {
        throw new UnsupportedOperationException();
    }

    @Override
    public String getUrlPath() {
        throw new UnsupportedOperationException();
    }

    @Override
    public String getUrlPath(String text) {
        throw new UnsupportedOperationException();
    }

    @Deprecated
    public boolean isNew() {
        throw new UnsupportedOperationException();
    }

    public boolean isPersistent() {
        throw new UnsupportedOperationException();
    }

    public boolean isVisibleTo(String text) {
        throw new UnsupportedOperationException();
    }

    public String toStringWithOwnerPrefix() {
        throw new UnsupportedOperationException();
    }

    @Override
    public String toString() {
        return getClass().getSimpleName() + "{" + "name=" + name + ", " + "owner=" + owner + ", " + "ownerUser="
                + ownerUser + ", " + "namespace=" + namespace + ", " + "type=" + type + "}";
    }

    public String toStringWithNamespace() {
        throw new UnsupportedOperationException();
    }

    public boolean isTeamLabel() {
        throw new UnsupportedOperationException();
    }
}
