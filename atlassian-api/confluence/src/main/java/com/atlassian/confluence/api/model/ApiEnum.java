package com.atlassian.confluence.api.model;

public interface ApiEnum {
    String serialise();
}
