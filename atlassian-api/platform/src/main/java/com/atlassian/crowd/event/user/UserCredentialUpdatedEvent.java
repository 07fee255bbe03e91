package com.atlassian.crowd.event.user;

import com.atlassian.crowd.embedded.api.Directory;
import com.atlassian.crowd.embedded.api.PasswordCredential;
import com.atlassian.crowd.event.DirectoryEvent;
import java.util.Objects;

public class UserCredentialUpdatedEvent extends DirectoryEvent {
    private String username;
    private PasswordCredential newCredential;

    public UserCredentialUpdatedEvent(
            Object object, Directory directory, String username, PasswordCredential newCredential) {
        super(object, directory);
        this.username = username;
        this.newCredential = newCredential;
    }

    public String getUsername() {
        return username;
    }

    public PasswordCredential getNewCredential() {
        return newCredential;
    }

    @Override
    public boolean equals(Object object) {
        if (this == object) {
            return true;
        }
        if (!super.equals(object)) {
            return false;
        }
        UserCredentialUpdatedEvent that = (UserCredentialUpdatedEvent) object;
        return Objects.equals(username, that.username) && Objects.equals(newCredential, that.newCredential);
    }

    @Override
    public int hashCode() {
        return Objects.hash(super.hashCode(), username, newCredential);
    }
}
