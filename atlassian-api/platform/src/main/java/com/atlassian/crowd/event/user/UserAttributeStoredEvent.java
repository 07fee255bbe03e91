package com.atlassian.crowd.event.user;

import com.atlassian.crowd.embedded.api.Directory;
import com.atlassian.crowd.model.user.User;
import java.util.Map;
import java.util.Set;

public class UserAttributeStoredEvent extends UserUpdatedEvent {
    private Map<String, Set<String>> attributes;

    public UserAttributeStoredEvent(Object object, Directory directory, User user, Map<String, Set<String>> map) {
        super(object, directory, user);
        this.attributes = map;
    }

    public Set<String> getAttributeNames() {
        return attributes.keySet();
    }

    public Set<String> getAttributeValues(String text) {
        return attributes.get(text);
    }

    @Override
    public boolean equals(Object object) {
        return super.equals(object);
    }

    @Override
    public int hashCode() {
        return super.hashCode();
    }
}
