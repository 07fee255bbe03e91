package com.atlassian.crowd.event.user;

import com.atlassian.crowd.embedded.api.Directory;
import com.atlassian.crowd.model.user.User;
import java.util.Objects;

public class ResetPasswordEvent extends UserUpdatedEvent {
    private String newPassword;

    public ResetPasswordEvent(Object object, Directory directory, User user, String newPassword) {
        super(object, directory, user);
        this.newPassword = newPassword;
    }

    public String getNewPassword() {
        return newPassword;
    }

    @Override
    public boolean equals(Object object) {
        if (this == object) {
            return true;
        }
        if (!super.equals(object)) {
            return false;
        }
        ResetPasswordEvent that = (ResetPasswordEvent) object;
        return Objects.equals(newPassword, that.newPassword);
    }

    @Override
    public int hashCode() {
        return Objects.hash(super.hashCode(), newPassword);
    }
}
