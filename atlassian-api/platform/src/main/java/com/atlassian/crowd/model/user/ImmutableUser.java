package com.atlassian.crowd.model.user;

public abstract class ImmutableUser implements User {
    ImmutableUser() {}
}
