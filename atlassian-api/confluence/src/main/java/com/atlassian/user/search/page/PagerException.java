package com.atlassian.user.search.page;

public class PagerException extends Exception {
    public PagerException(String message) {
        super(message);
    }
}
