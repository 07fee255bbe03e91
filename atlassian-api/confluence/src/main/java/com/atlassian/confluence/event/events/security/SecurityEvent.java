package com.atlassian.confluence.event.events.security;

import com.atlassian.confluence.event.events.ConfluenceEvent;
import com.atlassian.confluence.event.events.types.Authentication;

public abstract class SecurityEvent extends ConfluenceEvent implements Authentication {
    private String username;
    private String sessionId;
    private String remoteHost;
    private String remoteIP;

    protected SecurityEvent(Object object, String username, String sessionId) {
        super(object);
        this.username = username;
        this.sessionId = sessionId;
    }

    protected SecurityEvent(Object object, String username, String sessionId, String remoteHost, String remoteIP) {
        super(object);
        this.username = username;
        this.sessionId = sessionId;
        this.remoteHost = remoteHost;
        this.remoteIP = remoteIP;
    }

    public String getUsername() {
        return username;
    }

    public String getSessionId() {
        return sessionId;
    }

    public String getRemoteHost() {
        return remoteHost;
    }

    public void setRemoteHost(String remoteHost) {
        this.remoteHost = remoteHost;
    }

    public String getRemoteIP() {
        return remoteIP;
    }

    public void setRemoteIP(String remoteIP) {
        this.remoteIP = remoteIP;
    }
}
