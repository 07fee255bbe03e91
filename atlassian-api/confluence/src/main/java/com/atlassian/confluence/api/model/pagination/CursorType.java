package com.atlassian.confluence.api.model.pagination;

public enum CursorType {
    SPACE,
    CONTENT;

    public String getType() {
        throw new UnsupportedOperationException();
    }
}
