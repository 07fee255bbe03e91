package com.atlassian.plugin.spring.scanner.annotation.export;

public @interface ServiceProperty {
    String key();

    String value();
}
