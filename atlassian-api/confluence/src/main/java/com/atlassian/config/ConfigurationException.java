package com.atlassian.config;

public class ConfigurationException extends Exception {
    public ConfigurationException(String message) {
        super(message);
    }
}
