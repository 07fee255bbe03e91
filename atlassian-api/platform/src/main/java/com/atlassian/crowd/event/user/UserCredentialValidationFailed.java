package com.atlassian.crowd.event.user;

import com.atlassian.crowd.embedded.api.Directory;
import com.atlassian.crowd.event.DirectoryEvent;
import java.util.Collection;
import java.util.Objects;

public class UserCredentialValidationFailed extends DirectoryEvent {
    private Collection<?> failedConstraints;

    public UserCredentialValidationFailed(Object object, Directory directory, Collection<?> failedConstraints) {
        super(object, directory);
        this.failedConstraints = failedConstraints;
    }

    public Collection<?> getFailedConstraints() {
        return failedConstraints;
    }

    public String failedReason() {
        return String.valueOf(failedConstraints);
    }

    @Override
    public boolean equals(Object object) {
        if (this == object) {
            return true;
        }
        if (!super.equals(object)) {
            return false;
        }
        UserCredentialValidationFailed that = (UserCredentialValidationFailed) object;
        return Objects.equals(failedConstraints, that.failedConstraints);
    }

    @Override
    public int hashCode() {
        return Objects.hash(super.hashCode(), failedConstraints);
    }
}
