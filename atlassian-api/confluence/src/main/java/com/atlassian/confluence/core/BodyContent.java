package com.atlassian.confluence.core;

import com.atlassian.confluence.content.ContentCleaner;
import java.io.Serializable;
import java.util.Objects;

public class BodyContent implements Cloneable, Serializable {
    private ContentEntityObject content;
    private String body;
    private BodyType bodyType;
    private long id;

    public BodyContent() {}

    public BodyContent(BodyContent bodyContent) {}

    public BodyContent(ContentEntityObject content, String body, BodyType bodyType) {
        this.content = content;
        this.body = body;
        this.bodyType = bodyType;
    }

    public void shallowCopy(BodyContent bodyContent) {
        throw new UnsupportedOperationException();
    }

    public String getBody() {
        return body;
    }

    public void setBody(String body) {
        this.body = body;
    }

    public BodyType getBodyType() {
        return bodyType;
    }

    public void setBodyType(BodyType bodyType) {
        this.bodyType = bodyType;
    }

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }

    public ContentEntityObject getContent() {
        return content;
    }

    public void setContent(ContentEntityObject content) {
        this.content = content;
    }

    public boolean isBodyCleaned() {
        throw new UnsupportedOperationException();
    }

    public String cleanBody(ContentCleaner contentCleaner) {
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
        BodyContent that = (BodyContent) object;
        return Objects.equals(content, that.content)
                && Objects.equals(body, that.body)
                && Objects.equals(bodyType, that.bodyType)
                && Objects.equals(id, that.id);
    }

    @Override
    public int hashCode() {
        return Objects.hash(content, body, bodyType, id);
    }

    public Object clone() {
        try {
            return super.clone();
        } catch (CloneNotSupportedException e) {
            throw new IllegalStateException(e);
        }
    }
}
