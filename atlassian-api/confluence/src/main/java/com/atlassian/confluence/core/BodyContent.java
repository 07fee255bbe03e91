package com.atlassian.confluence.core;

import com.atlassian.confluence.content.ContentCleaner;
import java.io.Serializable;

public class BodyContent implements Cloneable, Serializable {
    private ContentEntityObject content;
    private String body;
    private BodyType bodyType = BodyType.XHTML;
    private long id;

    public BodyContent() {}

    public BodyContent(BodyContent bodyContent) {
        this(bodyContent.content, bodyContent.body, bodyContent.bodyType);
    }

    public BodyContent(ContentEntityObject content, String body, BodyType bodyType) {
        this.content = content;
        this.body = body;
        this.bodyType = bodyType;
    }

    public void shallowCopy(BodyContent bodyContent) {
        body = bodyContent.getBody();
        bodyType = bodyContent.getBodyType();
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
        return false;
    }

    public String cleanBody(ContentCleaner contentCleaner) {
        throw new UnsupportedOperationException();
    }

    @Override
    public boolean equals(Object object) {
        return this == object
                || object instanceof BodyContent && getId() != 0 && getId() == ((BodyContent) object).getId();
    }

    @Override
    public int hashCode() {
        return Long.hashCode(getId());
    }

    public Object clone() {
        try {
            return super.clone();
        } catch (CloneNotSupportedException e) {
            throw new IllegalStateException(e);
        }
    }
}
