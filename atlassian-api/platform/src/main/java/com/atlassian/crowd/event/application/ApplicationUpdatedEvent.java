package com.atlassian.crowd.event.application;

import com.atlassian.crowd.model.application.Application;
import com.atlassian.crowd.model.application.ImmutableApplication;
import java.util.Objects;

public class ApplicationUpdatedEvent {
    protected ImmutableApplication newApplication;
    protected ImmutableApplication oldApplication;

    public ApplicationUpdatedEvent(Application oldApplication, Application newApplication) {
        this.oldApplication = (ImmutableApplication) oldApplication;
        this.newApplication = (ImmutableApplication) newApplication;
    }

    public Application getApplication() {
        return newApplication;
    }

    public Application getOldApplication() {
        return oldApplication;
    }

    @Override
    public boolean equals(Object object) {
        if (this == object) {
            return true;
        }
        if (object == null || object.getClass() != getClass()) {
            return false;
        }
        ApplicationUpdatedEvent that = (ApplicationUpdatedEvent) object;
        return Objects.equals(newApplication, that.newApplication)
                && Objects.equals(oldApplication, that.oldApplication);
    }

    @Override
    public int hashCode() {
        return Objects.hash(newApplication, oldApplication);
    }

    public Long getApplicationId() {
        throw new UnsupportedOperationException();
    }
}
