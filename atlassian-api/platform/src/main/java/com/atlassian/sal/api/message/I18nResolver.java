package com.atlassian.sal.api.message;

import java.io.Serializable;
import java.util.Locale;
import java.util.Map;

public interface I18nResolver {
    String getRawText(String text);

    String getRawText(Locale locale, String text);

    String getText(String text, Serializable... serializables);

    String getText(Locale locale, String text, Serializable... serializables);

    String getText(String text);

    String getText(Locale locale, String text);

    String getText(Message message);

    String getText(Locale locale, Message message);

    Message createMessage(String text, Serializable... serializables);

    MessageCollection createMessageCollection();

    Map<String, String> getAllTranslationsForPrefix(String text);

    Map<String, String> getAllTranslationsForPrefix(String text, Locale locale);
}
