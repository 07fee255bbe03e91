package com.atlassian.audit.entity;

import java.util.Objects;

/** What kind of event an audit event is: named by translation keys, the translations are optional. */
public class AuditType {
    private final CoverageArea area;
    private final CoverageLevel level;
    private final String categoryI18nKey;
    private final String actionI18nKey;
    private final String category;
    private final String action;

    @Deprecated
    public AuditType(CoverageArea area, String category, String action, CoverageLevel level) {
        this(area, level, null, null, category, action);
    }

    private AuditType(
            CoverageArea area,
            CoverageLevel level,
            String categoryI18nKey,
            String actionI18nKey,
            String category,
            String action) {
        this.area = area;
        this.level = level;
        this.categoryI18nKey = categoryI18nKey;
        this.actionI18nKey = actionI18nKey;
        this.category = category;
        this.action = action;
    }

    public CoverageArea getArea() {
        return area;
    }

    public String getCategoryI18nKey() {
        return categoryI18nKey;
    }

    public String getCategory() {
        return category;
    }

    public String getActionI18nKey() {
        return actionI18nKey;
    }

    public String getAction() {
        return action;
    }

    public CoverageLevel getLevel() {
        return level;
    }

    @Override
    public String toString() {
        return "AuditType{area=" + area + ", level=" + level + ", categoryI18nKey=" + categoryI18nKey
                + ", actionI18nKey=" + actionI18nKey + "}";
    }

    public static AuditType.Builder fromI18nKeys(
            CoverageArea area, CoverageLevel level, String categoryI18nKey, String actionI18nKey) {
        return new Builder(new AuditType(area, level, categoryI18nKey, actionI18nKey, null, null));
    }

    public static AuditType.Builder builder(AuditType from) {
        return new Builder(from);
    }

    @Override
    public boolean equals(Object object) {
        if (!(object instanceof AuditType)) {
            return false;
        }
        AuditType that = (AuditType) object;
        return area == that.area
                && level == that.level
                && Objects.equals(categoryI18nKey, that.categoryI18nKey)
                && Objects.equals(actionI18nKey, that.actionI18nKey)
                && Objects.equals(category, that.category)
                && Objects.equals(action, that.action);
    }

    @Override
    public int hashCode() {
        return Objects.hash(area, level, categoryI18nKey, actionI18nKey, category, action);
    }

    public static class Builder {
        private final AuditType from;
        private String category;
        private String action;

        private Builder(AuditType from) {
            this.from = from;
            this.category = from.category;
            this.action = from.action;
        }

        public AuditType.Builder withCategoryTranslation(String category) {
            this.category = category;
            return this;
        }

        public AuditType.Builder withActionTranslation(String action) {
            this.action = action;
            return this;
        }

        public AuditType build() {
            return new AuditType(from.area, from.level, from.categoryI18nKey, from.actionI18nKey, category, action);
        }
    }
}
