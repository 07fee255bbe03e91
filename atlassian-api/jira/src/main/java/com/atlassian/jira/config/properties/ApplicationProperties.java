package com.atlassian.jira.config.properties;

import com.atlassian.annotations.PublicApi;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;

@PublicApi
public interface ApplicationProperties {
    String getText(String text);

    String getDefaultBackedText(String text);

    void setText(String text1, String text2);

    String getString(String text);

    Collection<String> getDefaultKeys();

    String getDefaultBackedString(String text);

    String getDefaultString(String text);

    void setString(String text1, String text2);

    boolean getOption(String text);

    Collection<String> getKeys();

    void setOption(String text, boolean flag);

    String getEncoding();

    String getMailEncoding();

    String getContentType();

    void refresh();

    Locale getDefaultLocale();

    Collection<String> getStringsWithPrefix(String text);

    Map<String, Object> asMap();
}
