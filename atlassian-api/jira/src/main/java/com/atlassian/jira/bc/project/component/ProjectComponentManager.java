package com.atlassian.jira.bc.project.component;

import java.util.Collection;

public interface ProjectComponentManager {
    ProjectComponent find(Long id);

    Collection<ProjectComponent> findAllForProject(Long id);
}
