package com.atlassian.jira.ofbiz;

import com.atlassian.annotations.PublicApi;
import java.sql.Timestamp;
import org.ofbiz.core.entity.GenericValue;

@PublicApi
public interface OfBizValueWrapper {
    String getString(String text);

    Timestamp getTimestamp(String text);

    Long getLong(String text);

    GenericValue getGenericValue();

    void store();
}
