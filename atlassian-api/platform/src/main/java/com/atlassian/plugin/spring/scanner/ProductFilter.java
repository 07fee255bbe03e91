package com.atlassian.plugin.spring.scanner;

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
        throw new UnsupportedOperationException();
    }

    public String getPerProductFile(String text) {
        throw new UnsupportedOperationException();
    }
}
