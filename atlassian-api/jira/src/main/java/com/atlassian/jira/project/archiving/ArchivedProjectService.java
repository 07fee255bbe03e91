package com.atlassian.jira.project.archiving;

import com.atlassian.jira.user.ApplicationUser;

public interface ArchivedProjectService {
    ArchivedProjectService.ValidationResult validateArchiveProject(ApplicationUser applicationUser, String text);

    ArchivedProjectService.ValidationResult validateRestoreProject(ApplicationUser applicationUser, String text);

    class ValidationResult {
        private ValidationResult() {}
    }
}
