package com.atlassian.jira.event.type;

import com.atlassian.annotations.PublicApi;
import com.atlassian.jira.user.ApplicationUser;

@PublicApi
public class EventType {
    public static final Long ISSUE_CREATED_ID = 1L;

    public static final Long ISSUE_UPDATED_ID = 2L;

    public static final Long ISSUE_ASSIGNED_ID = 3L;

    public static final Long ISSUE_RESOLVED_ID = 4L;

    public static final Long ISSUE_CLOSED_ID = 5L;

    public static final Long ISSUE_COMMENTED_ID = 6L;

    public static final Long ISSUE_REOPENED_ID = 7L;

    public static final Long ISSUE_DELETED_ID = 8L;

    public static final Long ISSUE_MOVED_ID = 9L;

    public static final Long ISSUE_WORKLOGGED_ID = 10L;

    public static final Long ISSUE_WORKSTARTED_ID = 11L;

    public static final Long ISSUE_WORKSTOPPED_ID = 12L;

    public static final Long ISSUE_GENERICEVENT_ID = 13L;

    public static final Long ISSUE_COMMENT_EDITED_ID = 14L;

    public static final Long ISSUE_WORKLOG_UPDATED_ID = 15L;

    public static final Long ISSUE_WORKLOG_DELETED_ID = 16L;

    public static final Long ISSUE_COMMENT_DELETED_ID = 17L;

    public static final String JIRA_SYSTEM_EVENT_TYPE = "jira.system.event.type";

    public static final String EVENT_TYPE = "EventType";

    public static final Long ISSUE_ARCHIVED_ID = 18L;

    public static final Long ISSUE_RESTORED_ID = 19L;

    private Long id;
    private String name;
    private String description;
    private Long templateId;

    public EventType(String name, String description, Long templateId) {
        this(null, name, description, templateId);
    }

    public EventType(Long id, String name, String description, Long templateId) {
        this.id = id;
        this.name = name;
        this.description = description;
        this.templateId = templateId;
    }

    public Long getId() {
        return id;
    }

    public String getName() {
        return name;
    }

    public String getDescription() {
        return description;
    }

    public String getType() {
        return isSystemEventType() ? JIRA_SYSTEM_EVENT_TYPE : null;
    }

    public Long getTemplateId() {
        return templateId;
    }

    public void setTemplateId(Long templateId) {
        this.templateId = templateId;
    }

    public boolean isSystemEventType() {
        // An administrator's own types have ids from 10000 on.
        return id != null && id < 10000L;
    }

    public String getNameKey() {
        throw new UnsupportedOperationException();
    }

    public String getDescKey() {
        throw new UnsupportedOperationException();
    }

    public String getTranslatedName(ApplicationUser applicationUser) {
        throw new UnsupportedOperationException();
    }

    public String getTranslatedDesc(ApplicationUser applicationUser) {
        throw new UnsupportedOperationException();
    }
}
