package com.atlassian.jira.scheme;

import java.util.Map;

public interface SchemeTypeManager<T> {
    T getSchemeType(String text);

    Map<String, T> getTypes();

    Map<String, T> getSchemeTypes();

    void setSchemeTypes(Map<String, T> schemeTypes);
}
