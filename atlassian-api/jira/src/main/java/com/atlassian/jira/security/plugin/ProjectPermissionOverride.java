package com.atlassian.jira.security.plugin;

import com.atlassian.annotations.ExperimentalApi;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.user.ApplicationUser;

public interface ProjectPermissionOverride {
    ProjectPermissionOverride.Decision hasPermission(
            ProjectPermissionKey projectPermissionKey, Project project, ApplicationUser applicationUser);

    ProjectPermissionOverride.Reason getReason(
            ProjectPermissionKey projectPermissionKey, Project project, ApplicationUser applicationUser);

    enum Decision {
        DENY,
        ABSTAIN;
    }

    @ExperimentalApi
    class Reason {
        private String summary;
        private String details;

        public Reason(String summary, String details) {
            this.summary = summary;
            this.details = details;
        }

        public String getSummary() {
            return summary;
        }

        public String getDetails() {
            return details;
        }
    }
}
