package io.indexrelay.refhost.web.module;

import com.atlassian.sal.api.message.I18nResolver;
import org.w3c.dom.Element;

/** {@code <label key="…"/>}, or {@code <label>} with the text itself. */
final class Labels {

    private Labels() {}

    static String of(Element element, String otherwise, I18nResolver texts) {
        return Xml.child(element, "label")
                .map(label -> {
                    String key = label.getAttribute("key").trim();
                    return key.isEmpty() ? Xml.text(label) : texts.getText(key);
                })
                .filter(text -> !text.isEmpty())
                .orElse(otherwise);
    }
}
