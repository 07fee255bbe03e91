package com.atlassian.servicedesk.api;

public interface ServiceDesk {
    int getId();

    long getProjectId();
}
