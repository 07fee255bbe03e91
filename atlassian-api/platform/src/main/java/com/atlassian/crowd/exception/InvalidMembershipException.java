package com.atlassian.crowd.exception;

public class InvalidMembershipException extends Exception {
    public InvalidMembershipException(String message) {
        super(message);
    }
}
