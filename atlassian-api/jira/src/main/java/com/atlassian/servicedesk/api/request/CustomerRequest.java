package com.atlassian.servicedesk.api.request;

public interface CustomerRequest {}
