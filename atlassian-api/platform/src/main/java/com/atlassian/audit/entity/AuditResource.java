package com.atlassian.audit.entity;

public class AuditResource {
    private AuditResource() {}

    public String getName() {
        throw new UnsupportedOperationException();
    }

    public String getType() {
        throw new UnsupportedOperationException();
    }

    public String getUri() {
        throw new UnsupportedOperationException();
    }

    public String getId() {
        throw new UnsupportedOperationException();
    }

    @Override
    public String toString() {
        return super.toString();
    }

    @Override
    public boolean equals(Object object) {
        return this == object || (object != null && object.getClass() == getClass());
    }

    @Override
    public int hashCode() {
        return getClass().hashCode();
    }

    public static AuditResource.Builder builder(String text1, String text2) {
        throw new UnsupportedOperationException();
    }

    public static class Builder {
        public Builder(AuditResource auditResource) {}

        public AuditResource.Builder name(String text) {
            throw new UnsupportedOperationException();
        }

        public AuditResource.Builder type(String text) {
            throw new UnsupportedOperationException();
        }

        public AuditResource.Builder uri(String text) {
            throw new UnsupportedOperationException();
        }

        public AuditResource.Builder id(String text) {
            throw new UnsupportedOperationException();
        }

        public AuditResource build() {
            throw new UnsupportedOperationException();
        }
    }
}
