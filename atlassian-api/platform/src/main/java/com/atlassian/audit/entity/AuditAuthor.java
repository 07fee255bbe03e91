package com.atlassian.audit.entity;

import java.util.Objects;

public class AuditAuthor {
    public static final AuditAuthor SYSTEM_AUTHOR =
            builder().id("-1").type("system").name("System").build();

    public static final AuditAuthor ANONYMOUS_AUTHOR =
            builder().id("-2").type("user").name("Anonymous").build();

    public static final AuditAuthor UNKNOWN_AUTHOR =
            builder().id("-3").type("user").name("Unknown").build();

    private final String id;
    private final String type;
    private final String name;
    private final String uri;

    private AuditAuthor(Builder builder) {
        id = builder.id;
        type = builder.type;
        name = builder.name;
        uri = builder.uri;
    }

    public static AuditAuthor.Builder builder() {
        return new Builder();
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
        if (!(object instanceof AuditAuthor)) {
            return false;
        }
        AuditAuthor that = (AuditAuthor) object;
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
        return "AuditAuthor{id=" + id + ", type=" + type + ", name=" + name + ", uri=" + uri + "}";
    }

    public static class Builder {
        private String id;
        private String type;
        private String name;
        private String uri;

        public Builder() {}

        public Builder(AuditAuthor from) {
            id(from.id).type(from.type).name(from.name).uri(from.uri);
        }

        public AuditAuthor.Builder id(String id) {
            this.id = id;
            return this;
        }

        public AuditAuthor.Builder type(String type) {
            this.type = type;
            return this;
        }

        public AuditAuthor.Builder name(String name) {
            this.name = name;
            return this;
        }

        public AuditAuthor.Builder uri(String uri) {
            this.uri = uri;
            return this;
        }

        public AuditAuthor build() {
            return new AuditAuthor(this);
        }
    }
}
