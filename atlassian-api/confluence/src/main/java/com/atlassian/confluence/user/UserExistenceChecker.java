package com.atlassian.confluence.user;

public interface UserExistenceChecker {
    boolean exists(String text);
}
