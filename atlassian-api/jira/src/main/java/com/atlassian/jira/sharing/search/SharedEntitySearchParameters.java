package com.atlassian.jira.sharing.search;

import com.atlassian.annotations.PublicApi;
import com.atlassian.jira.sharing.SharedEntityColumn;

@PublicApi
public interface SharedEntitySearchParameters {
    String getName();

    String getDescription();

    SharedEntitySearchParameters.TextSearchMode getTextSearchMode();

    String getUserName();

    Boolean getFavourite();

    boolean isAscendingSort();

    SharedEntityColumn getSortColumn();

    ShareTypeSearchParameter getShareTypeParameter();

    SharedEntitySearchContext getEntitySearchContext();

    final class TextSearchMode {
        public static final SharedEntitySearchParameters.TextSearchMode OR = null;

        public static final SharedEntitySearchParameters.TextSearchMode AND = null;

        public static final SharedEntitySearchParameters.TextSearchMode EXACT = null;

        public static final SharedEntitySearchParameters.TextSearchMode WILDCARD = null;

        private TextSearchMode() {}
    }
}
