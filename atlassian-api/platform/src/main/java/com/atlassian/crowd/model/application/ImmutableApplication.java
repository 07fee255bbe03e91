package com.atlassian.crowd.model.application;

public class ImmutableApplication implements Application {
    private ImmutableApplication() {}
}
