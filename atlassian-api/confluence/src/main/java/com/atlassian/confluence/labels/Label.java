package com.atlassian.confluence.labels;

import com.atlassian.confluence.core.Addressable;
import com.atlassian.confluence.user.ConfluenceUser;
import com.atlassian.core.bean.EntityObject;
import java.io.Serializable;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

public class Label extends EntityObject implements Comparable<Label>, Addressable, Serializable, DisplayableLabel {
    private String name;
    private ConfluenceUser ownerUser;
    private Namespace namespace = Namespace.GLOBAL;

    public Label() {}

    public Label(String name) {
        this(name, Namespace.GLOBAL);
    }

    public Label(String name, Namespace namespace) {
        this(name, namespace, (ConfluenceUser) null);
    }

    public Label(String name, String namespace) {
        this(name, Namespace.getNamespace(namespace));
    }

    public Label(String name, String namespace, ConfluenceUser ownerUser) {
        this(name, Namespace.getNamespace(namespace), ownerUser);
    }

    @Deprecated
    public Label(String name, String namespace, String owner) {
        throw new UnsupportedOperationException();
    }

    @Deprecated
    public Label(String name, Namespace namespace, String owner) {
        throw new UnsupportedOperationException();
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
        return getOwnerUser() == null ? null : getOwnerUser().getName();
    }

    public ConfluenceUser getOwnerUser() {
        return ownerUser;
    }

    public Namespace getNamespace() {
        return namespace;
    }

    @Override
    public String getType() {
        return "label";
    }

    @Override
    public boolean equals(Object object) {
        if (this == object) {
            return true;
        }
        if (!(object instanceof Label)) {
            return false;
        }
        Label that = (Label) object;
        return Objects.equals(getName(), that.getName())
                && Objects.equals(getNamespace(), that.getNamespace())
                && Objects.equals(getOwnerUser(), that.getOwnerUser());
    }

    @Override
    public int hashCode() {
        return Objects.hash(getName(), getNamespace());
    }

    public int compareTo(Label label) {
        return toStringWithNamespace().compareTo(label.toStringWithNamespace());
    }

    @Override
    public String getRealTitle() {
        return toString();
    }

    @Override
    public String getDisplayTitle() {
        return getName();
    }

    @Override
    public boolean isRealTitleSafeForUrl() {
        return getName().matches("[\\p{L}\\p{N}_.-]+");
    }

    @Override
    public String getUrlPath() {
        return "/label/" + URLEncoder.encode(getName(), StandardCharsets.UTF_8);
    }

    @Override
    public String getUrlPath(String text) {
        return "/label/" + URLEncoder.encode(text, StandardCharsets.UTF_8) + "/"
                + URLEncoder.encode(getName(), StandardCharsets.UTF_8);
    }

    @Deprecated
    public boolean isNew() {
        return !isPersistent();
    }

    public boolean isPersistent() {
        return getId() != 0;
    }

    public boolean isVisibleTo(String text) {
        return Namespace.VISIBILITY_PUBLIC.equals(getNamespace().getVisibility())
                || Namespace.VISIBILITY_OWNER.equals(getNamespace().getVisibility())
                        && text != null
                        && text.equals(getOwner());
    }

    public String toStringWithOwnerPrefix() {
        return Namespace.isPersonal(this) && getOwner() != null ? "~" + getOwner() + ":" + getName() : toString();
    }

    @Override
    public String toString() {
        return Namespace.isGlobal(this) ? getName() : toStringWithNamespace();
    }

    public String toStringWithNamespace() {
        return getNamespace().getPrefix() + ":" + getName();
    }

    public boolean isTeamLabel() {
        return Namespace.isTeam(this);
    }
}
