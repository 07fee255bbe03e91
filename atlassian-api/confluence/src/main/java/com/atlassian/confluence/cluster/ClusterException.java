package com.atlassian.confluence.cluster;

public class ClusterException extends Exception {
    public ClusterException(String message) {
        super(message);
    }
}
