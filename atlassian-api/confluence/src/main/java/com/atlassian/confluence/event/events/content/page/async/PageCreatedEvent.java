package com.atlassian.confluence.event.events.content.page.async;

import com.atlassian.confluence.event.events.types.Created;
import com.atlassian.event.api.AsynchronousPreferred;
import com.atlassian.sal.api.user.UserKey;

@AsynchronousPreferred
@Deprecated
public class PageCreatedEvent extends PageEvent implements Created {
    public PageCreatedEvent(Object object, UserKey userKey, Long id, Integer number, boolean suppressNotifications) {
        super(object, userKey, id, number, suppressNotifications);
    }
}
