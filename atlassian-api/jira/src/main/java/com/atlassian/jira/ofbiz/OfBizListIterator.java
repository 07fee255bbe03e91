package com.atlassian.jira.ofbiz;

import com.atlassian.annotations.PublicApi;
import java.util.Iterator;
import java.util.List;
import org.ofbiz.core.entity.GenericValue;

@PublicApi
public interface OfBizListIterator extends Iterable<GenericValue> {
    void afterLast();

    void beforeFirst();

    boolean last();

    boolean first();

    void close();

    GenericValue currentGenericValue();

    int currentIndex();

    boolean absolute(int number);

    GenericValue next();

    int nextIndex();

    GenericValue previous();

    int previousIndex();

    void setFetchSize(int fetchSize);

    List getCompleteList();

    List getPartialList(int number1, int number2);

    void add(GenericValue genericValue);

    void remove();

    void set(GenericValue genericValue);

    boolean isCaseSensitive(String text);

    Iterator iterator();
}
