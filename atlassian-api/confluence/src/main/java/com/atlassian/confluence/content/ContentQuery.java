package com.atlassian.confluence.content;

import java.util.Objects;

public class ContentQuery<T> {
    private String name;
    private Object[] parameters;

    public ContentQuery(String name, Object... parameters) {
        this.name = name;
        this.parameters = parameters;
    }

    public String getName() {
        return name;
    }

    public Object[] getParameters() {
        return parameters;
    }

    @Override
    public boolean equals(Object object) {
        if (this == object) {
            return true;
        }
        if (object == null || object.getClass() != getClass()) {
            return false;
        }
        ContentQuery<?> that = (ContentQuery<?>) object;
        return Objects.equals(name, that.name) && Objects.equals(parameters, that.parameters);
    }

    @Override
    public int hashCode() {
        return Objects.hash(name, parameters);
    }
}
