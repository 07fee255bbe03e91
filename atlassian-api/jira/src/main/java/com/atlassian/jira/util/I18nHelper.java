package com.atlassian.jira.util;

import java.util.Locale;

public interface I18nHelper {
    Locale getLocale();

    String getText(String text);

    String getText(String text1, String text2);

    String getText(String text, Object object);

    boolean isKeyDefined(String text);

    public interface BeanFactory {}
}
