package com.atlassian.jira.project;

public interface ProjectConstant {
    Long getId();

    String getName();
}
