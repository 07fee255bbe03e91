package io.indexrelay.confluence.list;

import java.util.List;
import java.util.Map;

/**
 * Runs a reviewed query. One adapter for each of Confluence's two ways to do so, each compiled against its own line of
 * the persistence API. Call it inside a transaction.
 */
public interface ContentQueries {

    /**
     * @param limit at most so many rows
     * @return one array for each row; a query for one column has arrays of length one
     */
    List<Object[]> run(ContentQuery query, Map<String, Object> parameters, int limit);

    /** Rows as the persistence API answers them: of one column, they stand without an array. */
    static List<Object[]> rows(List<?> results) {
        return results.stream()
                .map(row -> row instanceof Object[] columns ? columns : new Object[] {row})
                .toList();
    }
}
