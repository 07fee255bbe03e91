package com.atlassian.crowd.embedded.api;

import java.util.Set;

public interface Attributes {
    Set<String> getValues(String text);

    String getValue(String text);

    Set<String> getKeys();

    boolean isEmpty();
}
