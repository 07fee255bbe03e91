package com.atlassian.jira.event.type;

import com.atlassian.annotations.PublicApi;
import java.util.Collection;
import java.util.Map;

@PublicApi
public interface EventTypeManager {
    Collection<EventType> getEventTypes();

    Map<Long, EventType> getEventTypesMap();

    EventType getEventType(Long id);

    boolean isActive(EventType eventType);

    Map getAssociatedNotificationSchemes(EventType eventType);

    void addEventType(EventType eventType);

    void editEventType(Long id1, String text1, String text2, Long id2);

    void deleteEventType(Long id);

    boolean isEventTypeExists(String text);

    boolean isEventTypeExists(Long id);

    void clearCache();
}
