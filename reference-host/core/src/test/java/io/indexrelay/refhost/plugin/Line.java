package io.indexrelay.refhost.plugin;

import org.springframework.core.SpringVersion;

/** The two lines of the products. These tests run on both: here on javax, in the module of platform 8 on jakarta. */
public enum Line {
    JAVAX("javax", "Javax", 7, "9.2.1"),
    JAKARTA("jakarta", "Jakarta", 8, "10.2.0");

    /** The line of this class path. */
    public static final Line HERE = String.valueOf(SpringVersion.getVersion()).startsWith("5.") ? JAVAX : JAKARTA;

    /** First word of the package names. */
    final String prefix;

    final String title;
    public final int platform;

    /** A Confluence of this line. */
    public final String version;

    Line(String prefix, String title, int platform, String version) {
        this.prefix = prefix;
        this.title = title;
        this.platform = platform;
        this.version = version;
    }

    Line other() {
        return this == JAVAX ? JAKARTA : JAVAX;
    }

    /** Name of the sample servlet of this line. */
    String servlet() {
        return title + "Servlet";
    }
}
