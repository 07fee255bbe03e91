package com.atlassian.servicedesk.api.portal;

public interface Portal {
    int getId();
}
