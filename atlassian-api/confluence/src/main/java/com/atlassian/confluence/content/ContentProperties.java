package com.atlassian.confluence.content;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Named values of a content; a view of the list given, which stays the stored one. */
public class ContentProperties implements Serializable {
    private final List<ContentProperty> properties;

    public ContentProperties(List<ContentProperty> properties) {
        this.properties = properties;
    }

    public static ContentProperties deepClone(ContentProperties contentProperties) {
        List<ContentProperty> copies = new ArrayList<>();
        for (ContentProperty property : contentProperties.properties) {
            ContentProperty copy = new ContentProperty(property.getName());
            copy.setStringValue(property.getStringValue());
            copy.setLongValue(property.getLongValue());
            copies.add(copy);
        }
        return new ContentProperties(copies);
    }

    public void setStringProperty(String name, String value) {
        findOrAdd(name).setStringValue(value);
    }

    public String getStringProperty(String name) {
        return find(name).map(ContentProperty::getStringValue).orElse(null);
    }

    public void setLongProperty(String name, long value) {
        findOrAdd(name).setLongValue(value);
    }

    public long getLongProperty(String name, long otherwise) {
        return find(name).map(ContentProperty::getLongValue).orElse(otherwise);
    }

    public void removeProperty(String name) {
        properties.removeIf(property -> property.getName().equals(name));
    }

    public List<ContentProperty> asList() {
        return properties;
    }

    private Optional<ContentProperty> find(String name) {
        return properties.stream()
                .filter(property -> property.getName().equals(name))
                .findFirst();
    }

    private ContentProperty findOrAdd(String name) {
        return find(name).orElseGet(() -> {
            ContentProperty added = new ContentProperty(name);
            properties.add(added);
            return added;
        });
    }
}
