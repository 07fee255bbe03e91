package com.atlassian.confluence.core;

import java.util.List;

public interface ListBuilder<T> extends Iterable<List<T>> {
    List<T> getRange(int number1, int number2);

    List<T> getPage(int number1, int number2);

    int getAvailableSize();
}
