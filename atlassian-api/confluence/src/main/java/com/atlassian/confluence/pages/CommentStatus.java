package com.atlassian.confluence.pages;

public class CommentStatus {
    private CommentStatus() {}

    public CommentStatus.Value getValue() {
        throw new UnsupportedOperationException();
    }

    public String getLastModifier() {
        throw new UnsupportedOperationException();
    }

    public Long getLastModifiedDate() {
        throw new UnsupportedOperationException();
    }

    public boolean isResolved() {
        throw new UnsupportedOperationException();
    }

    public boolean isOpen() {
        throw new UnsupportedOperationException();
    }

    public boolean isReopened() {
        throw new UnsupportedOperationException();
    }

    public boolean isDangling() {
        throw new UnsupportedOperationException();
    }

    public static class Builder {
        public Builder() {}

        public CommentStatus.Builder setValue(String value) {
            throw new UnsupportedOperationException();
        }

        public CommentStatus.Builder setValue(CommentStatus.Value value) {
            throw new UnsupportedOperationException();
        }

        public CommentStatus.Builder setLastModifider(String lastModifider) {
            throw new UnsupportedOperationException();
        }

        public CommentStatus.Builder setLastModifiedDate(Long lastModifiedDate) {
            throw new UnsupportedOperationException();
        }

        public CommentStatus build() {
            throw new UnsupportedOperationException();
        }
    }

    public enum Value {
        OPEN,
        RESOLVED,
        REOPENED,
        DANGLING;

        public String getStringValue() {
            throw new UnsupportedOperationException();
        }
    }
}
