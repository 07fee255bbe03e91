package com.atlassian.audit.entity;

import java.util.Objects;

public class AuditAttribute {
    private String name;
    private String nameI18nKey;

    @Deprecated
    public AuditAttribute(String name, String nameI18nKey) {
        this.name = name;
        this.nameI18nKey = nameI18nKey;
    }

    public static AuditAttribute.Builder fromI18nKeys(String text1, String text2) {
        throw new UnsupportedOperationException();
    }

    public String getName() {
        return name;
    }

    public String getNameI18nKey() {
        return nameI18nKey;
    }

    public String getValue() {
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
        AuditAttribute that = (AuditAttribute) object;
        return Objects.equals(name, that.name) && Objects.equals(nameI18nKey, that.nameI18nKey);
    }

    @Override
    public int hashCode() {
        return Objects.hash(name, nameI18nKey);
    }

    @Override
    public String toString() {
        return getClass().getSimpleName() + "{" + "name=" + name + ", " + "nameI18nKey=" + nameI18nKey + "}";
    }

    public static class Builder {
        public Builder(String text1, String text2) {}

        public AuditAttribute.Builder withNameTranslation(String text) {
            throw new UnsupportedOperationException();
        }

        public AuditAttribute build() {
            throw new UnsupportedOperationException();
        }
    }
}
