package com.atlassian.confluence.search.v2;

import java.util.List;
import java.util.stream.Stream;

public interface SearchQuery extends Expandable {
    float DEFAULT_BOOST = 1.0f;

    String getKey();

    default List getParameters() {
        throw new UnsupportedOperationException();
    }

    @Override
    default SearchQuery expand() {
        throw new UnsupportedOperationException();
    }

    default float getBoost() {
        throw new UnsupportedOperationException();
    }

    default Stream<?> getSubClauses() {
        throw new UnsupportedOperationException();
    }
}
