package com.atlassian.jira.entity.property;

import com.atlassian.annotations.ExperimentalApi;

/**
 * What properties hang on. The entity names are those of the table; that comments' are kept as {@code sd.comment.property} is known from
 * scripts for Jira Service Management. Keys, clauses and prefixes are our reading.
 */
@ExperimentalApi
public class EntityPropertyType {
    public static final EntityPropertyType REMOTE_VERSION_LINK =
            new EntityPropertyType("RemoteVersionLink", "remote.version.link", "version.property", "VERSIONPROP");

    public static final EntityPropertyType ISSUE_PROPERTY =
            new EntityPropertyType("IssueProperty", "issue.property", "issue.property", "ISSUEPROP");

    public static final EntityPropertyType PROJECT_PROPERTY =
            new EntityPropertyType("ProjectProperty", "project.property", "project.property", "PROJECTPROP");

    public static final EntityPropertyType COMMENT_PROPERTY =
            new EntityPropertyType("sd.comment.property", "comment.property", "comment.property", "COMMENTPROP");

    public static final EntityPropertyType CHANGE_HISTORY_PROPERTY = new EntityPropertyType(
            "ChangeHistoryProperty", "changehistory.property", "changehistory.property", "CHANGEHISTORYPROP");

    private final String dbEntityName;
    private final String i18nKeyForEntityName;
    private final String jqlName;
    private final String indexPrefix;

    public EntityPropertyType(String dbEntityName, String i18nKeyForEntityName, String jqlName, String indexPrefix) {
        this.dbEntityName = dbEntityName;
        this.i18nKeyForEntityName = i18nKeyForEntityName;
        this.jqlName = jqlName;
        this.indexPrefix = indexPrefix;
    }

    public String getDbEntityName() {
        return dbEntityName;
    }

    public String getI18nKeyForEntityName() {
        return i18nKeyForEntityName;
    }

    public String getJqlName() {
        return jqlName;
    }

    public String getIndexPrefix() {
        return indexPrefix;
    }

    public static boolean isJqlClause(String text) {
        throw new UnsupportedOperationException();
    }

    public static EntityPropertyType getEntityPropertyTypeForClause(String text) {
        throw new UnsupportedOperationException();
    }
}
