package com.atlassian.application.api;

import java.io.Serializable;
import java.util.Objects;

public class ApplicationKey implements Serializable {
    private final String value;

    private ApplicationKey(String value) {
        this.value = Objects.requireNonNull(value, "value");
    }

    public static ApplicationKey valueOf(String value) {
        return new ApplicationKey(value);
    }

    public String value() {
        return value;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ApplicationKey that && value.equals(that.value);
    }

    @Override
    public int hashCode() {
        return value.hashCode();
    }

    @Override
    public String toString() {
        return value;
    }
}
