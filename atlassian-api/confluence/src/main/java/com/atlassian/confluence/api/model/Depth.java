package com.atlassian.confluence.api.model;

public final class Depth {
    public static final Depth ROOT = new Depth("root");

    public static final Depth ALL = new Depth("all");

    private final String name;

    private Depth(String name) {
        this.name = name;
    }

    public static Depth valueOf(String text) {
        if (text.equals(ROOT.name)) {
            return ROOT;
        }
        if (text.equals(ALL.name)) {
            return ALL;
        }
        throw new IllegalArgumentException("neither root nor all: " + text);
    }

    @Override
    public String toString() {
        return name;
    }
}
