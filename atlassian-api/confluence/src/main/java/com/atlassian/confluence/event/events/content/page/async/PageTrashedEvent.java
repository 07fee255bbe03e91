package com.atlassian.confluence.event.events.content.page.async;

import com.atlassian.confluence.event.events.content.page.async.types.UserDriven;
import com.atlassian.confluence.event.events.types.Trashed;
import com.atlassian.event.api.AsynchronousPreferred;
import com.atlassian.sal.api.user.UserKey;

@AsynchronousPreferred
@Deprecated
public class PageTrashedEvent extends PageEvent implements Trashed, UserDriven {
    public PageTrashedEvent(Object object, UserKey userKey, Long id, Integer number, boolean suppressNotifications) {
        super(object, userKey, id, number, suppressNotifications);
    }
}
