package com.atlassian.confluence.api.model;

import com.atlassian.annotations.ExperimentalApi;

@ExperimentalApi
public class Expansions {
    public static final Expansions EMPTY = null;

    public Expansions(Expansion... expansions) {}

    public Expansions(Iterable<Expansion> iterable) {}

    public static Expansions of(String... texts) {
        throw new UnsupportedOperationException();
    }

    public Expansions merge(Expansions expansions) {
        throw new UnsupportedOperationException();
    }

    public Expansion[] merge(Expansion[] expansions) {
        throw new UnsupportedOperationException();
    }

    public boolean canExpand(String text) {
        throw new UnsupportedOperationException();
    }

    public Expansions getSubExpansions(String text) {
        throw new UnsupportedOperationException();
    }

    public Expansions prepend(String text) {
        throw new UnsupportedOperationException();
    }

    public Expansion[] toArray() {
        throw new UnsupportedOperationException();
    }

    public boolean isEmpty() {
        throw new UnsupportedOperationException();
    }

    @Override
    public String toString() {
        return super.toString();
    }

    public void checkRecursiveExpansion(String text) {
        throw new UnsupportedOperationException();
    }

    public static String encode(String text) {
        throw new UnsupportedOperationException();
    }

    @Override
    public boolean equals(Object object) {
        return this == object || (object != null && object.getClass() == getClass());
    }

    @Override
    public int hashCode() {
        return getClass().hashCode();
    }
}
