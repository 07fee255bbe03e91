package com.atlassian.jira.project.version;

import java.util.List;

public interface VersionManager {
    Version getVersion(Long id);

    List<Version> getVersions(Long id);
}
