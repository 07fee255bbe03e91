package com.atlassian.confluence.pages;

import com.atlassian.confluence.core.ContentEntityObject;

public interface Contained<T extends ContentEntityObject> {
    T getContainer();
}
