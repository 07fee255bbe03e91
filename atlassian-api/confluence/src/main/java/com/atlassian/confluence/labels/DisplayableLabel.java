package com.atlassian.confluence.labels;

public interface DisplayableLabel {
    boolean isRealTitleSafeForUrl();

    String getName();

    String getRealTitle();

    String getUrlPath();

    String getUrlPath(String text);
}
