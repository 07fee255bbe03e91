package com.atlassian.jira.event.type;

import com.atlassian.annotations.PublicApi;

@PublicApi
public interface EventDispatchOption {
    EventDispatchOption DO_NOT_DISPATCH = new EventDispatchOptionImpl(null);
    EventDispatchOption ISSUE_UPDATED = Factory.get(EventType.ISSUE_UPDATED_ID);
    EventDispatchOption ISSUE_ASSIGNED = Factory.get(EventType.ISSUE_ASSIGNED_ID);
    EventDispatchOption ISSUE_DELETED = Factory.get(EventType.ISSUE_DELETED_ID);

    boolean isEventBeingSent();

    Long getEventTypeId();

    final class Factory {
        public Factory() {}

        public static EventDispatchOption get(Long eventTypeId) {
            return new EventDispatchOptionImpl(eventTypeId);
        }
    }

    class EventDispatchOptionImpl implements EventDispatchOption {
        private final Long eventTypeId;

        private EventDispatchOptionImpl(Long eventTypeId) {
            this.eventTypeId = eventTypeId;
        }

        @Override
        public boolean isEventBeingSent() {
            return eventTypeId != null;
        }

        @Override
        public Long getEventTypeId() {
            return eventTypeId;
        }
    }
}
