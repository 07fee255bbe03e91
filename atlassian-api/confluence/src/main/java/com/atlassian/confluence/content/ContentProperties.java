package com.atlassian.confluence.content;

import java.io.Serializable;
import java.util.List;

public class ContentProperties implements Serializable {
    public ContentProperties(List<?> list) {}

    public static ContentProperties deepClone(ContentProperties contentProperties) {
        throw new UnsupportedOperationException();
    }

    public void setStringProperty(String text1, String text2) {
        throw new UnsupportedOperationException();
    }

    public String getStringProperty(String text) {
        throw new UnsupportedOperationException();
    }

    public void setLongProperty(String text, long id) {
        throw new UnsupportedOperationException();
    }

    public long getLongProperty(String text, long id) {
        throw new UnsupportedOperationException();
    }

    public void removeProperty(String text) {
        throw new UnsupportedOperationException();
    }

    public List<?> asList() {
        throw new UnsupportedOperationException();
    }
}
