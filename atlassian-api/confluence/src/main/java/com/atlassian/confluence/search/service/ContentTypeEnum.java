package com.atlassian.confluence.search.service;

import com.atlassian.core.bean.EntityObject;

public enum ContentTypeEnum {
    PAGE,
    COMMENT,
    BLOG,
    ATTACHMENT,
    PERSONAL_INFORMATION,
    SPACE_DESCRIPTION,
    PERSONAL_SPACE_DESCRIPTION,
    SPACE,
    DRAFT,
    CUSTOM;

    public String getRepresentation() {
        throw new UnsupportedOperationException();
    }

    public boolean hasRepresentation(String text) {
        throw new UnsupportedOperationException();
    }

    public Class<? extends EntityObject> getType() {
        throw new UnsupportedOperationException();
    }

    public String getTypeName() {
        throw new UnsupportedOperationException();
    }

    @Override
    public String toString() {
        return super.toString();
    }

    public static ContentTypeEnum getByRepresentation(String text) {
        throw new UnsupportedOperationException();
    }

    public static ContentTypeEnum getByClassName(String text) {
        throw new UnsupportedOperationException();
    }
}
