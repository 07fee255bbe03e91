package com.atlassian.jira.event.project;

import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectCategory;
import java.util.Objects;

public class ProjectCategoryChangeEvent {
    private final Project project;
    private final ProjectCategory oldProjectCategory;
    private final ProjectCategory newProjectCategory;

    private ProjectCategoryChangeEvent(Builder builder) {
        this.project = builder.project;
        this.oldProjectCategory = builder.oldCategory;
        this.newProjectCategory = builder.newCategory;
    }

    public Project getProject() {
        return project;
    }

    public ProjectCategory getOldProjectCategory() {
        return oldProjectCategory;
    }

    public ProjectCategory getNewProjectCategory() {
        return newProjectCategory;
    }

    public static final class Builder {
        private Project project;
        private ProjectCategory oldCategory;
        private ProjectCategory newCategory;

        public Builder(Project project) {
            this.project = project;
        }

        public Builder addOldCategory(ProjectCategory category) {
            this.oldCategory = category;
            return this;
        }

        public Builder addNewCategory(ProjectCategory category) {
            this.newCategory = category;
            return this;
        }

        public Builder addProject(Project project) {
            this.project = project;
            return this;
        }

        public ProjectCategoryChangeEvent build() {
            return new ProjectCategoryChangeEvent(this);
        }

        /** Whether there is a change to tell of. */
        public boolean canBePublished() {
            return !Objects.equals(oldCategory, newCategory);
        }
    }
}
