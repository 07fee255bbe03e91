package com.atlassian.audit.entity;

import java.util.Objects;

public class AuditResource {
    private final String id;
    private final String type;
    private final String name;
    private final String uri;

    private AuditResource(Builder builder) {
        id = builder.id;
        type = builder.type;
        name = builder.name;
        uri = builder.uri;
    }

    public static AuditResource.Builder builder(String name, String type) {
        return new Builder().name(name).type(type);
    }

    public String getId() {
        return id;
    }

    public String getType() {
        return type;
    }

    public String getName() {
        return name;
    }

    public String getUri() {
        return uri;
    }

    @Override
    public boolean equals(Object object) {
        if (!(object instanceof AuditResource)) {
            return false;
        }
        AuditResource that = (AuditResource) object;
        return Objects.equals(id, that.id)
                && Objects.equals(type, that.type)
                && Objects.equals(name, that.name)
                && Objects.equals(uri, that.uri);
    }

    @Override
    public int hashCode() {
        return Objects.hash(id, type, name, uri);
    }

    @Override
    public String toString() {
        return "AuditResource{id=" + id + ", type=" + type + ", name=" + name + ", uri=" + uri + "}";
    }

    public static class Builder {
        private String id;
        private String type;
        private String name;
        private String uri;

        private Builder() {}

        public Builder(AuditResource from) {
            id(from.id).type(from.type).name(from.name).uri(from.uri);
        }

        public AuditResource.Builder id(String id) {
            this.id = id;
            return this;
        }

        public AuditResource.Builder type(String type) {
            this.type = type;
            return this;
        }

        public AuditResource.Builder name(String name) {
            this.name = name;
            return this;
        }

        public AuditResource.Builder uri(String uri) {
            this.uri = uri;
            return this;
        }

        public AuditResource build() {
            return new AuditResource(this);
        }
    }
}
