package com.atlassian.audit.entity;

import java.util.Objects;

public class ChangedValue {
    private String i18nKey;
    private String key;
    private String from;

    @Deprecated
    public ChangedValue(String i18nKey) {
        this.i18nKey = i18nKey;
    }

    @Deprecated
    public ChangedValue(String i18nKey, String key) {
        this.i18nKey = i18nKey;
        this.key = key;
    }

    @Deprecated
    public ChangedValue(String i18nKey, String key, String from) {
        this.i18nKey = i18nKey;
        this.key = key;
        this.from = from;
    }

    public ChangedValue(ChangedValue.Builder builder) {}

    public static ChangedValue.Builder fromI18nKeys(String text) {
        throw new UnsupportedOperationException();
    }

    public String getI18nKey() {
        return i18nKey;
    }

    public String getKey() {
        return key;
    }

    public String getFrom() {
        return from;
    }

    public String getTo() {
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
        ChangedValue that = (ChangedValue) object;
        return Objects.equals(i18nKey, that.i18nKey)
                && Objects.equals(key, that.key)
                && Objects.equals(from, that.from);
    }

    @Override
    public String toString() {
        return getClass().getSimpleName() + "{" + "i18nKey=" + i18nKey + ", " + "key=" + key + ", " + "from=" + from
                + "}";
    }

    @Override
    public int hashCode() {
        return Objects.hash(i18nKey, key, from);
    }

    public static class Builder {
        public Builder(String text) {}

        public ChangedValue.Builder withKeyTranslation(String text) {
            throw new UnsupportedOperationException();
        }

        public ChangedValue.Builder to(String text) {
            throw new UnsupportedOperationException();
        }

        public ChangedValue.Builder from(String text) {
            throw new UnsupportedOperationException();
        }

        public ChangedValue build() {
            throw new UnsupportedOperationException();
        }
    }
}
