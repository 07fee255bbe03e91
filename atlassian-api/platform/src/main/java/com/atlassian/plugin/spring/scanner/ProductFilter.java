package com.atlassian.plugin.spring.scanner;

import java.util.Arrays;
import java.util.Locale;

public enum ProductFilter {
    ALL,
    JIRA,
    CONFLUENCE,
    BAMBOO,
    BITBUCKET,
    STASH,
    CROWD,
    FECRU,
    REFAPP;

    public static boolean hasProduct(String text) {
        return Arrays.stream(values()).anyMatch(product -> product.name().equalsIgnoreCase(text));
    }

    public String getPerProductFile(String text) {
        return this == ALL ? text : text + "-" + name().toLowerCase(Locale.ENGLISH);
    }
}
