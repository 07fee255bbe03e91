package com.atlassian.servicedesk.api.organization;

public interface CustomerOrganization {
    int getId();

    String getName();
}
