package com.atlassian.plugin.web;

import com.atlassian.plugin.PluginParseException;
import java.util.Map;

public interface ContextProvider {
    void init(Map<String, String> map) throws PluginParseException;

    Map<String, Object> getContextMap(Map<String, Object> map);
}
