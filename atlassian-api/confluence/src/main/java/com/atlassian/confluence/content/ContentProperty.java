package com.atlassian.confluence.content;

import com.atlassian.core.bean.EntityObject;

/**
 * One stored value of a content, such as an attachment's media type.
 *
 * <p>Only its name is known of the product; no member is declared to others. The reference host maps the fields.
 */
public class ContentProperty extends EntityObject {
    private String name;
    private String stringValue;
    private long longValue;

    ContentProperty() {}

    ContentProperty(String name) {
        this.name = name;
    }

    String getName() {
        return name;
    }

    String getStringValue() {
        return stringValue;
    }

    void setStringValue(String stringValue) {
        this.stringValue = stringValue;
    }

    long getLongValue() {
        return longValue;
    }

    void setLongValue(long longValue) {
        this.longValue = longValue;
    }
}
