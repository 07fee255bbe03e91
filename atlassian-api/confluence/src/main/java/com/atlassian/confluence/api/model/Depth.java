package com.atlassian.confluence.api.model;

public final class Depth {
    public static final Depth ROOT = null;

    public static final Depth ALL = null;

    private Depth() {}

    public static Depth valueOf(String text) {
        throw new UnsupportedOperationException();
    }

    @Override
    public String toString() {
        return super.toString();
    }
}
