package io.indexrelay.jira.list;

/** The phases of a walk, in the order in which they are sent: what rules refer to first, then what they hide. */
enum Phase {
    APPLICATION_ACCESS,
    PROJECT_ACCESS,
    PEOPLE,
    PRIORITIES,
    PROJECTS,
    REQUEST_TYPES,
    ISSUES,
    COMMENTS_AND_FILES,
    FILTERS,
    DASHBOARDS
}
