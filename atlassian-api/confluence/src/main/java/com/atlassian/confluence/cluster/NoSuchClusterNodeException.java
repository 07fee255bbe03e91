package com.atlassian.confluence.cluster;

public class NoSuchClusterNodeException extends Exception {
    public NoSuchClusterNodeException(String message) {
        super(message);
    }
}
