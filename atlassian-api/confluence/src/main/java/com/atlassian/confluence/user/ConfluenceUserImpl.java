package com.atlassian.confluence.user;

import com.atlassian.sal.api.user.UserKey;
import com.atlassian.user.User;
import java.io.Serializable;
import java.util.Objects;

public class ConfluenceUserImpl implements ConfluenceUser, Cloneable, Serializable, HasBackingUser {
    private String name;
    private String lowerName;
    private String fullName;
    private User backingUser;

    public ConfluenceUserImpl() {}

    public ConfluenceUserImpl(String name, String lowerName, String fullName) {
        this.name = name;
        this.lowerName = lowerName;
        this.fullName = fullName;
    }

    public ConfluenceUserImpl(User backingUser) {
        this.backingUser = backingUser;
    }

    @Override
    public String getName() {
        return name;
    }

    @Override
    public String getLowerName() {
        return lowerName;
    }

    @Override
    public UserKey getKey() {
        throw new UnsupportedOperationException();
    }

    @Override
    public String getFullName() {
        return fullName;
    }

    @Override
    public String getEmail() {
        throw new UnsupportedOperationException();
    }

    @Override
    public User getBackingUser() {
        return backingUser;
    }

    public void setName(String name) {
        this.name = name;
    }

    public void setLowerName(String lowerName) {
        this.lowerName = lowerName;
    }

    public void setBackingUser(User backingUser) {
        this.backingUser = backingUser;
    }

    @Override
    public boolean equals(Object object) {
        if (this == object) {
            return true;
        }
        if (object == null || object.getClass() != getClass()) {
            return false;
        }
        ConfluenceUserImpl that = (ConfluenceUserImpl) object;
        return Objects.equals(name, that.name)
                && Objects.equals(lowerName, that.lowerName)
                && Objects.equals(fullName, that.fullName)
                && Objects.equals(backingUser, that.backingUser);
    }

    @Override
    public int hashCode() {
        return Objects.hash(name, lowerName, fullName, backingUser);
    }

    @Override
    public String toString() {
        return getClass().getSimpleName() + "{" + "name=" + name + ", " + "lowerName=" + lowerName + ", " + "fullName="
                + fullName + ", " + "backingUser=" + backingUser + "}";
    }

    public ConfluenceUserImpl clone() throws CloneNotSupportedException {
        return (ConfluenceUserImpl) super.clone();
    }
}
