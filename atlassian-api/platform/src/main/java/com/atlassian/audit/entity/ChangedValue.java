package com.atlassian.audit.entity;

import java.util.Objects;

public class ChangedValue {
    private final String i18nKey;
    private final String key;
    private final String from;
    private final String to;

    @Deprecated
    public ChangedValue(String key) {
        this(key, null, null);
    }

    @Deprecated
    public ChangedValue(String key, String from) {
        this(key, from, null);
    }

    @Deprecated
    public ChangedValue(String key, String from, String to) {
        this.i18nKey = null;
        this.key = key;
        this.from = from;
        this.to = to;
    }

    public ChangedValue(ChangedValue.Builder builder) {
        i18nKey = builder.i18nKey;
        key = builder.key;
        from = builder.from;
        to = builder.to;
    }

    public static ChangedValue.Builder fromI18nKeys(String i18nKey) {
        return new Builder(i18nKey);
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
        return to;
    }

    @Override
    public boolean equals(Object object) {
        if (!(object instanceof ChangedValue)) {
            return false;
        }
        ChangedValue that = (ChangedValue) object;
        return Objects.equals(i18nKey, that.i18nKey)
                && Objects.equals(key, that.key)
                && Objects.equals(from, that.from)
                && Objects.equals(to, that.to);
    }

    @Override
    public String toString() {
        return "ChangedValue{i18nKey=" + i18nKey + ", key=" + key + ", from=" + from + ", to=" + to + "}";
    }

    @Override
    public int hashCode() {
        return Objects.hash(i18nKey, key, from, to);
    }

    public static class Builder {
        private final String i18nKey;
        private String key;
        private String from;
        private String to;

        public Builder(String i18nKey) {
            this.i18nKey = i18nKey;
        }

        public ChangedValue.Builder withKeyTranslation(String key) {
            this.key = key;
            return this;
        }

        public ChangedValue.Builder to(String to) {
            this.to = to;
            return this;
        }

        public ChangedValue.Builder from(String from) {
            this.from = from;
            return this;
        }

        public ChangedValue build() {
            return new ChangedValue(this);
        }
    }
}
