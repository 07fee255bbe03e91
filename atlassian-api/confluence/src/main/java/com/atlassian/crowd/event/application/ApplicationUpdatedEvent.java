package com.atlassian.crowd.event.application;

import com.atlassian.crowd.model.application.Application;
import com.atlassian.crowd.model.application.ImmutableApplication;
import java.util.Objects;

public class ApplicationUpdatedEvent {
    protected ImmutableApplication newApplication;
    protected ImmutableApplication oldApplication;
    private Application application;

    public ApplicationUpdatedEvent(Application application, Application application2) {
        this.application = application;
    }

    public Application getApplication() {
        return application;
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
        return Objects.equals(application, that.application)
                && Objects.equals(newApplication, that.newApplication)
                && Objects.equals(oldApplication, that.oldApplication);
    }

    @Override
    public int hashCode() {
        return Objects.hash(application, newApplication, oldApplication);
    }

    public Long getApplicationId() {
        throw new UnsupportedOperationException();
    }
}
