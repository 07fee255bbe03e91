package com.atlassian.jira.event.type;

import com.atlassian.annotations.PublicApi;

@PublicApi
public interface EventDispatchOption {
    EventDispatchOption DO_NOT_DISPATCH = null;

    EventDispatchOption ISSUE_UPDATED = null;

    EventDispatchOption ISSUE_ASSIGNED = null;

    EventDispatchOption ISSUE_DELETED = null;

    boolean isEventBeingSent();

    Long getEventTypeId();

    final class Factory {
        public Factory() {}

        public static EventDispatchOption get(Long id) {
            throw new UnsupportedOperationException();
        }
    }

    class EventDispatchOptionImpl implements EventDispatchOption {
        private EventDispatchOptionImpl() {}

        @Override
        public boolean isEventBeingSent() {
            throw new UnsupportedOperationException();
        }

        @Override
        public Long getEventTypeId() {
            throw new UnsupportedOperationException();
        }
    }
}
