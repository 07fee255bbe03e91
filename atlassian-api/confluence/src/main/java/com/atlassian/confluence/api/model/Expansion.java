package com.atlassian.confluence.api.model;

import com.atlassian.annotations.ExperimentalApi;
import java.util.Objects;

@ExperimentalApi
public class Expansion {
    private String propertyName;
    private Expansions subExpansions;

    public Expansion(String propertyName) {
        this.propertyName = propertyName;
    }

    public Expansion(String propertyName, Expansions subExpansions) {
        this.propertyName = propertyName;
        this.subExpansions = subExpansions;
    }

    public String getPropertyName() {
        return propertyName;
    }

    public Expansions getSubExpansions() {
        return subExpansions;
    }

    public static Expansion combine(Object... objects) {
        throw new UnsupportedOperationException();
    }

    @Override
    public String toString() {
        return getClass().getSimpleName() + "{" + "propertyName=" + propertyName + ", " + "subExpansions="
                + subExpansions + "}";
    }

    @Override
    public boolean equals(Object object) {
        if (this == object) {
            return true;
        }
        if (object == null || object.getClass() != getClass()) {
            return false;
        }
        Expansion that = (Expansion) object;
        return Objects.equals(propertyName, that.propertyName) && Objects.equals(subExpansions, that.subExpansions);
    }

    @Override
    public int hashCode() {
        return Objects.hash(propertyName, subExpansions);
    }
}
