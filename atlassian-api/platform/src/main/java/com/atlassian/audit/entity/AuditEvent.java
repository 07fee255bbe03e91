package com.atlassian.audit.entity;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

public class AuditEvent {
    private AuditEvent() {}

    public String getActionI18nKey() {
        throw new UnsupportedOperationException();
    }

    @Deprecated
    public String getAction() {
        throw new UnsupportedOperationException();
    }

    public String getCategoryI18nKey() {
        throw new UnsupportedOperationException();
    }

    @Deprecated
    public String getCategory() {
        throw new UnsupportedOperationException();
    }

    public CoverageArea getArea() {
        throw new UnsupportedOperationException();
    }

    public CoverageLevel getLevel() {
        throw new UnsupportedOperationException();
    }

    public List<AuditResource> getAffectedObjects() {
        throw new UnsupportedOperationException();
    }

    public List<ChangedValue> getChangedValues() {
        throw new UnsupportedOperationException();
    }

    public Collection<AuditAttribute> getExtraAttributes() {
        throw new UnsupportedOperationException();
    }

    public Optional<String> getExtraAttribute(String text) {
        throw new UnsupportedOperationException();
    }

    public Optional<String> getExtraAttributeByKey(String text) {
        throw new UnsupportedOperationException();
    }

    @Override
    public boolean equals(Object object) {
        return this == object || (object != null && object.getClass() == getClass());
    }

    @Override
    public int hashCode() {
        return getClass().hashCode();
    }

    @Override
    public String toString() {
        return super.toString();
    }

    @Deprecated
    public static AuditEvent.Builder builder(String text1, String text2, CoverageLevel coverageLevel) {
        throw new UnsupportedOperationException();
    }

    public static AuditEvent.Builder fromI18nKeys(
            String text1, String text2, CoverageLevel coverageLevel, CoverageArea coverageArea) {
        throw new UnsupportedOperationException();
    }

    public static AuditEvent.Builder fromI18nKeys(String text1, String text2, CoverageLevel coverageLevel) {
        throw new UnsupportedOperationException();
    }

    public static AuditEvent.Builder builder(AuditType auditType) {
        throw new UnsupportedOperationException();
    }

    public static class Builder {
        public Builder(AuditType auditType) {}

        @Deprecated
        public Builder(String text1, String text2, CoverageLevel coverageLevel) {}

        @Deprecated
        public Builder(String text1, String text2, CoverageLevel coverageLevel, CoverageArea coverageArea) {}

        public Builder(AuditEvent auditEvent) {}

        @Deprecated
        public AuditEvent.Builder action(String text) {
            throw new UnsupportedOperationException();
        }

        public AuditEvent.Builder actionI18nKey(String text) {
            throw new UnsupportedOperationException();
        }

        public AuditEvent.Builder categoryI18nKey(String text) {
            throw new UnsupportedOperationException();
        }

        @Deprecated
        public AuditEvent.Builder category(String text) {
            throw new UnsupportedOperationException();
        }

        public AuditEvent.Builder level(CoverageLevel coverageLevel) {
            throw new UnsupportedOperationException();
        }

        public AuditEvent.Builder area(CoverageArea coverageArea) {
            throw new UnsupportedOperationException();
        }

        public AuditEvent.Builder affectedObjects(List<AuditResource> list) {
            throw new UnsupportedOperationException();
        }

        public AuditEvent.Builder appendAffectedObjects(List<AuditResource> list) {
            throw new UnsupportedOperationException();
        }

        public AuditEvent.Builder affectedObject(AuditResource auditResource) {
            throw new UnsupportedOperationException();
        }

        public AuditEvent.Builder changedValues(List<ChangedValue> list) {
            throw new UnsupportedOperationException();
        }

        public AuditEvent.Builder appendChangedValues(Collection<ChangedValue> collection) {
            throw new UnsupportedOperationException();
        }

        public AuditEvent.Builder changedValue(ChangedValue changedValue) {
            throw new UnsupportedOperationException();
        }

        public AuditEvent.Builder addChangedValueIfDifferent(ChangedValue changedValue) {
            throw new UnsupportedOperationException();
        }

        public AuditEvent.Builder extraAttributes(Collection<AuditAttribute> collection) {
            throw new UnsupportedOperationException();
        }

        public AuditEvent.Builder appendExtraAttributes(Collection<AuditAttribute> collection) {
            throw new UnsupportedOperationException();
        }

        public AuditEvent.Builder extraAttribute(AuditAttribute auditAttribute) {
            throw new UnsupportedOperationException();
        }

        public AuditEvent build() {
            throw new UnsupportedOperationException();
        }
    }
}
