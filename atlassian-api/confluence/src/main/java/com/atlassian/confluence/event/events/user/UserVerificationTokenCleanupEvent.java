package com.atlassian.confluence.event.events.user;

import com.atlassian.annotations.Internal;
import com.atlassian.confluence.event.events.ConfluenceEvent;
import com.atlassian.event.api.AsynchronousPreferred;

@AsynchronousPreferred
@Internal
public class UserVerificationTokenCleanupEvent extends ConfluenceEvent {
    public UserVerificationTokenCleanupEvent(Object object) {
        super(object);
    }
}
