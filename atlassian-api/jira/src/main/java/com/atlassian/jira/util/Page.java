package com.atlassian.jira.util;

import java.util.List;

public interface Page<T> {
    List<T> getValues();
}
