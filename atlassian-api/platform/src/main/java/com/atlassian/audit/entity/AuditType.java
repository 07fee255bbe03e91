package com.atlassian.audit.entity;

import java.util.Objects;

public class AuditType {
    private CoverageArea area;
    private String categoryI18nKey;
    private String category;
    private CoverageLevel level;

    @Deprecated
    public AuditType(CoverageArea area, String categoryI18nKey, String category, CoverageLevel level) {
        this.area = area;
        this.categoryI18nKey = categoryI18nKey;
        this.category = category;
        this.level = level;
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
        throw new UnsupportedOperationException();
    }

    public String getAction() {
        throw new UnsupportedOperationException();
    }

    public CoverageLevel getLevel() {
        return level;
    }

    @Override
    public String toString() {
        return getClass().getSimpleName() + "{" + "area=" + area + ", " + "categoryI18nKey=" + categoryI18nKey + ", "
                + "category=" + category + ", " + "level=" + level + "}";
    }

    public static AuditType.Builder fromI18nKeys(
            CoverageArea coverageArea, CoverageLevel coverageLevel, String text1, String text2) {
        throw new UnsupportedOperationException();
    }

    public static AuditType.Builder builder(AuditType auditType) {
        throw new UnsupportedOperationException();
    }

    @Override
    public boolean equals(Object object) {
        if (this == object) {
            return true;
        }
        if (object == null || object.getClass() != getClass()) {
            return false;
        }
        AuditType that = (AuditType) object;
        return Objects.equals(area, that.area)
                && Objects.equals(categoryI18nKey, that.categoryI18nKey)
                && Objects.equals(category, that.category)
                && Objects.equals(level, that.level);
    }

    @Override
    public int hashCode() {
        return Objects.hash(area, categoryI18nKey, category, level);
    }

    public static class Builder {
        private Builder() {}

        public AuditType.Builder withCategoryTranslation(String text) {
            throw new UnsupportedOperationException();
        }

        public AuditType.Builder withActionTranslation(String text) {
            throw new UnsupportedOperationException();
        }

        public AuditType build() {
            throw new UnsupportedOperationException();
        }
    }
}
