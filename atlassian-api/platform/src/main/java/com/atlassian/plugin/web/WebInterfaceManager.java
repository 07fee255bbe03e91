package com.atlassian.plugin.web;

import java.util.List;
import java.util.Map;

public interface WebInterfaceManager {
    boolean hasSectionsForLocation(String text);

    List<?> getSections(String text);

    List<?> getDisplayableSections(String text, Map<String, Object> map);

    List<?> getItems(String text);

    List<?> getDisplayableItems(String text, Map<String, Object> map);

    List<?> getWebPanels(String text);

    List<?> getDisplayableWebPanels(String text, Map<String, Object> map);

    List<?> getWebPanelDescriptors(String text);

    List<?> getDisplayableWebPanelDescriptors(String text, Map<String, Object> map);

    void refresh();

    WebFragmentHelper getWebFragmentHelper();
}
