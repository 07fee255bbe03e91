package com.atlassian.confluence.event.events.user;

import com.atlassian.confluence.event.events.ConfluenceEvent;
import com.atlassian.user.User;
import java.util.List;

public class SendUserInviteEvent extends ConfluenceEvent {
    private User sender;
    private String message;
    private List<String> recipients;

    public SendUserInviteEvent(Object object, User sender, String message, List<String> recipients) {
        super(object);
        this.sender = sender;
        this.message = message;
        this.recipients = recipients;
    }

    public String getMessage() {
        return message;
    }

    public List<String> getRecipients() {
        return recipients;
    }

    public User getSender() {
        return sender;
    }
}
