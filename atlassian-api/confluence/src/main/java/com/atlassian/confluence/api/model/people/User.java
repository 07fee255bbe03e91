package com.atlassian.confluence.api.model.people;

public class User {
    private User() {}
}
