package com.atlassian.confluence.api.model.pagination;

public interface Cursor {
    boolean isReverse();

    boolean isEmpty();

    CursorType getCursorType();
}
