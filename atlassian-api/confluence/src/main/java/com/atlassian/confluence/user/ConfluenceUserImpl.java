package com.atlassian.confluence.user;

import com.atlassian.sal.api.user.UserKey;
import com.atlassian.user.User;
import java.io.Serializable;
import java.util.Locale;

/** The stored mapping of a permanent key to a name that may change, with the directory's user behind it where there is one. */
public class ConfluenceUserImpl implements ConfluenceUser, Cloneable, Serializable, HasBackingUser {
    private UserKey key;
    private String name;
    private String lowerName;
    private transient String fullName;
    private transient String email;
    private transient User backingUser;

    public ConfluenceUserImpl() {}

    public ConfluenceUserImpl(String name, String fullName, String email) {
        setName(name);
        this.fullName = fullName;
        this.email = email;
    }

    public ConfluenceUserImpl(User backingUser) {
        setName(backingUser.getName());
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
        return key;
    }

    void setKey(UserKey key) {
        this.key = key;
    }

    @Override
    public String getFullName() {
        return backingUser == null ? fullName : backingUser.getFullName();
    }

    @Override
    public String getEmail() {
        return backingUser == null ? email : backingUser.getEmail();
    }

    @Override
    public User getBackingUser() {
        return backingUser;
    }

    public void setName(String name) {
        this.name = name;
        setLowerName(name == null ? null : name.toLowerCase(Locale.ENGLISH));
    }

    public void setLowerName(String lowerName) {
        this.lowerName = lowerName;
    }

    public void setBackingUser(User backingUser) {
        this.backingUser = backingUser;
    }

    @Override
    public boolean equals(Object object) {
        return this == object
                || object instanceof ConfluenceUser
                        && getKey() != null
                        && getKey().equals(((ConfluenceUser) object).getKey());
    }

    @Override
    public int hashCode() {
        return getKey() == null ? 0 : getKey().hashCode();
    }

    @Override
    public String toString() {
        return "ConfluenceUserImpl{name='" + getName() + "', key=" + getKey() + "}";
    }

    public ConfluenceUserImpl clone() throws CloneNotSupportedException {
        return (ConfluenceUserImpl) super.clone();
    }
}
