package com.atlassian.audit.entity;

import java.util.Objects;

public class AuditAttribute {
    private final String nameI18nKey;
    private final String name;
    private final String value;

    @Deprecated
    public AuditAttribute(String name, String value) {
        this(null, name, value);
    }

    private AuditAttribute(String nameI18nKey, String name, String value) {
        this.nameI18nKey = nameI18nKey;
        this.name = name;
        this.value = value;
    }

    public static AuditAttribute.Builder fromI18nKeys(String nameI18nKey, String value) {
        return new Builder(nameI18nKey, value);
    }

    public String getName() {
        return name;
    }

    public String getNameI18nKey() {
        return nameI18nKey;
    }

    public String getValue() {
        return value;
    }

    @Override
    public boolean equals(Object object) {
        if (!(object instanceof AuditAttribute)) {
            return false;
        }
        AuditAttribute that = (AuditAttribute) object;
        return Objects.equals(nameI18nKey, that.nameI18nKey)
                && Objects.equals(name, that.name)
                && Objects.equals(value, that.value);
    }

    @Override
    public int hashCode() {
        return Objects.hash(nameI18nKey, name, value);
    }

    @Override
    public String toString() {
        return "AuditAttribute{nameI18nKey=" + nameI18nKey + ", name=" + name + ", value=" + value + "}";
    }

    public static class Builder {
        private final String nameI18nKey;
        private final String value;
        private String name;

        public Builder(String nameI18nKey, String value) {
            this.nameI18nKey = nameI18nKey;
            this.value = value;
        }

        public AuditAttribute.Builder withNameTranslation(String name) {
            this.name = name;
            return this;
        }

        public AuditAttribute build() {
            return new AuditAttribute(nameI18nKey, name, value);
        }
    }
}
