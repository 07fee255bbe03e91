package com.atlassian.bonnie;

import java.util.Collection;

public interface Searchable {
    long getId();

    Collection getSearchableDependants();

    boolean isIndexable();
}
