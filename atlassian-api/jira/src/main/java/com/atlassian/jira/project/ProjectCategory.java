package com.atlassian.jira.project;

import com.atlassian.jira.util.Named;
import com.atlassian.jira.util.NamedWithDescription;

public interface ProjectCategory extends Named, NamedWithDescription {
    Long getId();

    @Override
    String getName();

    @Override
    String getDescription();
}
