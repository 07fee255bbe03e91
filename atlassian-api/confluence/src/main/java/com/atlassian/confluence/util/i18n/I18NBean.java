package com.atlassian.confluence.util.i18n;

import java.util.List;
import java.util.Map;
import java.util.ResourceBundle;

public interface I18NBean {
    String DEFAULT_RESOURCE_BUNDLE = String.valueOf("default_resource_bundle");

    String getText(String text);

    String getText(String text, Object[] objects);

    default String getText(String text, Object[] objects, boolean flag) {
        return getText(text, objects);
    }

    String getText(String text, List list);

    String getText(Message message);

    String getTextStrict(String text);

    ResourceBundle getResourceBundle();

    Map<String, String> getTranslationsForPrefix(String text);

    String getUntransformedRawText(String text);
}
