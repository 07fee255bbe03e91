package com.atlassian.jira.entity.property;

import com.atlassian.annotations.ExperimentalApi;

@ExperimentalApi
public class EntityPropertyType {
    public static final EntityPropertyType REMOTE_VERSION_LINK = null;

    public static final EntityPropertyType ISSUE_PROPERTY = null;

    public static final EntityPropertyType PROJECT_PROPERTY = null;

    public static final EntityPropertyType COMMENT_PROPERTY = null;

    public static final EntityPropertyType CHANGE_HISTORY_PROPERTY = null;

    private String dbEntityName;
    private String i18nKeyForEntityName;
    private String jqlName;
    private String indexPrefix;

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
