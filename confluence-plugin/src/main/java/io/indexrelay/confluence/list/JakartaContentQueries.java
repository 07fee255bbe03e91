package io.indexrelay.confluence.list;

import com.atlassian.confluence.persistence.JpaQueryFactory;
import jakarta.persistence.Query;
import java.util.List;
import java.util.Map;

/** The way from Confluence 9.3 on: jakarta.persistence, from the product's JpaQueryFactory. */
public final class JakartaContentQueries implements ContentQueries {

    private final JpaQueryFactory factory;

    public JakartaContentQueries(JpaQueryFactory factory) {
        this.factory = factory;
    }

    @Override
    public List<Object[]> run(ContentQuery query, Map<String, Object> parameters, int limit) {
        Query prepared = factory.createQuery(query.text());
        parameters.forEach(prepared::setParameter);
        prepared.setMaxResults(limit);
        return ContentQueries.rows(prepared.getResultList());
    }
}
