package com.atlassian.servicedesk.api;

public class ServiceDeskServiceException extends RuntimeException {
    public ServiceDeskServiceException(String message) {
        super(message);
    }
}
