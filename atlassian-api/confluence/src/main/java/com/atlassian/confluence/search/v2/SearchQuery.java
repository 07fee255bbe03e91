package com.atlassian.confluence.search.v2;

import java.util.List;
import java.util.stream.Stream;

public interface SearchQuery extends Expandable {
    float DEFAULT_BOOST = 1.0f;

    String getKey();

    default List getParameters() {
        return List.of();
    }

    @Override
    default SearchQuery expand() {
        return this;
    }

    default float getBoost() {
        return DEFAULT_BOOST;
    }

    default Stream<?> getSubClauses() {
        return Stream.empty();
    }
}
