package com.atlassian.audit.entity;

public class AuditAuthor {
    public static final AuditAuthor SYSTEM_AUTHOR = null;

    public static final AuditAuthor ANONYMOUS_AUTHOR = null;

    public static final AuditAuthor UNKNOWN_AUTHOR = null;

    private AuditAuthor() {}

    public static AuditAuthor.Builder builder() {
        throw new UnsupportedOperationException();
    }

    public String getId() {
        throw new UnsupportedOperationException();
    }

    public String getType() {
        throw new UnsupportedOperationException();
    }

    public String getName() {
        throw new UnsupportedOperationException();
    }

    public String getUri() {
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

    public static class Builder {
        public Builder() {}

        public Builder(AuditAuthor auditAuthor) {}

        public AuditAuthor.Builder id(String text) {
            throw new UnsupportedOperationException();
        }

        public AuditAuthor.Builder type(String text) {
            throw new UnsupportedOperationException();
        }

        public AuditAuthor.Builder name(String text) {
            throw new UnsupportedOperationException();
        }

        public AuditAuthor.Builder uri(String text) {
            throw new UnsupportedOperationException();
        }

        public AuditAuthor build() {
            throw new UnsupportedOperationException();
        }
    }
}
