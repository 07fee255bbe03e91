package com.atlassian.jira.event.project;

import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectCategory;

public class ProjectCategoryChangeEvent {
    private ProjectCategoryChangeEvent() {}

    public Project getProject() {
        throw new UnsupportedOperationException();
    }

    public ProjectCategory getOldProjectCategory() {
        throw new UnsupportedOperationException();
    }

    public ProjectCategory getNewProjectCategory() {
        throw new UnsupportedOperationException();
    }

    public static final class Builder {
        public Builder(Project project) {}

        public ProjectCategoryChangeEvent.Builder addOldCategory(ProjectCategory projectCategory) {
            throw new UnsupportedOperationException();
        }

        public ProjectCategoryChangeEvent.Builder addNewCategory(ProjectCategory projectCategory) {
            throw new UnsupportedOperationException();
        }

        public ProjectCategoryChangeEvent.Builder addProject(Project project) {
            throw new UnsupportedOperationException();
        }

        public ProjectCategoryChangeEvent build() {
            throw new UnsupportedOperationException();
        }

        public boolean canBePublished() {
            throw new UnsupportedOperationException();
        }
    }
}
