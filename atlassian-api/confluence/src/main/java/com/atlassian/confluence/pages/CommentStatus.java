package com.atlassian.confluence.pages;

import java.util.Locale;

public class CommentStatus {
    private final Value value;
    private final String lastModifier;
    private final Long lastModifiedDate;

    private CommentStatus(Builder builder) {
        value = builder.value;
        lastModifier = builder.lastModifier;
        lastModifiedDate = builder.lastModifiedDate;
    }

    public CommentStatus.Value getValue() {
        return value;
    }

    public String getLastModifier() {
        return lastModifier;
    }

    public Long getLastModifiedDate() {
        return lastModifiedDate;
    }

    public boolean isResolved() {
        return value == Value.RESOLVED;
    }

    public boolean isOpen() {
        return value == Value.OPEN;
    }

    public boolean isReopened() {
        return value == Value.REOPENED;
    }

    public boolean isDangling() {
        return value == Value.DANGLING;
    }

    public static class Builder {
        private Value value = Value.OPEN;
        private String lastModifier;
        private Long lastModifiedDate;

        public Builder() {}

        public CommentStatus.Builder setValue(String value) {
            return setValue(Value.valueOf(value.toUpperCase(Locale.ENGLISH)));
        }

        public CommentStatus.Builder setValue(CommentStatus.Value value) {
            this.value = value;
            return this;
        }

        public CommentStatus.Builder setLastModifider(String lastModifier) {
            this.lastModifier = lastModifier;
            return this;
        }

        public CommentStatus.Builder setLastModifiedDate(Long lastModifiedDate) {
            this.lastModifiedDate = lastModifiedDate;
            return this;
        }

        public CommentStatus build() {
            return new CommentStatus(this);
        }
    }

    public enum Value {
        OPEN,
        RESOLVED,
        REOPENED,
        DANGLING;

        public String getStringValue() {
            return name().toLowerCase(Locale.ENGLISH);
        }
    }
}
