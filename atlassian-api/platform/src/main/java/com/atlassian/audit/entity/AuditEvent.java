package com.atlassian.audit.entity;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

public class AuditEvent {
    private final String categoryI18nKey;
    private final String category;
    private final String actionI18nKey;
    private final String action;
    private final CoverageArea area;
    private final CoverageLevel level;
    private final List<AuditResource> affectedObjects;
    private final List<ChangedValue> changedValues;
    private final List<AuditAttribute> extraAttributes;

    private AuditEvent(Builder builder) {
        categoryI18nKey = builder.categoryI18nKey;
        category = builder.category;
        actionI18nKey = builder.actionI18nKey;
        action = builder.action;
        area = builder.area;
        level = builder.level;
        affectedObjects = List.copyOf(builder.affectedObjects);
        changedValues = List.copyOf(builder.changedValues);
        extraAttributes = List.copyOf(builder.extraAttributes);
    }

    public String getActionI18nKey() {
        return actionI18nKey;
    }

    @Deprecated
    public String getAction() {
        return action;
    }

    public String getCategoryI18nKey() {
        return categoryI18nKey;
    }

    @Deprecated
    public String getCategory() {
        return category;
    }

    public CoverageArea getArea() {
        return area;
    }

    public CoverageLevel getLevel() {
        return level;
    }

    public List<AuditResource> getAffectedObjects() {
        return affectedObjects;
    }

    public List<ChangedValue> getChangedValues() {
        return changedValues;
    }

    public Collection<AuditAttribute> getExtraAttributes() {
        return extraAttributes;
    }

    public Optional<String> getExtraAttribute(String name) {
        return extraAttributes.stream()
                .filter(attribute -> name.equals(attribute.getName()))
                .map(AuditAttribute::getValue)
                .findFirst();
    }

    public Optional<String> getExtraAttributeByKey(String nameI18nKey) {
        return extraAttributes.stream()
                .filter(attribute -> nameI18nKey.equals(attribute.getNameI18nKey()))
                .map(AuditAttribute::getValue)
                .findFirst();
    }

    @Override
    public boolean equals(Object object) {
        if (!(object instanceof AuditEvent)) {
            return false;
        }
        AuditEvent that = (AuditEvent) object;
        return Objects.equals(categoryI18nKey, that.categoryI18nKey)
                && Objects.equals(category, that.category)
                && Objects.equals(actionI18nKey, that.actionI18nKey)
                && Objects.equals(action, that.action)
                && area == that.area
                && level == that.level
                && affectedObjects.equals(that.affectedObjects)
                && changedValues.equals(that.changedValues)
                && extraAttributes.equals(that.extraAttributes);
    }

    @Override
    public int hashCode() {
        return Objects.hash(
                categoryI18nKey, actionI18nKey, area, level, affectedObjects, changedValues, extraAttributes);
    }

    @Override
    public String toString() {
        return "AuditEvent{category=" + categoryI18nKey + ", action=" + actionI18nKey + ", area=" + area + ", level="
                + level + ", affectedObjects=" + affectedObjects + ", changedValues=" + changedValues
                + ", extraAttributes=" + extraAttributes + "}";
    }

    @Deprecated
    public static AuditEvent.Builder builder(String category, String action, CoverageLevel level) {
        return new Builder(category, action, level);
    }

    public static AuditEvent.Builder fromI18nKeys(
            String categoryI18nKey, String actionI18nKey, CoverageLevel level, CoverageArea area) {
        return fromI18nKeys(categoryI18nKey, actionI18nKey, level).area(area);
    }

    public static AuditEvent.Builder fromI18nKeys(String categoryI18nKey, String actionI18nKey, CoverageLevel level) {
        return new Builder()
                .categoryI18nKey(categoryI18nKey)
                .actionI18nKey(actionI18nKey)
                .level(level);
    }

    public static AuditEvent.Builder builder(AuditType type) {
        return new Builder(type);
    }

    public static class Builder {
        private final List<AuditResource> affectedObjects = new ArrayList<>();
        private final List<ChangedValue> changedValues = new ArrayList<>();
        private final List<AuditAttribute> extraAttributes = new ArrayList<>();
        private String categoryI18nKey;
        private String category;
        private String actionI18nKey;
        private String action;
        private CoverageArea area;
        private CoverageLevel level;

        private Builder() {}

        @SuppressWarnings("deprecation")
        public Builder(AuditType type) {
            categoryI18nKey(type.getCategoryI18nKey())
                    .category(type.getCategory())
                    .actionI18nKey(type.getActionI18nKey())
                    .action(type.getAction())
                    .area(type.getArea())
                    .level(type.getLevel());
        }

        @Deprecated
        public Builder(String category, String action, CoverageLevel level) {
            category(category).action(action).level(level);
        }

        @Deprecated
        public Builder(String category, String action, CoverageLevel level, CoverageArea area) {
            category(category).action(action).level(level).area(area);
        }

        @SuppressWarnings("deprecation")
        public Builder(AuditEvent from) {
            categoryI18nKey(from.categoryI18nKey)
                    .category(from.category)
                    .actionI18nKey(from.actionI18nKey)
                    .action(from.action)
                    .area(from.area)
                    .level(from.level)
                    .affectedObjects(from.affectedObjects)
                    .changedValues(from.changedValues)
                    .extraAttributes(from.extraAttributes);
        }

        @Deprecated
        public AuditEvent.Builder action(String action) {
            this.action = action;
            return this;
        }

        public AuditEvent.Builder actionI18nKey(String actionI18nKey) {
            this.actionI18nKey = actionI18nKey;
            return this;
        }

        public AuditEvent.Builder categoryI18nKey(String categoryI18nKey) {
            this.categoryI18nKey = categoryI18nKey;
            return this;
        }

        @Deprecated
        public AuditEvent.Builder category(String category) {
            this.category = category;
            return this;
        }

        public AuditEvent.Builder level(CoverageLevel level) {
            this.level = level;
            return this;
        }

        public AuditEvent.Builder area(CoverageArea area) {
            this.area = area;
            return this;
        }

        public AuditEvent.Builder affectedObjects(List<AuditResource> objects) {
            affectedObjects.clear();
            return appendAffectedObjects(objects);
        }

        public AuditEvent.Builder appendAffectedObjects(List<AuditResource> objects) {
            affectedObjects.addAll(objects);
            return this;
        }

        public AuditEvent.Builder affectedObject(AuditResource object) {
            affectedObjects.add(object);
            return this;
        }

        public AuditEvent.Builder changedValues(List<ChangedValue> values) {
            changedValues.clear();
            return appendChangedValues(values);
        }

        public AuditEvent.Builder appendChangedValues(Collection<ChangedValue> values) {
            changedValues.addAll(values);
            return this;
        }

        public AuditEvent.Builder changedValue(ChangedValue value) {
            changedValues.add(value);
            return this;
        }

        public AuditEvent.Builder addChangedValueIfDifferent(ChangedValue value) {
            return Objects.equals(value.getFrom(), value.getTo()) ? this : changedValue(value);
        }

        public AuditEvent.Builder extraAttributes(Collection<AuditAttribute> attributes) {
            extraAttributes.clear();
            return appendExtraAttributes(attributes);
        }

        public AuditEvent.Builder appendExtraAttributes(Collection<AuditAttribute> attributes) {
            extraAttributes.addAll(attributes);
            return this;
        }

        public AuditEvent.Builder extraAttribute(AuditAttribute attribute) {
            extraAttributes.add(attribute);
            return this;
        }

        public AuditEvent build() {
            return new AuditEvent(this);
        }
    }
}
