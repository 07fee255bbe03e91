package io.indexrelay.system;

/** A product that the reference host plays, and our plugin for it. */
public enum Product {
    JIRA("jira", 2990),
    CONFLUENCE("confluence", 1990);

    private final String word;
    private final int port;

    Product(String word, int port) {
        this.word = word;
        this.port = port;
    }

    /** As on the command line, in the context path and in the source of events. */
    public String word() {
        return word;
    }

    /** Where Atlassian's SDK puts it. */
    public int standardPort() {
        return port;
    }

    public String pluginKey() {
        return "io.indexrelay." + word;
    }
}
