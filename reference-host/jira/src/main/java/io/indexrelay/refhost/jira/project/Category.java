package io.indexrelay.refhost.jira.project;

import com.atlassian.jira.issue.status.category.StatusCategory;

/**
 * One of Jira's four fixed status categories.
 *
 * @param id 1 undefined, 2 to do, 3 done, 4 in progress
 */
public record Category(long id) {

    static final long UNDEFINED = 1;
    static final long TO_DO = 2;
    static final long DONE = 3;
    static final long IN_PROGRESS = 4;

    public Long getId() {
        return id;
    }

    public String getKey() {
        return switch ((int) id) {
            case (int) TO_DO -> "new";
            case (int) DONE -> "done";
            case (int) IN_PROGRESS -> "indeterminate";
            default -> "undefined";
        };
    }

    public String getName() {
        return switch ((int) id) {
            case (int) TO_DO -> "To Do";
            case (int) DONE -> "Done";
            case (int) IN_PROGRESS -> "In Progress";
            default -> "No Category";
        };
    }

    public String getTranslatedName() {
        return getName();
    }

    public String getTranslatedName(String locale) {
        return getName();
    }

    public Long getSequence() {
        return id;
    }

    public int compareTo(StatusCategory other) {
        return getSequence().compareTo(other.getSequence());
    }
}
